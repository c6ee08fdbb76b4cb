/**
 * Which entries can no longer be overtaken. A transaction id says in which order writers began to write, not in which they end, so an entry may be
 * sealed only when every writer with a smaller id has ended. PostgreSQL's own answer, the xmin of a snapshot, waits for every transaction on the
 * server, also for another database's nightly job. So each writer holds a mark of its own while it lives:
 *
 * - the mark is a shared advisory lock whose number is the next transaction id at that moment: the writer's own id, given later, is not smaller;
 * - the sealer notes the next transaction id first and reads the marks afterwards; below the smallest of all these numbers nobody writes any more:
 *   whoever had a smaller id had its mark before, and either it still shows or its entries are committed and visible to the next statement.
 */

/** The class of the marks among advisory locks of two numbers: "Heed" in ASCII. */
const MARK_CLASS = 0x48_65_65_64;
/** The class of the one lock under which entries are sealed: "Seal". */
const SEAL_CLASS = 0x53_65_61_6c;

/** An SQL expression that takes the writer's mark, held to the end of its transaction. The lock's number has 32 bits: the low half of the id. */
export const TAKE_MARK = `pg_advisory_xact_lock_shared(${String(MARK_CLASS)}, (
  select case when low >= 2147483648 then low - 4294967296 else low end::int
  from (select pg_snapshot_xmax(pg_current_snapshot())::text::bigint & 4294967295 as low) as next_id))`;

/** Takes the sealer's lock, held to the end of its transaction. */
export const TAKE_SEAL_LOCK = `select pg_advisory_xact_lock(${String(SEAL_CLASS)}, 0)`;

/** An SQL expression: the first transaction id that may still belong to a writer. Entries below it are complete, seen by any later statement. */
export const HORIZON = `(
  select least(min(next_id), min(next_id + distance))
  from (select pg_snapshot_xmax(pg_current_snapshot())::text::bigint as next_id) as now
  left join lateral (
    select ((held.objid::bigint - (next_id & 4294967295) + 6442450944) % 4294967296) - 2147483648 as distance
    from pg_locks as held
    where held.locktype = 'advisory' and held.classid = ${String(MARK_CLASS)} and held.objsubid = 2
      and held.database = (select oid from pg_database where datname = current_database())
  ) as mark on true)`;
