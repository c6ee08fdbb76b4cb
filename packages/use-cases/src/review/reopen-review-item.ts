import type { ReviewItem, ReviewItemId } from '@heed/domain/review/review-item';
import type { UseCaseDeps } from '../deps.ts';
import { moveReviewItem, writeState, type NotMoved, type Reviewer } from './move-review-item.ts';

/** Opens a resolved item again, unless another of the same subject and reason is open by now. */
export function reopenReviewItem(
  deps: Pick<UseCaseDeps, 'ledger' | 'reviews'>,
  input: Reviewer & { readonly item: ReviewItemId },
): Promise<
  | { readonly kind: 'reopened'; readonly item: ReviewItem }
  | { readonly kind: 'not-resolved' | 'another-is-open' }
  | NotMoved
> {
  return moveReviewItem(deps, input, async (tx, found) => {
    if (found.state.kind !== 'resolved') return { kind: 'not-resolved' as const };
    if ((await tx.openReviewItem(found.subject, found.reason)) !== undefined)
      return { kind: 'another-is-open' as const };
    return { kind: 'reopened' as const, item: await writeState(tx, found, { kind: 'open' }, input.staff) };
  });
}
