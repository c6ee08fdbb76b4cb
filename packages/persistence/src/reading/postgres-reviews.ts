import { sql, type FilterQuery } from '@mikro-orm/postgresql';
import type { ReviewItem, ReviewReason } from '@heed/domain/review/review-item';
import type { ReviewFilter, Reviews } from '@heed/use-cases/ports/reviews';
import type { Entities } from '../database/entity-manager.ts';
import { recipientSubject } from '../ledger/subject-name.ts';
import { isUuid } from './is-uuid.ts';
import { ReviewItemEntity, type ReviewItemRow } from './review-item.entity.ts';

/** Returns the review queue on PostgreSQL. */
export function createPostgresReviews(entities: Entities): Reviews {
  return {
    list: (filter, { after, limit }) =>
      entities.use(async (manager): Promise<readonly ReviewItem[]> => {
        const last = after === undefined ? null : await manager.findOne(ReviewItemEntity, { id: after });
        const beyond: FilterQuery<ReviewItemRow> =
          last === null ? {} : { $or: [{ dueAt: { $gt: last.dueAt } }, { dueAt: last.dueAt, id: { $gt: last.id } }] };
        const rows = await manager.find(
          ReviewItemEntity,
          { $and: [conditionOf(filter), beyond] },
          { orderBy: { dueAt: 'asc', id: 'asc' }, limit },
        );
        return rows.map(({ doc }) => doc);
      }),
    item: (id) =>
      entities.use(async (manager) =>
        isUuid(id) ? ((await manager.findOne(ReviewItemEntity, { id }))?.doc ?? undefined) : undefined,
      ),
    counts: (filter) =>
      entities.use(async (manager) => {
        const rows = await manager
          .createQueryBuilder(ReviewItemEntity)
          .select(['reason', sql`count(*)::int`.as('count')])
          .where(conditionOf(filter))
          .groupBy('reason')
          .execute<{ reason: ReviewReason; count: number }[]>('all');
        return Object.fromEntries(rows.map(({ reason, count }) => [reason, count]));
      }),
  };
}

interface ReviewCondition {
  readonly state?: { readonly $in: string[] };
  readonly reason?: { readonly $in: string[] };
  readonly claimedBy?: string;
  readonly dueAt?: { readonly $lt: number };
  readonly subject?: string;
}

function conditionOf({ states, reasons, claimedBy, dueBefore, recipient }: ReviewFilter): ReviewCondition {
  return {
    ...(states === undefined ? {} : { state: { $in: [...states] } }),
    ...(reasons === undefined ? {} : { reason: { $in: [...reasons] } }),
    ...(claimedBy === undefined ? {} : { claimedBy }),
    ...(dueBefore === undefined ? {} : { dueAt: { $lt: dueBefore } }),
    ...(recipient === undefined ? {} : { subject: recipientSubject(recipient) }),
  };
}
