import type { QueueFilter } from '@heed/i18n/staff/messages';
import type { ReviewFilter } from '@heed/use-cases/ports/reviews';
import type { Instant } from '@heed/domain/time/instant';

/** The filters in the order in which they are shown. */
export const QUEUE_FILTERS = [
  'all',
  'mine',
  'unclear',
  'conflicts',
  'stale',
  'overdue',
  'done',
] as const satisfies readonly QueueFilter[];

/** Returns the filter a query parameter names; anything else is `all`. */
export function parseQueueFilter(raw: string | null): QueueFilter {
  return QUEUE_FILTERS.find((known) => known === raw) ?? 'all';
}

const UNRESOLVED = ['open', 'claimed', 'waiting'] as const;

/** Returns what the store is asked for. */
export function toReviewFilter(filter: QueueFilter, staff: string, now: Instant): ReviewFilter {
  switch (filter) {
    case 'all':
      return { states: UNRESOLVED };
    case 'mine':
      return { states: UNRESOLVED, claimedBy: staff };
    case 'unclear':
      return { states: UNRESOLVED, reasons: ['UNSURE_REQUEST'] };
    case 'conflicts':
      return { states: UNRESOLVED, reasons: ['CONFLICT'] };
    case 'stale':
      return { states: UNRESOLVED, reasons: ['STALE'] };
    case 'overdue':
      return { states: UNRESOLVED, dueBefore: now };
    case 'done':
      return { states: ['resolved'] };
  }
}
