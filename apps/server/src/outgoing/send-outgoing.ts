import { sendText, type TextProvider } from '@heed/use-cases/delivery/send-text';
import type { OutgoingMessage } from '@heed/use-cases/ports/outgoing';
import type { MailSender, OutgoingText, SendResult } from '@heed/use-cases/ports/senders';
import type { App } from '../serve/open-app.ts';
import { composeOutgoing } from './compose.ts';

/** How messages leave. */
export interface Senders {
  readonly mail: MailSender;
  /** Without an account at Twilio texts wait in the queue. */
  readonly texts: TextProvider | undefined;
}

/** Sends one message of the queue. Throws when it should be tried again; a message that can never arrive is let go. */
export async function sendOutgoing(app: App, senders: Senders, message: OutgoingMessage): Promise<void> {
  const to = (await app.deps.vault.open([message.to])).get(message.to);
  const composed = to === undefined ? undefined : await composeOutgoing(app, message);
  if (to === undefined || composed === undefined) {
    app.log.info({ key: message.key, kind: message.content.kind }, 'a message has nobody to go to any more');
    return;
  }
  const result =
    message.channel === 'EMAIL'
      ? await senders.mail.send({ key: message.key, to, subject: composed.subject, text: composed.text, headers: [] })
      : await sendByText(app, senders, { key: message.key, to, body: composed.text });
  app.log.info(
    { kind: message.content.kind, channel: message.channel, result: result.kind },
    'a message was handed over',
  );
  if (result.kind === 'try-later') throw new Error(`The message did not go out (${result.code}).`);
}

async function sendByText(app: App, { texts }: Senders, text: OutgoingText): Promise<SendResult> {
  return texts === undefined ? { kind: 'try-later', code: 'no-provider' } : sendText(app.deps, texts, text);
}
