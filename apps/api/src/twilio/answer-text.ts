import { receiveText } from '@heed/use-cases/intake/receive-text';
import type { ApiParts } from '../access/api-context.ts';
import { replyFactsOf, replyWords } from './reply-words.ts';
import { replyTwiml } from './twiml.ts';
import { textParameters } from './twilio-parameters.ts';
import { malformed, type WebhookAnswer, type WebhookRequest } from './webhook-answer.ts';

/** Takes one text message. What it says is in force before the answer leaves; a second delivery of the same message changes nothing and is answered alike. */
export async function answerText(parts: ApiParts, { rawBody, parameters }: WebhookRequest): Promise<WebhookAnswer> {
  const read = textParameters.safeParse(parameters);
  if (!read.success) return malformed(read.error);
  const { MessageSid, From, To, Body, OptOutType, MessagingServiceSid } = read.data;
  const received = await receiveText(parts.deps, {
    messageSid: MessageSid,
    from: From,
    to: To,
    body: Body,
    raw: rawBody,
    ...(OptOutType === undefined ? {} : { optOutType: OptOutType }),
    ...(MessagingServiceSid === undefined ? {} : { messagingServiceSid: MessagingServiceSid }),
  });
  if (received.kind === 'recorded-unreadable-sender')
    return { kind: 'twiml', xml: replyTwiml(undefined), outcome: received.kind };
  const outcome = `${received.kind}-${received.intent}`;
  if (received.reply === undefined) return { kind: 'twiml', xml: replyTwiml(undefined), outcome };
  const { organisation } = await parts.deps.catalogues.current();
  const words = replyWords(received.reply, replyFactsOf(organisation, parts.config.publicUrl));
  return { kind: 'twiml', xml: replyTwiml(words), outcome };
}
