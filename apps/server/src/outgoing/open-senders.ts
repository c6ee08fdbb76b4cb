import { createSmtpSender } from '@heed/channels/mail/smtp-sender';
import { createTwilioTextLog } from '@heed/channels/twilio/twilio-text-log';
import { createTwilioTextSender } from '@heed/channels/twilio/twilio-text-sender';
import type { TextProvider } from '@heed/use-cases/delivery/send-text';
import type { App } from '../serve/open-app.ts';
import { twilioAccountOf } from '../twilio/account.ts';
import type { Senders } from './send-outgoing.ts';

/** Returns the ways out: SMTP for mail, Twilio (the demo's own in the demo) for texts. */
export function openSenders(app: App): Senders & { close(): void } {
  const { config } = app;
  const mail = createSmtpSender({ url: config.mail.url, from: config.mail.from, domain: config.replyDomain });
  return {
    mail,
    texts: openTexts(app),
    close: () => {
      mail.close();
    },
  };
}

function openTexts(app: App): TextProvider | undefined {
  const { publicUrl, senders } = app.config;
  const account = twilioAccountOf(app);
  const [first] = senders;
  if (account === undefined || first === undefined) return undefined;
  const { number, messagingService } = first;
  return {
    sender: createTwilioTextSender({
      ...account,
      from: messagingService ?? number,
      statusCallback: `${publicUrl}/webhooks/twilio/status`,
    }),
    log: createTwilioTextLog(account),
    numbers:
      messagingService === undefined
        ? [number]
        : senders.filter((one) => one.messagingService === messagingService).map((one) => one.number),
  };
}
