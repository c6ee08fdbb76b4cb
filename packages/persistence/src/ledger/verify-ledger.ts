import type { EntryId, LedgerPosition } from '@heed/domain/ledger/entry';
import type { Verification } from '@heed/use-cases/ports/ledger';
import type { Database } from '../database.ts';
import { entryHash, GENESIS_HASH } from './entry-hash.ts';

/** Rows read at a time. */
const BATCH = 1000;
/** A committed entry is sealed within moments: one that is still unsealed after this was put there by hand or its seal was removed. */
const UNSEALED_GRACE_SECONDS = 600;

interface SealedRow {
  readonly position: string;
  readonly entry: string;
  readonly previous_hash: string;
  readonly hash: string;
  readonly body: unknown;
}

/** Walks the chain and names the first place where it does not hold. Call after sealing. */
export async function verifyChain(database: Database, since: number): Promise<Verification> {
  const start = since === 0 ? GENESIS_HASH : await hashAt(database, since);
  if (start === undefined) return broken(since, undefined, 'missing');
  let position = since;
  let hash = start;
  for (;;) {
    const rows = await database.query<SealedRow>(
      undefined,
      `select s.position, s.entry, s.previous_hash, s.hash, l.body from ledger_seal s left join ledger l on l.id = s.entry
       where s.position > $1 order by s.position limit $2`,
      [position, BATCH],
    );
    for (const row of rows) {
      const fault = faultOf(row, position + 1, hash);
      if (fault !== undefined) return broken(position + 1, row.entry, fault);
      position += 1;
      hash = row.hash;
    }
    if (rows.length < BATCH) break;
  }
  return afterWalk(database, position, hash, since);
}

function faultOf(
  row: SealedRow,
  expected: number,
  previousHash: string,
): 'altered' | 'missing' | 'out-of-order' | undefined {
  if (Number(row.position) !== expected || row.body === null) return 'missing';
  if (row.previous_hash !== previousHash) return 'out-of-order';
  return entryHash(previousHash, expected, row.body) === row.hash ? undefined : 'altered';
}

async function afterWalk(database: Database, position: number, hash: string, since: number): Promise<Verification> {
  const [head] = await database.query<{ position: string; hash: string }>(
    undefined,
    'select position, hash from ledger_head',
  );
  if (Number(head?.position) !== position || head?.hash !== hash) return broken(position, undefined, 'head-mismatch');
  const [unsealed] = await database.query<{ id: string }>(
    undefined,
    `select l.id from ledger l where not exists (select from ledger_seal s where s.entry = l.id)
     and to_timestamp((l.body ->> 'recordedAt')::numeric / 1000) < now() - make_interval(secs => $1) limit 1`,
    [UNSEALED_GRACE_SECONDS],
  );
  if (unsealed !== undefined) return broken(position + 1, unsealed.id, 'unsealed-gap');
  return { kind: 'intact', entries: position - since, head: hash };
}

async function hashAt(database: Database, position: number): Promise<string | undefined> {
  const [row] = await database.query<{ hash: string }>(undefined, 'select hash from ledger_seal where position = $1', [
    position,
  ]);
  return row?.hash;
}

function broken(
  position: number,
  entry: string | undefined,
  why: Extract<Verification, { kind: 'broken' }>['why'],
): Verification {
  return { kind: 'broken', position: position as LedgerPosition, entry: entry as EntryId | undefined, why };
}
