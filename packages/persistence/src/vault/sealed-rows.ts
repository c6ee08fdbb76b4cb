import type { SealedId } from '@heed/domain/recipient/recipient';
import type { SealedPurpose } from '@heed/use-cases/ports/vault';
import type { Queries } from '../database/database.ts';
import { openValue, sealValue, type SealedRow, type VaultKeys } from './sealing.ts';

/** Keeps encrypted values. */
export async function keepSealed({ query }: Queries, rows: readonly SealedRow[]): Promise<void> {
  await query(
    'keep-sealed',
    `insert into sealed_value (id, purpose, key_version, nonce, ciphertext)
     select * from unnest($1::uuid[], $2::text[], $3::integer[], $4::bytea[], $5::bytea[])`,
    [
      rows.map(({ id }) => id),
      rows.map(({ purpose }) => purpose),
      rows.map(({ key_version }) => key_version),
      rows.map(({ nonce }) => nonce),
      rows.map(({ ciphertext }) => ciphertext),
    ],
  );
}

/** Returns the values that are still there, only those of a purpose where one is given. Throws `SealBroken` when one was altered. */
export async function openSealed(
  { query }: Queries,
  keys: VaultKeys,
  ids: readonly string[],
  purpose?: SealedPurpose,
): Promise<ReadonlyMap<SealedId, string>> {
  const rows = await query<SealedRow>(
    'open-sealed',
    `select id, purpose, key_version, nonce, ciphertext from sealed_value where id = any ($1::uuid[]) and ($2::text is null or purpose = $2)`,
    [ids, purpose ?? null],
  );
  return new Map(rows.map((row) => [row.id as SealedId, openValue(keys, row)]));
}

/** Erases values for good. The ledger keeps their ids and keyed hashes, so the chain stays whole and a stop still bites. Returns how many were there. */
export async function eraseSealed({ query }: Queries, ids: readonly SealedId[]): Promise<number> {
  const gone = await query('erase-sealed', 'delete from sealed_value where id = any ($1::uuid[]) returning id', [ids]);
  return gone.length;
}

/** Encrypts values of older key versions anew under the current one, at most `limit`. Returns how many there were: 0 means that older keys may go. */
export async function resealValues({ query }: Queries, keys: VaultKeys, limit: number): Promise<number> {
  const rows = await query<SealedRow>(
    'old-versions',
    'select id, purpose, key_version, nonce, ciphertext from sealed_value where key_version < $1 order by key_version limit $2',
    [keys.current, limit],
  );
  for (const row of rows) {
    const fresh = sealValue(keys, row.id, row.purpose, openValue(keys, row));
    await query(
      'reseal',
      'update sealed_value set key_version = $2, nonce = $3, ciphertext = $4 where id = $1 and key_version = $5',
      [row.id, fresh.key_version, fresh.nonce, fresh.ciphertext, row.key_version],
    );
  }
  return rows.length;
}

/** Destroys the values of a purpose that were sealed before a moment. Returns how many there were. */
export async function eraseSealedBefore({ query }: Queries, purpose: SealedPurpose, before: Date): Promise<number> {
  const gone = await query(
    'erase-sealed-before',
    'delete from sealed_value where purpose = $1 and sealed_at < $2 returning id',
    [purpose, before],
  );
  return gone.length;
}
