import type { ReviewItem, ReviewReason } from '@heed/domain/review/review-item';
import type { ReviewFilter, Reviews } from '../ports/reviews.ts';
import type { InMemoryStore } from './in-memory-store.ts';

/** Returns the reader of the review queue over a store in memory. */
export function inMemoryReviews(store: InMemoryStore): Reviews {
  const matching = (filter: ReviewFilter) =>
    [...store.rows.reviews.values()]
      .filter((item) => matches(item, filter))
      .sort((one, other) => one.dueAt - other.dueAt || (one.id < other.id ? -1 : 1));
  return {
    list(filter, { after, limit }) {
      const items = matching(filter);
      const start = after === undefined ? 0 : items.findIndex(({ id }) => id === after) + 1;
      return Promise.resolve(items.slice(start, start + limit));
    },
    item: (id) => Promise.resolve(store.rows.reviews.get(id)),
    counts(filter) {
      const counts: Partial<Record<ReviewReason, number>> = {};
      for (const { reason } of matching(filter)) counts[reason] = (counts[reason] ?? 0) + 1;
      return Promise.resolve(counts);
    },
  };
}

function matches({ state, reason, dueAt, subject }: ReviewItem, filter: ReviewFilter): boolean {
  return (
    (filter.states === undefined || filter.states.includes(state.kind)) &&
    (filter.reasons === undefined || filter.reasons.includes(reason)) &&
    (filter.claimedBy === undefined || ('by' in state && state.by === filter.claimedBy)) &&
    (filter.dueBefore === undefined || dueAt < filter.dueBefore) &&
    isAbout(subject, filter)
  );
}

function isAbout(subject: ReviewItem['subject'], { recipient, addresses }: ReviewFilter): boolean {
  if (recipient === undefined && addresses === undefined) return true;
  return subject.kind === 'recipient' ? subject.recipient === recipient : addresses?.includes(subject.address) === true;
}
