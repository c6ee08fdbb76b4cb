import type { Database, Queries } from '../database/database.ts';
import { entryHash } from './entry-hash.ts';
import { HORIZON, TAKE_SEAL_LOCK } from './horizon.ts';

/** Entries sealed in one transaction. */
const BATCH = 1000;

interface Head {
  readonly era: number;
  readonly sealed_era: number;
  readonly sealed_xid: string;
  readonly sealed_seq: string;
  readonly position: string;
  readonly hash: Buffer;
  readonly horizon: string;
  readonly from_elsewhere: boolean;
}

interface Unsealed {
  readonly seq: string;
  readonly era: number;
  readonly xid_text: string;
  readonly id: string;
  readonly body: unknown;
}

/**
 * Gives every entry that can no longer be overtaken its place and its hash. The order is that of (era, transaction id, sequence): a transaction gets
 * its id only after it holds the locks of its subjects, so for each subject this is the order of its writes, and no entry can appear later in
 * front of one that was handed out. Returns the number of entries sealed. Decision: docs/decisions/0005-feed-order.md
 */
export async function sealLedger(database: Database): Promise<number> {
  let sealed = 0;
  for (;;) {
    const batch = await database.transaction('write', sealBatch);
    sealed += batch;
    if (batch < BATCH) return sealed;
  }
}

async function sealBatch(queries: Queries): Promise<number> {
  const { query } = queries;
  await query(undefined, TAKE_SEAL_LOCK);
  // If the machine loses this transaction, the next sealing gives the same entries the same places and hashes.
  await query(undefined, 'set local synchronous_commit = off');
  const head = await readHead(queries);
  const rows = await query<Unsealed>(
    'unsealed',
    `select seq, era, xid::text as xid_text, id, body from ledger
     where (era, xid, seq) > ($1, $2::text::xid8, $3) and (era < $4 or xid < $5::text::xid8) order by era, xid, seq limit $6`,
    [head.sealed_era, head.sealed_xid, head.sealed_seq, head.era, head.horizon, BATCH],
  );
  const last = rows.at(-1);
  if (last === undefined) return 0;
  const seals = chain(rows, head);
  const end = seals.at(-1) ?? { position: Number(head.position), hash: head.hash };
  await query(
    'write-seals',
    `insert into ledger_seal (position, seq, entry, previous_hash, hash)
     select * from unnest($1::bigint[], $2::bigint[], $3::uuid[], $4::bytea[], $5::bytea[])`,
    [
      seals.map(({ position }) => position),
      rows.map(({ seq }) => seq),
      rows.map(({ id }) => id),
      seals.map(({ previousHash }) => previousHash),
      seals.map(({ hash }) => hash),
    ],
  );
  await query(
    'move-head',
    'update ledger_head set sealed_era = $1, sealed_xid = $2::text::xid8, sealed_seq = $3, position = $4, hash = $5',
    [last.era, last.xid_text, last.seq, end.position, end.hash],
  );
  return rows.length;
}

/**
 * Reads where the chain ends and up to where it may go. Transaction ids begin anew in a database restored from a dump: an id that this server has
 * not reached yet shows it. Then a new era begins, and everything of the old one is complete.
 */
async function readHead(queries: Queries): Promise<Head> {
  const read = async () => {
    const [row] = await queries.query<Head>(
      'head',
      `select era, sealed_era, sealed_xid::text, sealed_seq, position, hash, ${HORIZON}::text as horizon,
         coalesce((select max(xid) from ledger where ledger.era = ledger_head.era) >= pg_snapshot_xmax(pg_current_snapshot()), false) as from_elsewhere
       from ledger_head`,
    );
    if (row === undefined) throw new Error('The ledger has no head: the database is not a migrated one.');
    return row;
  };
  const head = await read();
  if (!head.from_elsewhere) return head;
  await queries.query(undefined, 'update ledger_head set era = era + 1');
  return read();
}

function chain(
  rows: readonly Unsealed[],
  head: Head,
): readonly { readonly position: number; readonly previousHash: Buffer; readonly hash: Buffer }[] {
  let position = Number(head.position);
  let hash = head.hash;
  return rows.map(({ body }) => {
    const previousHash = hash;
    position += 1;
    hash = entryHash(previousHash, position, body);
    return { position, previousHash, hash };
  });
}
