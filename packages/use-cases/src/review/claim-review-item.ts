import type { ReviewItem, ReviewItemId } from '@heed/domain/review/review-item';
import type { UseCaseDeps } from '../deps.ts';
import { moveReviewItem, writeState, type NotMoved, type Reviewer } from './move-review-item.ts';

/** Makes an item the reviewer's own. Claiming one's own again changes nothing. */
export function claimReviewItem(
  deps: Pick<UseCaseDeps, 'ledger' | 'reviews'>,
  input: Reviewer & { readonly item: ReviewItemId },
): Promise<{ readonly kind: 'claimed'; readonly item: ReviewItem } | NotMoved> {
  const { staff } = input;
  return moveReviewItem(deps, input, async (tx, found) => {
    const { state } = found;
    if (state.kind === 'resolved') return { kind: 'already-resolved', by: state.by };
    if (state.kind !== 'open' && state.by !== staff) return { kind: 'taken', by: state.by };
    if (state.kind === 'claimed') return { kind: 'claimed', item: found };
    return { kind: 'claimed', item: await writeState(tx, found, { kind: 'claimed', by: staff, at: tx.now }, staff) };
  });
}
