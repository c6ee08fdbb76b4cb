import type { UseCaseDeps } from '@heed/use-cases/deps';
import type { ReviewFilter } from '@heed/use-cases/ports/reviews';
import { listReviewItems } from '@heed/use-cases/review/list-review-items';
import { InputProblem } from '../problem/input-problem.ts';
import { parseRecipientRef } from '../recipient/parse-recipient-ref.ts';
import { type Cursor, writeCursor } from '../schema/cursor.ts';
import { pageSize } from '../schema/page.ts';
import type { ReviewFilterInput } from './review-filter.input.ts';
import type { ReviewItemConnection } from './review-item.type.ts';
import { reviewItemId } from './review-item-id.ts';
import { toReviewItems } from './to-review-item.ts';

type Deps = Pick<UseCaseDeps, 'reviews' | 'recipients' | 'vault'>;

/** Returns a page of the queue. */
export async function readQueue(
  deps: Deps,
  {
    filter,
    after,
    first,
  }: {
    readonly filter: ReviewFilterInput;
    readonly after: Cursor | undefined;
    readonly first: number | null | undefined;
  },
): Promise<ReviewItemConnection> {
  if (after !== undefined && (after.kind !== 'review' || reviewItemId(after.at) !== after.at))
    throw new InputProblem('BAD_CURSOR', { field: 'after' });
  const limit = pageSize(first, { usual: 50, most: 500 });
  const narrowed = await parseFilter(deps, filter);
  const items = await listReviewItems(deps, {
    filter: narrowed,
    limit: limit + 1,
    ...(after === undefined ? {} : { after: reviewItemId(after.at) }),
  });
  const edges = toReviewItems(deps, items.slice(0, limit)).map((node) => ({
    cursor: writeCursor({ kind: 'review', at: node.id }),
    node,
  }));
  return { edges, pageInfo: { hasNextPage: items.length > limit, endCursor: edges.at(-1)?.cursor ?? null } };
}

async function parseFilter(
  deps: Deps,
  { states, reasons, claimedBy, dueBefore, recipient }: ReviewFilterInput,
): Promise<ReviewFilter> {
  const narrowed = {
    states: states ?? (['open', 'claimed', 'waiting'] as const),
    ...(reasons ? { reasons } : {}),
    ...(typeof claimedBy === 'string' ? { claimedBy } : {}),
    ...(typeof dueBefore === 'number' ? { dueBefore } : {}),
  };
  if (!recipient) return narrowed;
  const ref = parseRecipientRef(deps.vault, recipient);
  if (ref === undefined) throw new InputProblem('BAD_RECIPIENT_REF', { field: 'filter.recipient' });
  const [id] = await deps.recipients.find([ref]);
  if (id === undefined) throw new InputProblem('UNKNOWN_RECIPIENT', { field: 'filter.recipient' });
  return { ...narrowed, recipient: id };
}
