import { createTwilioStandIn, type TwilioStandIn } from '@heed/twilio-stand-in/create-stand-in';
import { postOverHttp } from '@heed/twilio-stand-in/webhooks/webhook-sender';
import type { App } from '../serve/open-app.ts';
import { localUrlOf, type LiveTwilioAccount } from '../twilio/account.ts';

/** The telephones of the demo's patients, with a Twilio between them and the clinic. */
export type DemoPhone = TwilioStandIn;

/**
 * Returns the demo's Twilio and the telephones behind it. Texts of patients reach this server as Twilio's webhooks do: signed over the public
 * address, posted to the local one.
 */
export function createDemoPhone({ config }: Pick<App, 'config'>, account: LiveTwilioAccount): DemoPhone {
  return createTwilioStandIn({
    accountSid: account.accountSid,
    authToken: account.authToken,
    senders: config.senders,
    // As docs/twilio.md asks it to be configured at Twilio.
    smsWebhook: `${config.publicUrl}/webhooks/twilio/sms#rc=5&rp=all`,
    voiceWebhook: `${config.publicUrl}/webhooks/twilio/voice#rc=5&rp=all`,
    now: () => new Date(),
    post: (request) => postOverHttp({ ...request, url: request.url.replace(config.publicUrl, localUrlOf(config)) }),
  });
}
