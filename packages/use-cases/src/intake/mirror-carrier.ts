import type { AddressKey } from '@heed/domain/contact/address';
import { UNKNOWN_SENDER, type CarrierBlock } from '@heed/domain/projection/address-state';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { Instant } from '@heed/domain/time/instant';
import { stopInForce } from '../opt-out/stop-in-force.ts';
import type { Ids } from '../ports/ids.ts';
import type { LedgerTransaction } from '../ports/ledger.ts';
import { openReview } from '../review/open-review.ts';

/** What Twilio itself does to a number when it acts on a word. */
export interface CarrierMove {
  readonly address: AddressKey;
  /** Our number or Messaging Service between which and the patient's number the block stands. */
  readonly sender: string;
  readonly intent: 'STOP' | 'START';
  readonly at: Instant;
}

/**
 * Writes down what Twilio did to the sender when it acted on STOP or START itself, so that no page says "on" where nothing arrives.
 * A block that is known already, or that nobody knew of, writes nothing.
 */
export async function mirrorCarrier(
  tx: LedgerTransaction,
  { address, sender, intent, at }: CarrierMove,
): Promise<void> {
  const blocks = (await tx.address(address))?.carrierBlocks ?? [];
  const report = (kind: 'CARRIER_BLOCKED' | 'CARRIER_UNBLOCKED', by: { readonly sender?: string }) =>
    tx.append(
      { kind: 'delivery-reported', report: { kind, address, channel: 'SMS', happenedAt: at, ...by } },
      { kind: 'system', part: 'intake' },
    );
  if (intent === 'STOP') {
    if (!blocks.some((block) => block.sender === sender)) await report('CARRIER_BLOCKED', { sender });
    return;
  }
  // A START read late from the provider's list does not lift what was blocked after it.
  const lifted = blocks.filter(({ since }) => since <= at).map((block) => block.sender);
  if (lifted.includes(sender)) await report('CARRIER_UNBLOCKED', { sender });
  // Told of by a system that did not say by whom: it may be this one, and shows at the next send if not.
  if (lifted.includes(UNKNOWN_SENDER)) await report('CARRIER_UNBLOCKED', {});
}

/** Returns a block of texts to a number that stands, at whichever of our numbers: the oldest. */
export async function standingBlock(tx: LedgerTransaction, address: AddressKey): Promise<CarrierBlock | undefined> {
  return (await tx.address(address))?.carrierBlocks[0];
}

/**
 * Opens a review where START opened texts in the ledger and a block stands all the same: it was texted to another of our numbers, or in a word that the carrier does not act on.
 */
export async function reviewStandingBlock(
  tx: LedgerTransaction,
  ids: Ids,
  { address, people }: { readonly address: AddressKey; readonly people: readonly RecipientState[] },
): Promise<void> {
  const block = await standingBlock(tx, address);
  if (block === undefined) return;
  const subject = { kind: 'address', address } as const;
  const said = { subject, people, statements: (await tx.address(address))?.statements ?? [] };
  const everything = { types: { kind: 'all' }, channels: ['SMS'] } as const;
  if (stopInForce(said, everything, await tx.catalogue(), tx.now) !== undefined) return;
  const details = { channel: 'SMS', carrier: 'blocked', record: 'on', sender: block.sender };
  await openReview(tx, ids, { subject, reason: 'CARRIER_DRIFT', details }, { kind: 'system', part: 'intake' });
}
