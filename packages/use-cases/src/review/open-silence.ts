import { parsePhoneE164, type AddressKey } from '@heed/domain/contact/address';
import { signOf, type ChannelSignals, type Silence } from '@heed/domain/silence/channel-signals';
import { addMilliseconds } from '@heed/domain/time/instant';
import type { UseCaseDeps } from '../deps.ts';
import { openReview } from './open-review.ts';

/** A silence is looked at within the hour: ours. */
const LOOKED_AT_WITHIN_MS = 3_600_000;

/**
 * Opens a review item about the organisation's own number where texts to it may not be heard. The same sign is one item, also after it was resolved. It is about the
 * first telephone number, else about the first short code. Where no number of ours is known there is nothing that could be silent.
 */
export async function openSilence(
  { ledger, ids, vault, policy }: Pick<UseCaseDeps, 'ledger' | 'ids' | 'vault' | 'policy'>,
  silence: Silence,
  signals: ChannelSignals,
): Promise<void> {
  const address = ownNumber(vault, policy);
  if (address === undefined) return;
  const idempotencyKey = `silence:${silence}:${String(signOf(silence, signals))}`;
  await ledger.write({ recipients: [], addresses: [address], idempotencyKey }, async (tx) => {
    const subject = { kind: 'address', address } as const;
    const review = { subject, reason: 'CHANNEL_SILENT', details: { channel: 'SMS', silence } } as const;
    const dueAt = addMilliseconds(tx.now, LOOKED_AT_WITHIN_MS);
    await openReview(tx, ids, { ...review, dueAt }, { kind: 'system', part: 'intake' });
  });
}

/** Under which a short code, which is no telephone number, has a name of its own among the hashes: no patient's number can be it. */
const SHORT_CODES = 'heed:own-short-code';

function ownNumber(
  vault: Pick<UseCaseDeps['vault'], 'addressKey' | 'identifierKey'>,
  { senders }: UseCaseDeps['policy'],
): AddressKey | undefined {
  const phone = senders.map(({ number }) => parsePhoneE164(number)).find((number) => number !== undefined);
  if (phone !== undefined) return vault.addressKey({ kind: 'phone', value: phone });
  const [first] = senders;
  // A keyed hash like that of an address; nothing is ever sent to it.
  return first === undefined ? undefined : (vault.identifierKey(SHORT_CODES, first.number) as AddressKey);
}
