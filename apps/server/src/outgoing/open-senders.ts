import { createSmtpSender } from '@heed/channels/mail/smtp-sender';
import { createTwilioTextSender } from '@heed/channels/twilio/twilio-text-sender';
import type { TextSender } from '@heed/use-cases/ports/senders';
import type { DemoPhone } from '../dev/phone.ts';
import type { App } from '../serve/open-app.ts';
import type { Senders } from './send-outgoing.ts';

/** Where neither an account nor a demo phone is there, texts wait in the queue. */
const NOWHERE: TextSender = { send: () => Promise.resolve({ kind: 'try-later', code: 'no-provider' }) };

/** Returns the ways out: SMTP for mail; Twilio for texts, or the demo's phone. */
export function openSenders({ config }: App, phone: DemoPhone | undefined): Senders & { close(): void } {
  const mail = createSmtpSender({ url: config.mail.url, from: config.mail.from, domain: config.replyDomain });
  const [sender] = config.senders;
  const [authToken] = config.twilio?.authTokens ?? [];
  const text =
    config.twilio === undefined || authToken === undefined || sender === undefined
      ? (phone ?? NOWHERE)
      : createTwilioTextSender({
          accountSid: config.twilio.accountSid,
          authToken,
          from: sender.messagingService ?? sender.number,
          statusCallback: `${config.publicUrl}/webhooks/twilio/status`,
        });
  return {
    mail,
    text,
    close: () => {
      mail.close();
    },
  };
}
