import type { ReviewItem } from '@heed/domain/review/review-item';
import type { UseCaseDeps } from '@heed/use-cases/deps';
import type { ProblemCode } from '../problem/problem-codes.ts';
import { type ReviewItemView, reviewProblem, type ReviewProblem } from './review-item.type.ts';
import { toReviewItems } from './to-review-item.ts';

type Moved = { readonly kind: 'claimed' | 'resolved' | 'asked' | 'reopened'; readonly item: ReviewItem };
type NotMoved = { readonly kind: keyof typeof CODES };

const CODES = {
  'unknown-item': 'UNKNOWN_REVIEW_ITEM',
  taken: 'REVIEW_ITEM_MOVED',
  'already-resolved': 'REVIEW_ITEM_MOVED',
  'not-claimed': 'REVIEW_ITEM_MOVED',
  'not-resolved': 'REVIEW_ITEM_MOVED',
  'another-is-open': 'REVIEW_ITEM_MOVED',
  'statements-needed': 'MISSING_DETAILS',
  'note-needed': 'NOTE_REQUIRED',
  'identity-needed': 'IDENTITY_REQUIRED',
  'address-stays': 'WRONG_SUBJECT',
  'nobody-to-ask': 'NO_CONTACT_POINT',
  'not-permitted': 'FORBIDDEN',
} as const satisfies Readonly<Record<string, ProblemCode>>;

/** Returns the item as it stands now, or why it was not moved. */
export function toReviewResult(
  deps: Pick<UseCaseDeps, 'vault'>,
  result: Moved | NotMoved,
): ReviewItemView | ReviewProblem {
  if (!('item' in result)) return reviewProblem(CODES[result.kind]);
  const [item] = toReviewItems(deps, [result.item]);
  if (item === undefined) throw new Error('One item was given.');
  return item;
}
