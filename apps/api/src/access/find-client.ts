import type { ApiClient, Clients, ClientScope } from '@heed/use-cases/ports/clients';
import { CLIENT_SCOPES } from '@heed/use-cases/ports/clients';
import type { Clock } from '@heed/use-cases/ports/clock';
import type { AccessTokens } from '../oauth/access-tokens.ts';

/** How long a client that was found is not looked up again: a revoked key still works for that long. */
const REMEMBERED_MS = 2_000;
/** More keys than any installation has; past it the memory starts anew. */
const REMEMBERED_KEYS = 1_000;

/** Finds the client behind an Authorization header, or `undefined`. */
export type FindClient = (authorization: string | undefined) => Promise<ApiClient | undefined>;

/** Returns a finder that takes API keys and access tokens, and remembers for two seconds what it found. */
export function createFindClient(parts: {
  readonly clients: Clients;
  readonly clock: Clock;
  readonly tokens: AccessTokens;
}): FindClient {
  const found = new Map<string, { readonly client: ApiClient; readonly until: number }>();
  const look = async (credential: string): Promise<ApiClient | undefined> => {
    const client = looksLikeJwt(credential) ? await byToken(credential) : await parts.clients.byApiKey(credential);
    return client === undefined || client.revoked ? undefined : client;
  };
  const byToken = async (token: string): Promise<ApiClient | undefined> => {
    const granted = await parts.tokens.check(token);
    const client = granted === undefined ? undefined : await parts.clients.byId(granted.client);
    return client === undefined || granted === undefined
      ? undefined
      : { ...client, scopes: narrow(client.scopes, granted.scopes) };
  };
  return async (authorization) => {
    const credential = /^Bearer ([\w.~+/=-]{8,4096})$/i.exec(authorization ?? '')?.[1];
    if (credential === undefined) return undefined;
    const now = parts.clock.now();
    const known = found.get(credential);
    if (known !== undefined && known.until > now) return known.client;
    const client = await look(credential);
    if (found.size >= REMEMBERED_KEYS) found.clear();
    if (client === undefined) found.delete(credential);
    else found.set(credential, { client, until: now + REMEMBERED_MS });
    return client;
  };
}

/** Returns those of the wanted scopes that the client has. */
export function narrow(has: readonly ClientScope[], wanted: readonly string[]): readonly ClientScope[] {
  return CLIENT_SCOPES.filter((scope) => has.includes(scope) && wanted.includes(scope));
}

function looksLikeJwt(credential: string): boolean {
  return /^[\w-]+\.[\w-]+\.[\w-]+$/.test(credential);
}
