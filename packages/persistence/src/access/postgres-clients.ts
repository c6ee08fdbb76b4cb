import { randomBytes, randomUUID } from 'node:crypto';
import type { ApiClient, Clients, ClientScope } from '@heed/use-cases/ports/clients';
import type { Database } from '../database/database.ts';
import type { Entities } from '../database/entity-manager.ts';
import { ApiClientEntity, type ApiClientRow } from './api-client.entity.ts';
import { keyHash } from './key-hash.ts';

const KEY_BYTES = 32;

/** Returns the sending systems on PostgreSQL. What every request of theirs waits for is plain SQL, the rest the entity manager. */
export function createPostgresClients({ query }: Database, entities: Entities): Clients {
  const live = async (name: string, where: string, value: unknown): Promise<ApiClient | undefined> => {
    const [row] = await query<ColumnsOfClient>(
      name,
      `select id, name, scopes, types, jwks, revoked from api_client where ${where} and not revoked`,
      [value],
    );
    return row === undefined ? undefined : clientOf(row);
  };
  return {
    byApiKey: (key) => live('client-by-key', 'api_key_hash = $1', keyHash(key)),
    byId: (id) => live('client-by-id', 'id = $1', id),
    list: () =>
      entities.use(async (manager) =>
        (await manager.find(ApiClientEntity, {}, { orderBy: { name: 'asc', id: 'asc' } })).map(clientOf),
      ),
    create: ({ name, scopes, types, jwks, apiKey = newKey() }) =>
      entities.use(async (manager) => {
        const row = manager.create(ApiClientEntity, {
          id: randomUUID(),
          name,
          scopes: [...scopes],
          types: types === undefined ? null : [...types],
          jwks: jwks ?? null,
          apiKeyHash: keyHash(apiKey),
          revoked: false,
        });
        await manager.persist(row).flush();
        return { client: clientOf(row), apiKey };
      }),
    revoke: (id) =>
      entities.use(
        async (manager) => (await manager.nativeUpdate(ApiClientEntity, { id, revoked: false }, { revoked: true })) > 0,
      ),
    async rememberTokenId(client, jti, expiresAtSeconds) {
      await query('forget-token-ids', 'delete from used_token_id where expires_at < now()');
      const rows = await query(
        'remember-token-id',
        'insert into used_token_id (client, jti, expires_at) values ($1, $2, to_timestamp($3::double precision)) on conflict do nothing returning jti',
        [client, jti, expiresAtSeconds],
      );
      return rows.length > 0;
    },
  };
}

interface ColumnsOfClient extends Pick<ApiClientRow, 'id' | 'name' | 'revoked'> {
  readonly scopes: readonly ClientScope[];
  readonly types?: readonly string[] | null | undefined;
  readonly jwks?: ApiClient['jwks'] | null | undefined;
}

function clientOf({ id, name, scopes, types, jwks, revoked }: ColumnsOfClient): ApiClient {
  return {
    id,
    name,
    scopes,
    revoked,
    ...(types === null || types === undefined ? {} : { types }),
    ...(jwks === null || jwks === undefined ? {} : { jwks }),
  };
}

function newKey(): string {
  return `heed_${randomBytes(KEY_BYTES).toString('base64url')}`;
}
