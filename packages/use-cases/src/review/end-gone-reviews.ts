import { CAUSE_GONE, isCauseGone } from '@heed/domain/review/cause-gone';
import type { ReviewItem, ReviewReason } from '@heed/domain/review/review-item';
import type { ReviewFacts } from '@heed/domain/review/reviews-due';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { factsInside } from '../ledger/facts-inside.ts';
import type { LedgerTransaction } from '../ports/ledger.ts';

/** What a word of a patient's may end at once; the rest ends with the next sweep. */
export type EndedByWord = Extract<ReviewReason, 'STALE' | 'CAME_OF_AGE' | 'AUTHORIZATION_EXPIRING'>;

/** Ends the open items of a recipient that a word just said leaves nothing of. Rule: docs/rules/review.md */
export async function endAnsweredReviews(
  tx: LedgerTransaction,
  recipient: RecipientId,
  reasons: readonly EndedByWord[],
): Promise<void> {
  for (const reason of reasons) {
    const item = await tx.openReviewItem({ kind: 'recipient', recipient }, reason);
    // None of these asks whether a type became laxer.
    if (item !== undefined) await endIfGone(tx, item, recipient, new Map());
  }
}

/** Ends an item about a recipient where its cause is gone, and returns whether it did. */
export async function endIfGone(
  tx: LedgerTransaction,
  item: ReviewItem,
  recipient: RecipientId,
  laxer: ReviewFacts['laxer'],
): Promise<boolean> {
  const state = await tx.recipient(recipient);
  if (state === undefined || !isCauseGone(item, state, { ...(await factsInside(tx, state)), laxer }, tx.now))
    return false;
  await endByItself(tx, item);
  return true;
}

/** Ends an item at which nobody has to look any more. */
export async function endByItself(tx: LedgerTransaction, { id, subject }: ReviewItem): Promise<void> {
  const state = { kind: 'resolved', by: 'heed', at: tx.now, outcome: 'DISMISSED', note: CAUSE_GONE } as const;
  await tx.append({ kind: 'review-moved', item: id, subject, state }, { kind: 'system', part: 'review-sweep' });
}
