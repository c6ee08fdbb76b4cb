import type { AddressKey } from '@heed/domain/contact/address';
import type { UseCaseDeps } from '../deps.ts';
import { writeWithPeople } from '../ledger/write-with-people.ts';
import { stopInForce } from '../opt-out/stop-in-force.ts';
import { openReview } from './open-review.ts';

/** What a carrier does with a number. */
export interface CarrierPosition {
  readonly address: AddressKey;
  /** The same observation twice is one item, also after it was resolved. */
  readonly key: string;
  readonly carrier: 'blocked' | 'open';
  /** Our number or service between which and the patient's number it stands. */
  readonly sender?: string | undefined;
  readonly details?: Readonly<Record<string, string>>;
}

/**
 * Opens a review item where a carrier and the ledger do not agree about texts to a number: blocked there and not stopped here, or open there and all stopped
 * here. Returns whether they differ. Changes nobody's choice: the ledger is the truth, the carrier's block a second net.
 */
export async function openCarrierDrift(
  deps: Pick<UseCaseDeps, 'ledger' | 'recipients' | 'ids'>,
  { address, key, carrier, sender, details = {} }: CarrierPosition,
): Promise<boolean> {
  const result = await writeWithPeople(deps, { addresses: [address], idempotencyKey: key }, async (tx, people) => {
    const subject = { kind: 'address', address } as const;
    const said = { subject, people, statements: (await tx.address(address))?.statements ?? [] };
    const everything = { types: { kind: 'all' }, channels: ['SMS'] } as const;
    const isStopped = stopInForce(said, everything, await tx.catalogue(), tx.now) !== undefined;
    if (isStopped === (carrier === 'blocked')) return false;
    const record = isStopped ? 'stopped' : 'on';
    const review = {
      subject,
      reason: 'CARRIER_DRIFT',
      details: { ...details, channel: 'SMS', carrier, record, ...(sender === undefined ? {} : { sender }) },
    } as const;
    await openReview(tx, deps.ids, review, { kind: 'system', part: 'delivery' });
    return true;
  });
  return result.kind === 'written' && result.value;
}
