import type { AddressKey } from '@heed/domain/contact/address';
import type { Ids } from '../ports/ids.ts';
import type { LedgerTransaction } from '../ports/ledger.ts';
import { openReview } from '../review/open-review.ts';

/** Opens a review item when a stop about an address reaches more than one person: each may want their own back. */
export async function reviewSharedAddress(tx: LedgerTransaction, ids: Ids, address: AddressKey): Promise<void> {
  const behind = await tx.recipientsBehind(address);
  if (behind.length < 2) return;
  const review = {
    subject: { kind: 'address' as const, address },
    reason: 'SHARED_ADDRESS' as const,
    details: { recipients: String(behind.length) },
  };
  await openReview(tx, ids, review, { kind: 'system', part: 'intake' });
}
