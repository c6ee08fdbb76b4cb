import type { LedgerEntry } from '../ledger/entry.ts';
import type { ReviewItem } from '../review/review-item.ts';

/** Returns a review item after an entry: the same object when the entry is not about it. */
export function foldReview(item: ReviewItem | undefined, { event }: LedgerEntry): ReviewItem | undefined {
  if (event.kind === 'review-opened') return item === undefined || item.id === event.item.id ? event.item : item;
  if (event.kind === 'review-moved' && item?.id === event.item) return { ...item, state: event.state };
  return item;
}
