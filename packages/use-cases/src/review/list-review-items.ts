import type { ReviewItem, ReviewItemId } from '@heed/domain/review/review-item';
import type { UseCaseDeps } from '../deps.ts';
import type { ReviewFilter } from '../ports/reviews.ts';

/** Returns items by due date, earliest first. */
export function listReviewItems(
  { reviews }: Pick<UseCaseDeps, 'reviews'>,
  { filter, after, limit }: { readonly filter: ReviewFilter; readonly after?: ReviewItemId; readonly limit: number },
): Promise<readonly ReviewItem[]> {
  return reviews.list(filter, { limit, ...(after === undefined ? {} : { after }) });
}
