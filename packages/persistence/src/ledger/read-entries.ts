import { setTimeout as pause } from 'node:timers/promises';
import type { LedgerEntry, LedgerPosition, SealedEntry } from '@heed/domain/ledger/entry';
import { StoreUnavailable } from '@heed/use-cases/ports/store-unavailable';
import type { Queries } from '../database/database.ts';
import type { Sealer } from './sealer.ts';

interface EntryRow {
  readonly position: string | null;
  readonly previous_hash: Buffer | null;
  readonly hash: Buffer | null;
  readonly body: LedgerEntry;
}

/** Which entries are wanted: `ledger` is joined with its seal. */
export interface EntryQuery {
  readonly name: string;
  readonly where: string;
  readonly values: readonly unknown[];
}

/** An entry that is committed and not yet sealed waits for a writer that began earlier; none lives longer than a statement may take. */
const PATIENCE_MS = 30_000;
const FIRST_PAUSE_MS = 5;
const LONGEST_PAUSE_MS = 200;

/** Returns sealed entries; what is not sealed yet is not among them. */
export async function readSealed(queries: Queries, wanted: EntryQuery): Promise<readonly SealedEntry[]> {
  return (await readRows(queries, wanted)).flatMap((row) => sealedOf(row) ?? []);
}

/**
 * Returns the entries, all of them sealed: one that was just written gets its place first. Throws `StoreUnavailable` when an older write holds it up
 * for too long.
 */
export async function readAndSeal(
  queries: Queries,
  sealer: Sealer,
  wanted: EntryQuery,
): Promise<readonly SealedEntry[]> {
  const giveUpAt = performance.now() + PATIENCE_MS;
  for (let wait = FIRST_PAUSE_MS; ; wait = Math.min(2 * wait, LONGEST_PAUSE_MS)) {
    const rows = await readRows(queries, wanted);
    const sealed = rows.flatMap((row) => sealedOf(row) ?? []);
    if (sealed.length === rows.length) return sealed;
    if (performance.now() > giveUpAt)
      throw new StoreUnavailable('An older write has not ended. The entry has no place yet.');
    await sealer.seal();
    if (wait > FIRST_PAUSE_MS) await pause(wait);
  }
}

/** Returns every entry about some subjects in ledger order, whether sealed or not. */
export async function readBodies({ query }: Queries, subjects: readonly string[]): Promise<readonly LedgerEntry[]> {
  const rows = await query<{ body: LedgerEntry }>(
    'entries-of-subjects',
    `select body from ledger where seq in (select seq from ledger_subject where subject = any ($1)) order by era, xid, seq`,
    [subjects],
  );
  return rows.map(({ body }) => body);
}

async function readRows({ query }: Queries, { name, where, values }: EntryQuery): Promise<readonly EntryRow[]> {
  return query<EntryRow>(
    name,
    `select seal.position, seal.previous_hash, seal.hash, ledger.body from ledger left join ledger_seal as seal using (seq) ${where}`,
    values,
  );
}

function sealedOf({ position, previous_hash: previousHash, hash, body }: EntryRow): SealedEntry | undefined {
  if (position === null || previousHash === null || hash === null) return undefined;
  return {
    position: Number(position) as LedgerPosition,
    previousHash: previousHash.toString('hex'),
    hash: hash.toString('hex'),
    entry: body,
  };
}
