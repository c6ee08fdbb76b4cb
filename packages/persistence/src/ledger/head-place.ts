import type { LedgerPosition } from '@heed/domain/ledger/entry';
import type { Queries } from '../database/database.ts';

/** Where the chain ends. */
export interface HeadPlace {
  readonly position: LedgerPosition;
  readonly hash: Buffer;
}

/** Reads where the chain ends. Throws on a database that was not migrated. */
export async function readHeadPlace({ query }: Queries): Promise<HeadPlace> {
  const [head] = await query<{ position: string; hash: Buffer }>(
    'head-place',
    'select position, hash from ledger_head',
  );
  if (head === undefined) throw new Error('The ledger has no head: the database is not a migrated one.');
  return { position: Number(head.position) as LedgerPosition, hash: head.hash };
}
