import type { Instant } from '@heed/domain/time/instant';
import { mayLeave } from '@heed/use-cases/delivery/may-leave';
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

/** Sends one message of the queue, or tells when it may leave. Throws when it should be tried again; a message that can never arrive, or was stopped since, is let go. */
export async function sendOutgoing(
  app: Pick<App, 'deps' | 'config' | 'log'>,
  senders: Senders,
  message: OutgoingMessage,
): Promise<{ readonly notBefore: Instant } | undefined> {
  const { key, channel, content } = message;
  const leave = await mayLeave(app.deps, message);
  if (leave.kind !== 'now')
    app.log.info({ key, kind: content.kind, channel, leave: leave.kind }, 'a message does not leave now');
  if (leave.kind === 'later') return leave;
  if (leave.kind === 'never') return undefined;
  const to = (await app.deps.vault.open([message.to])).get(message.to);
  const composed = to === undefined ? undefined : await composeOutgoing(app, message);
  if (to === undefined || composed === undefined) {
    app.log.info({ key, kind: content.kind }, 'a message has nobody to go to any more');
    return undefined;
  }
  const result =
    channel === 'EMAIL'
      ? await senders.mail.send({ key, to, ...composed, headers: [] })
      : await sendByText(app, senders, { key, to, body: composed.text });
  app.log.info({ kind: content.kind, channel, result: result.kind }, 'a message was handed over');
  if (result.kind === 'try-later') throw new Error(`The message did not go out (${result.code}).`);
  return undefined;
}

async function sendByText(app: Pick<App, 'deps'>, { texts }: Senders, text: OutgoingText): Promise<SendResult> {
  return texts === undefined ? { kind: 'try-later', code: 'no-provider' } : sendText(app.deps, texts, text);
}
