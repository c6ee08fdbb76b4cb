import type { AddressKey } from '@heed/domain/contact/address';
import type { Instant } from '@heed/domain/time/instant';
import type { LedgerTransaction } from '../ports/ledger.ts';

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
  const block = (await tx.address(address))?.carrierBlocks.find((one) => one.sender === sender);
  if ((block !== undefined) === (intent === 'STOP')) return;
  // A START read late from the provider's list does not lift what was blocked after it.
  if (block !== undefined && block.since > at) return;
  await tx.append(
    {
      kind: 'delivery-reported',
      report: {
        kind: intent === 'STOP' ? 'CARRIER_BLOCKED' : 'CARRIER_UNBLOCKED',
        address,
        channel: 'SMS',
        happenedAt: at,
        sender,
      },
    },
    { kind: 'system', part: 'intake' },
  );
}
