import type { ApiClient, Clients } from '../ports/clients.ts';
import type { Ids } from '../ports/ids.ts';

/** Returns the register of sending systems, empty. */
export function inMemoryClients(ids: Ids): Clients {
  const clients = new Map<string, { readonly client: ApiClient; readonly apiKey: string }>();
  const seen = new Set<string>();
  const live = (found: { readonly client: ApiClient } | undefined) =>
    found?.client.revoked === false ? found.client : undefined;
  return {
    byApiKey: (key) => Promise.resolve(live([...clients.values()].find(({ apiKey }) => apiKey === key))),
    byId: (id) => Promise.resolve(live(clients.get(id))),
    list: () => Promise.resolve([...clients.values()].map(({ client }) => client)),
    create({ name, scopes, types, jwks, apiKey = `test-key-${ids.key()}` }) {
      const client: ApiClient = {
        id: ids.uuid(),
        name,
        scopes,
        revoked: false,
        ...(types === undefined ? {} : { types }),
        ...(jwks === undefined ? {} : { jwks }),
      };
      clients.set(client.id, { client, apiKey });
      return Promise.resolve({ client, apiKey });
    },
    revoke(id) {
      const found = clients.get(id);
      if (found === undefined || found.client.revoked) return Promise.resolve(false);
      clients.set(id, { ...found, client: { ...found.client, revoked: true } });
      return Promise.resolve(true);
    },
    rememberTokenId(client, jti) {
      const name = `${client}\0${jti}`;
      if (seen.has(name)) return Promise.resolve(false);
      seen.add(name);
      return Promise.resolve(true);
    },
  };
}
