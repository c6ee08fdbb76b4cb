import type { EntryId } from '@heed/domain/ledger/entry';
import type { Queries } from '../database/database.ts';

/** A seal that does not fit what it seals or where it stands. */
export interface MisfittingSeal {
  readonly position: string;
  readonly entry: EntryId;
  readonly previous_hash: Buffer;
  readonly body: { readonly id: string } | null;
}

/**
 * Tells whether rows were put in another order or changed. Out of order: the text under the seal belongs to another seal, or the seal follows
 * another one than it now stands behind. Everything else is an altered row. Only called when something is wrong, so it may read every seal.
 */
export async function explainMismatch({ query }: Queries, seal: MisfittingSeal): Promise<'altered' | 'out-of-order'> {
  const [row] = await query<{ elsewhere: boolean }>(
    'explain-mismatch',
    `select exists (
       select from ledger_seal where (entry::text = $1 and entry <> $2) or (hash = $3 and position <> $4 - 1)
     ) as elsewhere`,
    [seal.body?.id ?? '', seal.entry, seal.previous_hash, seal.position],
  );
  return row?.elsewhere === true ? 'out-of-order' : 'altered';
}
