import type { FilterQuery } from '@mikro-orm/postgresql';
import type { ReviewItem } from '@heed/domain/review/review-item';
import type { ReviewFilter, Reviews } from '@heed/use-cases/ports/reviews';
import type { Entities } from '../database/entity-manager.ts';
import { addressSubject, recipientSubject } from '../ledger/subject-name.ts';
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
        // Kysely underneath: the query builder loses a raw fragment when several run at once.
        const { state, reason, claimedBy, dueAt, subject } = conditionOf(filter);
        let query = manager
          .getKysely<CountedTables>()
          .selectFrom('review_item')
          .select(['reason', ({ fn }) => fn.countAll<string>().as('count')])
          .groupBy('reason');
        if (state !== undefined) query = query.where('state', 'in', state.$in);
        if (reason !== undefined) query = query.where('reason', 'in', reason.$in);
        if (claimedBy !== undefined) query = query.where('claimed_by', '=', claimedBy);
        if (dueAt !== undefined) query = query.where('due_at', '<', dueAt.$lt);
        if (subject !== undefined) query = query.where('subject', 'in', subject.$in);
        const rows = await query.execute();
        return Object.fromEntries(rows.map((row) => [row.reason, Number(row.count)]));
      }),
  };
}

/** What counting needs to know of the table. */
interface CountedTables {
  readonly review_item: {
    readonly state: string;
    readonly reason: string;
    readonly claimed_by: string | null;
    readonly due_at: number;
    readonly subject: string;
  };
}

interface ReviewCondition {
  readonly state?: { readonly $in: string[] };
  readonly reason?: { readonly $in: string[] };
  readonly claimedBy?: string;
  readonly dueAt?: { readonly $lt: number };
  readonly subject?: { readonly $in: string[] };
}

function conditionOf(filter: ReviewFilter): ReviewCondition {
  const { states, reasons, claimedBy, dueBefore, recipient, addresses } = filter;
  const subjects = [
    ...(recipient === undefined ? [] : [recipientSubject(recipient)]),
    ...(addresses ?? []).map(addressSubject),
  ];
  return {
    ...(states === undefined ? {} : { state: { $in: [...states] } }),
    ...(reasons === undefined ? {} : { reason: { $in: [...reasons] } }),
    ...(claimedBy === undefined ? {} : { claimedBy }),
    ...(dueBefore === undefined ? {} : { dueAt: { $lt: dueBefore } }),
    ...(recipient === undefined && addresses === undefined ? {} : { subject: { $in: subjects } }),
  };
}
