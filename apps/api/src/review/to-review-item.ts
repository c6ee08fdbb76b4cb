import type { ReviewItem } from '@heed/domain/review/review-item';
import type { UseCaseDeps } from '@heed/use-cases/deps';
import { type ReadNote, readNotes } from '@heed/use-cases/review/read-notes';
import type { ReviewItemView } from './review-item.type.ts';

/** Returns items as the API shows them. Their notes are opened when they are asked for, once for all. */
export function toReviewItems(
  deps: Pick<UseCaseDeps, 'vault'>,
  items: readonly ReviewItem[],
): readonly ReviewItemView[] {
  let opened: Promise<ReadNote> | undefined;
  const notes = () =>
    (opened ??= readNotes(
      deps,
      items.map(({ state }) => state),
    ));
  return items.map((item) => toReviewItem(item, notes));
}

function toReviewItem(
  { id, reason, subject, openedAt, dueAt, state, details }: ReviewItem,
  notes: () => Promise<ReadNote>,
): ReviewItemView {
  return {
    id,
    reason,
    recipient: subject.kind === 'recipient' ? subject.recipient : null,
    openedAt,
    dueAt,
    state: state.kind,
    by: state.kind === 'open' ? null : state.by,
    outcome: state.kind === 'resolved' ? state.outcome : null,
    note: state.kind === 'resolved' ? async () => (await notes())(state.note) ?? null : null,
    details: Object.entries(details).map(([name, value]) => ({ name, value })),
  };
}
