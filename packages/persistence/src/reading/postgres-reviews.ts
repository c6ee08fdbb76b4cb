import type { ReviewItem, ReviewReason } from '@heed/domain/review/review-item';
import type { ReviewFilter, Reviews } from '@heed/use-cases/ports/reviews';
import type { Database } from '../database.ts';

/** Every part of the filter that is null lets everything through. */
const FILTER = `($1::text[] is null or state = any($1)) and ($2::text[] is null or reason = any($2)) and ($3::text is null or claimed_by = $3)
  and ($4::double precision is null or due_at < to_timestamp($4 / 1000)) and ($5::text is null or subject = $5)`;

/** Returns the review queue on PostgreSQL. */
export function createPostgresReviews({ query }: Database): Reviews {
  return {
    async list(filter, { after, limit }) {
      const rows = await query<{ doc: ReviewItem }>(
        'review-list',
        `select doc from review_item where ${FILTER}
         and ($6::uuid is null or (due_at, id) > (select due_at, id from review_item where id = $6)) order by due_at, id limit $7`,
        [...valuesOf(filter), after ?? null, limit],
      );
      return rows.map(({ doc }) => doc);
    },
    async item(id) {
      const [row] = await query<{ doc: ReviewItem }>('review-item', 'select doc from review_item where id = $1', [id]);
      return row?.doc;
    },
    async counts(filter) {
      const rows = await query<{ reason: ReviewReason; count: string }>(
        'review-counts',
        `select reason, count(*) as count from review_item where ${FILTER} group by reason`,
        valuesOf(filter),
      );
      return Object.fromEntries(rows.map(({ reason, count }) => [reason, Number(count)]));
    },
  };
}

function valuesOf(filter: ReviewFilter): readonly unknown[] {
  return [
    filter.states ?? null,
    filter.reasons ?? null,
    filter.claimedBy ?? null,
    filter.dueBefore ?? null,
    filter.recipient === undefined ? null : `r:${filter.recipient}`,
  ];
}
