import type { Actor } from '@heed/domain/ledger/entry';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { Ids } from '../ports/ids.ts';
import type { LedgerTransaction } from '../ports/ledger.ts';
import { closeReviews } from './close-reviews.ts';
import { openReview } from './open-review.ts';

/** Moves the open reviews of one recipient to another, with their due dates: a request that waits must not lose who looks at it. */
export async function handOverReviews(
  tx: LedgerTransaction,
  ids: Ids,
  { from, to, actor }: { readonly from: RecipientId; readonly to: RecipientId; readonly actor: Actor },
): Promise<void> {
  const closed = await closeReviews(tx, { recipient: from, by: 'merge', note: 'merged', actor });
  const subject = { kind: 'recipient', recipient: to } as const;
  for (const { reason, dueAt, request, statements, details } of closed) {
    const review = { subject, reason, dueAt, statements, details, ...(request === undefined ? {} : { request }) };
    await openReview(tx, ids, review, actor);
  }
}
