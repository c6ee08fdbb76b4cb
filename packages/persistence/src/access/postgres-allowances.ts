import type { Allowances } from '@heed/use-cases/ports/allowances';
import type { Clock } from '@heed/use-cases/ports/clock';
import type { Database } from '../database/database.ts';

/** Rows that one act clears away at most. More than one, so that a flood of keys does not stay. */
const CLEARED_AT_ONCE = 20;

/** Keys that have their whole burst again need no row. Two at once do not wait for each other. */
const CLEAR = `delete from allowance where key in (
  select key from allowance where whole_at <= $1 order by whole_at limit ${String(CLEARED_AT_ONCE)} for update skip locked)`;

/**
 * One statement, so that of two at once only one takes what is left. Each act moves the moment at which the burst is whole again by one refill; it may lie a burst of
 * refills ahead at most (the generic cell rate algorithm, ITU-T I.371 Annex A).
 */
const TAKE = `insert into allowance as known (key, whole_at) values ($1, $2::timestamptz + $3 * interval '1 millisecond')
  on conflict (key) do update set whole_at = greatest(known.whole_at, $2) + $3 * interval '1 millisecond'
    where greatest(known.whole_at, $2) + $3 * interval '1 millisecond' <= $2 + $4 * interval '1 millisecond'
  returning 1 as taken`;

/** Returns the count of acts on PostgreSQL. */
export function createPostgresAllowances({ query }: Database, clock: Clock): Allowances {
  return {
    async take(key, { burst, refillMs }) {
      const now = new Date(clock.now());
      await query('clear-allowances', CLEAR, [now]);
      const taken = await query('take-allowance', TAKE, [key, now, refillMs, burst * refillMs]);
      return taken.length > 0;
    },
  };
}
