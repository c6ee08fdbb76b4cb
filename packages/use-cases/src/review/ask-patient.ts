import type { ReviewItem, ReviewItemId } from '@heed/domain/review/review-item';
import type { UseCaseDeps } from '../deps.ts';
import { moveReviewItem, writeState, type NotMoved, type Reviewer } from './move-review-item.ts';

/** What became of asking. */
export type AskedPatient =
  { readonly kind: 'asked'; readonly item: ReviewItem } | { readonly kind: 'not-claimed' | 'nobody-to-ask' } | NotMoved;

/** Asks the patient whether their choices are still right, by a link to the address on file. Their answer resolves the item. */
export function askPatient(
  deps: Pick<UseCaseDeps, 'ledger' | 'reviews'>,
  { item, staff }: Reviewer & { readonly item: ReviewItemId },
): Promise<AskedPatient> {
  return moveReviewItem<AskedPatient>(deps, item, async (tx, found) => {
    const { state, subject } = found;
    if (state.kind === 'resolved') return { kind: 'already-resolved', by: state.by };
    if (state.kind === 'open') return { kind: 'not-claimed' };
    if (state.by !== staff) return { kind: 'taken', by: state.by };
    const recipient = subject.kind === 'recipient' ? await tx.recipient(subject.recipient) : undefined;
    const points = recipient?.profile.contactPoints.filter(({ use }) => use !== 'old') ?? [];
    const point = points.find(({ kind }) => kind === 'email') ?? points[0];
    if (recipient === undefined || point === undefined) return { kind: 'nobody-to-ask' };
    await tx.enqueue({
      key: `review:${found.id}:${String(tx.now)}`,
      channel: point.kind === 'email' ? 'EMAIL' : 'SMS',
      to: point.sealed,
      address: point.address,
      recipient: recipient.profile.id,
      ...(recipient.profile.language === undefined ? {} : { language: recipient.profile.language }),
      content: { kind: 'review-request', item: found.id },
    });
    return { kind: 'asked', item: await writeState(tx, found, { kind: 'waiting', by: staff, at: tx.now }, staff) };
  });
}
