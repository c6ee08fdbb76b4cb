import type { ReviewItem } from '@heed/domain/review/review-item';
import type { ReviewItemView } from './review-item.type.ts';

/** Returns an item as the API shows it. */
export function toReviewItem({ id, reason, subject, openedAt, dueAt, state, details }: ReviewItem): ReviewItemView {
  return {
    id,
    reason,
    recipient: subject.kind === 'recipient' ? subject.recipient : null,
    openedAt,
    dueAt,
    state: state.kind,
    by: state.kind === 'open' ? null : state.by,
    outcome: state.kind === 'resolved' ? state.outcome : null,
    note: state.kind === 'resolved' ? state.note : null,
    details: Object.entries(details).map(([name, value]) => ({ name, value })),
  };
}
