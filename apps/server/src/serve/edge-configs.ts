import type { ApiConfig } from '@heed/api/api-config';
import type { WebConfig } from '@heed/web/server/web-config';
import { demoApiKeyOf } from '../demo/demo-client.ts';
import { twilioAccountOf } from '../twilio/account.ts';
import type { App } from './open-app.ts';

/** Returns what the API is told. */
export function apiConfigOf({ config, keys }: Pick<App, 'config' | 'keys'>): ApiConfig {
  return {
    publicUrl: config.publicUrl,
    demo: config.demo,
    replyDomain: config.replyDomain,
    trustedProxies: config.trustedProxies,
    signingKeys: [keys.receipt],
    // Without an account, and outside the demo, every webhook of Twilio's is refused.
    twilioAuthTokens: twilioAccountOf({ config, keys })?.authTokens ?? [],
    phoneLanguages: config.phoneLanguages,
    // npm packages are found from where this program lies: it was bundled away from the API's own folder.
    packagesFrom: import.meta.url,
    ...(config.demo ? { demoApiKey: demoApiKeyOf(keys) } : {}),
  };
}

/** Returns what the pages are told. */
export function webConfigOf({ config, keys }: Pick<App, 'config' | 'keys'>): WebConfig {
  return {
    publicUrl: config.publicUrl,
    sessionSecrets: [keys.cookies],
    trustedProxies: config.trustedProxies,
    demo: config.demo,
    brand: config.brand,
  };
}
