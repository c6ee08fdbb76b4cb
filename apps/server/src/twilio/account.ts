import type { TwilioAccount } from '@heed/channels/twilio/twilio-client';
import type { App } from '../serve/open-app.ts';

/** The account of the demo's own stand-in. */
const DEMO_ACCOUNT = `AC${'0'.repeat(32)}`;
/** Where the demo's server has its stand-in. */
export const DEMO_TWILIO_PATH = '/dev/twilio';

/** An account at Twilio, with every auth token that is live there: the first is used, all may sign. */
export interface LiveTwilioAccount extends TwilioAccount {
  readonly authTokens: readonly string[];
}

/** Returns the account texts go through: the configured one, else the demo's stand-in on this server; none outside the demo. */
export function twilioAccountOf({ config, keys }: Pick<App, 'config' | 'keys'>): LiveTwilioAccount | undefined {
  const [authToken] = config.twilio?.authTokens ?? [];
  if (config.twilio !== undefined && authToken !== undefined) return { ...config.twilio, authToken };
  if (!config.demo) return undefined;
  return {
    accountSid: DEMO_ACCOUNT,
    authToken: keys.demoTwilioAuthToken,
    authTokens: [keys.demoTwilioAuthToken],
    apiUrl: `${localUrlOf(config)}${DEMO_TWILIO_PATH}`,
  };
}

/** Returns where this server is reached from its own machine. */
export function localUrlOf({ host, port }: Pick<App['config'], 'host' | 'port'>): string {
  // An address that means "all of them" is no address to call.
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${String(port)}`;
}
