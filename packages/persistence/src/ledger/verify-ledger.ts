import type { EntryId, LedgerPosition } from '@heed/domain/ledger/entry';
import type { Verification } from '@heed/use-cases/ports/ledger';
import type { Database, Queries } from '../database/database.ts';
import { entryHash, GENESIS_HASH } from './entry-hash.ts';
import { explainMismatch } from './explain-mismatch.ts';
import { readHeadPlace } from './head-place.ts';

type Broken = Extract<Verification, { kind: 'broken' }>;

/** Rows read at a time. */
const BATCH = 1000;

/** A seal together with what it seals. `body` is absent where the entry was deleted. */
interface SealRow {
  readonly position: string;
  readonly entry: EntryId;
  readonly previous_hash: Buffer;
  readonly hash: Buffer;
  readonly body: { readonly id: string } | null;
  readonly is_later: boolean;
}

/** Walks the chain, from the start or after a position, and names the first place where it does not hold. Sees one moment of the database. */
export function verifyLedger(database: Database, since = 0 as LedgerPosition): Promise<Verification> {
  return database.transaction('snapshot', async (queries) => {
    const start = since === 0 ? GENESIS_HASH : await hashAt(queries, since);
    if (start === undefined) return broken(since, undefined, 'missing');
    const end = await walk(queries, since, start);
    if ('kind' in end) return end;
    return (
      (await checkHead(queries, end)) ??
      (await findUnsealed(queries, since)) ?? {
        kind: 'intact',
        entries: end.position - since,
        head: end.hash.toString('hex'),
      }
    );
  });
}

interface Place {
  readonly position: number;
  readonly hash: Buffer;
}

async function walk(queries: Queries, since: number, start: Buffer): Promise<Place | Broken> {
  let place: Place = { position: since, hash: start };
  for (;;) {
    const rows = await readSeals(queries, place.position);
    for (const row of rows) {
      const next = place.position + 1;
      if (Number(row.position) !== next) return broken(next, await entryWithoutSeal(queries, next), 'missing');
      if (row.body === null) return broken(next, row.entry, 'missing');
      const isWhole = row.body.id === row.entry && row.previous_hash.equals(place.hash);
      if (!isWhole || !row.is_later || !entryHash(place.hash, next, row.body).equals(row.hash)) {
        return broken(next, row.entry, await explainMismatch(queries, row));
      }
      place = { position: next, hash: row.hash };
    }
    if (rows.length < BATCH) return place;
  }
}

/** Reads seals in order. `is_later`: the entry was written after the one before it. */
function readSeals({ query }: Queries, after: number): Promise<readonly SealRow[]> {
  return query<SealRow>(
    'seals',
    `select seal.position, seal.entry, seal.previous_hash, seal.hash, ledger.body,
       coalesce((ledger.era, ledger.xid, ledger.seq) > (before.era, before.xid, before.seq), true) as is_later
     from ledger_seal as seal left join ledger using (seq)
     left join ledger_seal as before_seal on before_seal.position = seal.position - 1 left join ledger as before on before.seq = before_seal.seq
     where seal.position > $1 order by seal.position limit $2`,
    [after, BATCH],
  );
}

/** The chain may have been cut at its end: the head remembers how long it was. */
async function checkHead(queries: Queries, end: Place): Promise<Broken | undefined> {
  const { position, hash } = await readHeadPlace(queries);
  if (position > end.position) {
    return broken(end.position + 1, await entryWithoutSeal(queries, end.position + 1), 'missing');
  }
  return position === end.position && hash.equals(end.hash)
    ? undefined
    : broken(end.position, undefined, 'head-mismatch');
}

/** Finds an entry that stands, by its order, before the end of the chain and yet has no seal: it was put there by hand, or lost its seal. */
async function findUnsealed({ query }: Queries, since: number): Promise<Broken | undefined> {
  const [found] = await query<{ id: EntryId; position: string | null }>(
    'unsealed-gap',
    `select stray.id, (
       select min(seal.position) from ledger_seal as seal join ledger using (seq)
       where (ledger.era, ledger.xid, ledger.seq) > (stray.era, stray.xid, stray.seq)
     ) as position
     from (
       select ledger.id, ledger.era, ledger.xid, ledger.seq from ledger
       left join ledger_seal as seal using (seq) cross join ledger_head as head
       where seal.seq is null and (ledger.era, ledger.xid, ledger.seq) <= (head.sealed_era, head.sealed_xid, head.sealed_seq)
       order by ledger.era, ledger.xid, ledger.seq limit 1
     ) as stray`,
  );
  return found === undefined ? undefined : broken(Math.max(Number(found.position), since), found.id, 'unsealed-gap');
}

/** Returns the entry whose seal for `position` is gone, if it is still there: the first without a seal after the entry before. */
async function entryWithoutSeal({ query }: Queries, position: number): Promise<EntryId | undefined> {
  const [row] = await query<{ id: EntryId }>(
    'entry-without-seal',
    `select ledger.id from ledger left join ledger_seal as seal using (seq)
     where seal.seq is null and (ledger.era, ledger.xid, ledger.seq) > coalesce(
       (select (before.era, before.xid, before.seq) from ledger as before join ledger_seal using (seq) where position = $1 - 1), (0, '0'::xid8, 0::bigint))
     order by ledger.era, ledger.xid, ledger.seq limit 1`,
    [position],
  );
  return row?.id;
}

async function hashAt({ query }: Queries, position: number): Promise<Buffer | undefined> {
  const [row] = await query<{ hash: Buffer }>('hash-at', 'select hash from ledger_seal where position = $1', [
    position,
  ]);
  return row?.hash;
}

function broken(position: number, entry: EntryId | undefined, why: Broken['why']): Broken {
  return { kind: 'broken', position: position as LedgerPosition, entry, why };
}
