import type { Database } from '../database.ts';
import { entryHash } from './entry-hash.ts';

/** One advisory lock for all sealing: whoever does not get it leaves the work to whoever has it. */
const SEAL_LOCK = 0x48_65_65_64;
/** Entries sealed in one transaction. */
const BATCH = 2000;

/**
 * Gives every entry whose transaction is over, and before which no transaction is still open, its place and its hash. The order is that of
 * (transaction id, sequence): a transaction takes its id only after it holds the locks of its subjects, so for each subject this is the
 * order of the writes, and no entry can appear later in front of one that was already handed out. Decision: docs/decisions/0002-ledger.md
 */
export async function sealLedger(database: Database): Promise<void> {
  for (;;) {
    const sealed = await database.transaction(async ({ query }) => {
      const [lock] = await query<{ got: boolean }>(undefined, 'select pg_try_advisory_xact_lock($1) as got', [
        SEAL_LOCK,
      ]);
      if (lock?.got !== true) return 0;
      const [head] = await query<{ position: string; hash: string }>(
        undefined,
        'select position, hash from ledger_head',
      );
      const rows = await query<{ id: string; body: unknown }>(
        undefined,
        `select l.id, l.body from ledger l
         where l.xid < pg_snapshot_xmin(pg_current_snapshot()) and not exists (select from ledger_seal s where s.entry = l.id)
         order by l.xid, l.seq limit $1`,
        [BATCH],
      );
      if (head === undefined || rows.length === 0) return 0;
      let position = Number(head.position);
      let hash = head.hash;
      const seals = rows.map(({ id, body }) => {
        const previous = hash;
        position += 1;
        hash = entryHash(previous, position, body);
        return { position, entry: id, previous, hash };
      });
      await query(
        undefined,
        `insert into ledger_seal (position, entry, previous_hash, hash)
         select * from unnest($1::bigint[], $2::uuid[], $3::text[], $4::text[])`,
        [
          seals.map((s) => s.position),
          seals.map((s) => s.entry),
          seals.map((s) => s.previous),
          seals.map((s) => s.hash),
        ],
      );
      await query(undefined, 'update ledger_head set position = $1, hash = $2', [position, hash]);
      return rows.length;
    });
    if (sealed < BATCH) return;
  }
}
