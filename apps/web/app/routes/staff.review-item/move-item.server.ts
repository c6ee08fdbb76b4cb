import type { AppLoadContext } from '@remix-run/node';
import type { ReviewItemId } from '@heed/domain/review/review-item';
import type { ReviewTold } from '@heed/i18n/staff/messages';
import type { StaffSession } from '@heed/use-cases/ports/staff';
import { askPatient } from '@heed/use-cases/review/ask-patient';
import { claimReviewItem } from '@heed/use-cases/review/claim-review-item';
import { reopenReviewItem } from '@heed/use-cases/review/reopen-review-item';
import { resolveReviewItem, type Resolution } from '@heed/use-cases/review/resolve-review-item';

/** What a form of the item's page does. */
export type ItemMove =
  'claim' | 'ask' | 'reopen' | { readonly resolve: Pick<Resolution, 'outcome' | 'note' | 'statements' | 'identity'> };

/** Does it, and returns what to say; `undefined` when there is no such item. The second press of the same button says what the first one said. */
export async function moveItem(
  { deps }: AppLoadContext,
  move: ItemMove,
  id: ReviewItemId,
  { staff, role }: Pick<StaffSession, 'staff' | 'role'>,
): Promise<ReviewTold | 'not-permitted' | 'identity-needed' | undefined> {
  const who = { item: id, staff, role };
  const before = (await deps.reviews.item(id))?.state;
  if (move === 'ask' && before?.kind === 'waiting' && before.by === staff) return 'asked';
  if (move === 'reopen' && before?.kind === 'open') return 'reopened';
  const result =
    move === 'claim'
      ? await claimReviewItem(deps, who)
      : move === 'ask'
        ? await askPatient(deps, who)
        : move === 'reopen'
          ? await reopenReviewItem(deps, who)
          : await resolveReviewItem(deps, { ...who, ...move.resolve });
  switch (result.kind) {
    case 'unknown-item':
      return undefined;
    case 'already-resolved':
      return typeof move === 'object' && result.by === staff ? 'resolved' : 'changed-meanwhile';
    case 'not-resolved':
      return 'taken';
    case 'note-needed':
    case 'statements-needed':
    case 'address-stays':
      throw new Error('A resolution without a reason or a change passed the form.');
    default:
      return result.kind;
  }
}
