import type { AddressKey } from '@heed/domain/contact/address';
import type { SealedId } from '@heed/domain/recipient/recipient';
import type { EvidenceStore } from '@heed/use-cases/ports/evidence';
import type { Vault } from '@heed/use-cases/ports/vault';
import type { Queries } from '../database/database.ts';
import { isUuid } from '../reading/is-uuid.ts';
import { openSealed } from './sealed-rows.ts';
import { keyedHash, type VaultKeys } from './sealing.ts';

/** Returns the vault on PostgreSQL. */
export function createPostgresVault(queries: Queries, keys: VaultKeys): Vault {
  return {
    addressKey: ({ kind, value }) => keyedHash(keys, ['address', kind, value]) as AddressKey,
    identifierKey: (system, value) => keyedHash(keys, ['identifier', system, value]),
    open: (ids) => openSealed(queries, keys, ids.filter(isUuid)),
  };
}

/** Returns the raw evidence on PostgreSQL. */
export function createPostgresEvidenceStore(queries: Queries, keys: VaultKeys): EvidenceStore {
  return {
    async read(id) {
      if (!isUuid(id)) return undefined;
      return (await openSealed(queries, keys, [id], 'evidence')).get(id as string as SealedId);
    },
  };
}
