import { parsePhoneE164 } from '@heed/domain/contact/address';
import { signOf, type ChannelSignals, type Silence } from '@heed/domain/silence/channel-signals';
import { addMilliseconds } from '@heed/domain/time/instant';
import type { UseCaseDeps } from '../deps.ts';
import { openReview } from './open-review.ts';

/** A silence is looked at within the hour: ours. */
const LOOKED_AT_WITHIN_MS = 3_600_000;

/**
 * Opens a review item about the organisation's own number where texts to it may not be heard. The same sign is one item, also after it was resolved. An account with
 * short codes alone has no number an item could be about: there the log and the metric tell.
 */
export async function openSilence(
  { ledger, ids, vault, policy }: Pick<UseCaseDeps, 'ledger' | 'ids' | 'vault' | 'policy'>,
  silence: Silence,
  signals: ChannelSignals,
): Promise<void> {
  const number = policy.senders.map((sender) => parsePhoneE164(sender.number)).find((phone) => phone !== undefined);
  if (number === undefined) return;
  const address = vault.addressKey({ kind: 'phone', value: number });
  const idempotencyKey = `silence:${silence}:${String(signOf(silence, signals))}`;
  await ledger.write({ recipients: [], addresses: [address], idempotencyKey }, async (tx) => {
    const subject = { kind: 'address', address } as const;
    const review = { subject, reason: 'CHANNEL_SILENT', details: { channel: 'SMS', silence } } as const;
    const dueAt = addMilliseconds(tx.now, LOOKED_AT_WITHIN_MS);
    await openReview(tx, ids, { ...review, dueAt }, { kind: 'system', part: 'intake' });
  });
}
