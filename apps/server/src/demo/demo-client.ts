import { createHmac } from 'node:crypto';
import { CLIENT_SCOPES } from '@heed/use-cases/ports/clients';
import type { Keys } from '../keys/keys-file.ts';
import type { App } from '../serve/open-app.ts';

/** The name under which the demo's sending system is registered. */
const DEMO_CLIENT = 'Demo sender';

/** Returns the API key of the demo's sending system: the same at every start. */
export function demoApiKeyOf(keys: Keys): string {
  return `heed_demo_${createHmac('sha256', keys.cookies).update('demo client').digest('hex').slice(0, 32)}`;
}

/** Registers the demo's sending system, which may do everything, when it is not there yet; returns its API key. */
export async function ensureDemoClient({ deps, keys }: App): Promise<string> {
  const apiKey = demoApiKeyOf(keys);
  if ((await deps.clients.byApiKey(apiKey)) === undefined) {
    await deps.clients.create({ name: DEMO_CLIENT, scopes: CLIENT_SCOPES, apiKey });
  }
  return apiKey;
}
