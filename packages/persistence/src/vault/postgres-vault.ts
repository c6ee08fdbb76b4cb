import type { AddressKey } from '@heed/domain/contact/address';
import type { SealedId } from '@heed/domain/recipient/recipient';
import type { EvidenceStore } from '@heed/use-cases/ports/evidence';
import type { Vault } from '@heed/use-cases/ports/vault';
import type { Database } from '../database.ts';
import { keyedHash, openValue, type SealedRow, type VaultKeys } from './sealing.ts';

/** Returns the vault on PostgreSQL. */
export function createPostgresVault({ query }: Database, keys: VaultKeys): Vault & EvidenceStore {
  const open = async (ids: readonly string[]): Promise<ReadonlyMap<SealedId, string>> => {
    const rows = await query<SealedRow>(
      'open-values',
      'select id, purpose, key_version, nonce, ciphertext, tag from sealed_value where id = any($1::uuid[])',
      [ids],
    );
    return new Map(rows.map((row) => [row.id as SealedId, openValue(keys, row)]));
  };
  return {
    addressKey: ({ kind, value }) => keyedHash(keys, `address:${kind}`, value) as AddressKey,
    identifierKey: (system, value) => keyedHash(keys, `identifier:${system}`, value),
    open,
    async read(id) {
      return (await open([id])).get(id as string as SealedId);
    },
  };
}
