import { createHmac } from 'node:crypto';
import { CLIENT_SCOPES } from '@heed/use-cases/ports/clients';
import type { App } from '../serve/open-app.ts';

/** The name under which the demo's sending system is registered. */
const DEMO_CLIENT = 'Demo sender';

/** Returns the API key of the demo's sending system, which may do everything; registered when it is not there yet. The key is the same at every start. */
export async function ensureDemoClient({ deps, keys }: App): Promise<string> {
  const apiKey = `heed_demo_${createHmac('sha256', keys.cookies).update('demo client').digest('hex').slice(0, 32)}`;
  if ((await deps.clients.byApiKey(apiKey)) === undefined) {
    await deps.clients.create({ name: DEMO_CLIENT, scopes: CLIENT_SCOPES, apiKey });
  }
  return apiKey;
}
