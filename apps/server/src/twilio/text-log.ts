import { createTwilioTextLog } from '@heed/channels/twilio/twilio-text-log';
import type { TextLog } from '@heed/use-cases/ports/text-log';
import type { App } from '../serve/open-app.ts';
import { twilioAccountOf } from './account.ts';

/** Returns Twilio's list of texts, or `undefined` without an account or without a number of ours to ask about. */
export function openTextLog(app: Pick<App, 'config' | 'keys'>): TextLog | undefined {
  const account = twilioAccountOf(app);
  return account === undefined || app.config.senders.length === 0 ? undefined : createTwilioTextLog(account);
}
