import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { ApiClient, Clients, ClientScope } from '@heed/use-cases/ports/clients';
import type { Database } from '../database.ts';

interface ClientRow {
  readonly id: string;
  readonly name: string;
  readonly scopes: ClientScope[];
  readonly types: string[] | null;
  readonly jwks: NonNullable<ApiClient['jwks']> | null;
  readonly revoked: boolean;
}

const COLUMNS = 'id, name, scopes, types, jwks, revoked';
/** 256 random bits: above the 112 below which ASVS 5.0 §6.5.2 asks for a slow hash. */
const KEY_BYTES = 32;

/** Returns the sending systems on PostgreSQL. Keys are kept as SHA-256 only. */
export function createPostgresClients({ query }: Database): Clients {
  return {
    async byApiKey(key) {
      const [row] = await query<ClientRow>(
        'client-by-key',
        `select ${COLUMNS} from api_client where api_key_hash = $1 and not revoked`,
        [hashOf(key)],
      );
      return row === undefined ? undefined : clientOf(row);
    },
    async byId(id) {
      const [row] = await query<ClientRow>('client-by-id', `select ${COLUMNS} from api_client where id = $1`, [id]);
      return row === undefined ? undefined : clientOf(row);
    },
    async list() {
      return (await query<ClientRow>('clients', `select ${COLUMNS} from api_client order by name, id`)).map(clientOf);
    },
    async create({ name, scopes, jwks, apiKey = `heed_${randomBytes(KEY_BYTES).toString('base64url')}` }) {
      const id = randomUUID();
      await query(
        'create-client',
        'insert into api_client (id, name, scopes, jwks, api_key_hash) values ($1, $2, $3, $4, $5)',
        [id, name, scopes, jwks ?? null, hashOf(apiKey)],
      );
      return { client: { id, name, scopes, ...(jwks === undefined ? {} : { jwks }), revoked: false }, apiKey };
    },
    async revoke(id) {
      return (
        (await query('revoke-client', 'update api_client set revoked = true where id = $1 returning id', [id])).length >
        0
      );
    },
    async rememberTokenId(client, jti, expiresAtSeconds) {
      await query('forget-token-ids', 'delete from used_token_id where expires_at < now()');
      const rows = await query(
        'remember-token-id',
        'insert into used_token_id (client, jti, expires_at) values ($1, $2, to_timestamp($3)) on conflict do nothing returning jti',
        [client, jti, expiresAtSeconds],
      );
      return rows.length > 0;
    },
  };
}

function clientOf({ jwks, types, ...row }: ClientRow): ApiClient {
  return { ...row, ...(types === null ? {} : { types }), ...(jwks === null ? {} : { jwks }) };
}

function hashOf(key: string): string {
  return createHash('sha256').update(key, 'utf8').digest('hex');
}
