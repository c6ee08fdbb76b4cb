import type { AppLoadContext } from '@remix-run/node';
import { isDecidedChannel } from '@heed/domain/channel/channel';
import type { ReviewItem, ReviewItemId } from '@heed/domain/review/review-item';
import type { QueueFilter } from '@heed/i18n/staff/messages';
import { listReviewItems } from '@heed/use-cases/review/list-review-items';
import type { StaffSession } from '@heed/use-cases/ports/staff';
import { describeDue, type DueWords } from '../staff.session/describe-due.ts';
import { nameStaff } from '../staff.session/name-staff.ts';
import type { StaffReader } from '../staff.session/staff-reader.server.ts';
import { QUEUE_FILTERS, toReviewFilter } from './queue-filter.ts';

/** One line of the queue, in words. */
export interface QueueLine {
  readonly id: ReviewItemId;
  readonly title: string;
  readonly text: string;
  readonly facts: readonly string[];
  /** Absent once it is resolved. */
  readonly due: DueWords | undefined;
}

const PAGE = 25;

/** Returns a page of the queue and how many stand behind each filter. */
export async function readQueue(
  { deps }: AppLoadContext,
  reader: StaffReader,
  staff: StaffSession,
  asked: { readonly filter: QueueFilter; readonly after: ReviewItemId | undefined },
) {
  const filterOf = (filter: QueueFilter) => toReviewFilter(filter, staff.staff, reader.now);
  const [items, counts] = await Promise.all([
    listReviewItems(deps, {
      filter: filterOf(asked.filter),
      limit: PAGE + 1,
      ...(asked.after === undefined ? {} : { after: asked.after }),
    }),
    Promise.all(
      QUEUE_FILTERS.map(async (filter) => ({
        filter,
        count: Object.values(await deps.reviews.counts(filterOf(filter))).reduce((sum, count) => sum + count, 0),
      })),
    ),
  ]);
  const shown = items.slice(0, PAGE);
  return {
    counts,
    lines: shown.map((item) => describeLine(reader, staff, item)),
    next: items.length > PAGE ? shown.at(-1)?.id : undefined,
  };
}

function describeLine(
  reader: StaffReader,
  staff: StaffSession,
  { id, reason, details, state, dueAt }: ReviewItem,
): QueueLine {
  const { words } = reader;
  const channel = details['channel'] ?? '';
  const by = state.kind === 'open' ? '' : nameStaff(words, state.by, staff);
  return {
    id,
    ...words.reason[reason],
    facts: [...(isDecidedChannel(channel) ? [words.channel[channel]] : []), words.state[state.kind]({ by })],
    due: state.kind === 'resolved' ? undefined : describeDue(reader, dueAt),
  };
}
