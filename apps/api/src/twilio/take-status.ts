import { hearTextStatus } from '@heed/use-cases/delivery/hear-text-status';
import type { ApiParts } from '../access/api-context.ts';
import { statusParameters } from './twilio-parameters.ts';
import { malformed, type WebhookAnswer, type WebhookRequest } from './webhook-answer.ts';

/** Takes a status callback. What carriers filter as unwanted says nothing of a patient, and is told to whoever runs the numbers. */
export async function takeStatus(parts: ApiParts, { parameters }: WebhookRequest): Promise<WebhookAnswer> {
  const read = statusParameters.safeParse(parameters);
  if (!read.success) return malformed(read.error);
  const { MessageSid, MessageStatus, From, To, ErrorCode, MessagingServiceSid } = read.data;
  const recorded = await hearTextStatus(parts.deps, {
    sid: MessageSid,
    status: MessageStatus,
    errorCode: ErrorCode,
    to: To,
    from: From,
    messagingServiceSid: MessagingServiceSid,
    at: parts.deps.clock.now(),
  });
  if (recorded.kind === 'filtered')
    parts.log.warn({ messageSid: MessageSid, code: ErrorCode }, 'a carrier filtered a text as unwanted');
  return { kind: 'empty', outcome: 'event' in recorded ? `${recorded.kind}-${recorded.event}` : recorded.kind };
}
