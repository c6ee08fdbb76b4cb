import { addressKindOf } from '@heed/domain/channel/channel';
import { parseAddress } from '@heed/domain/contact/address';
import { reportDeliveries } from '@heed/use-cases/delivery/report-deliveries';
import type { ApiParts } from '../access/api-context.ts';
import { readStatus } from './read-status.ts';
import { statusParameters } from './twilio-parameters.ts';
import type { WebhookAnswer, WebhookRequest } from './webhook-answer.ts';

/** Takes a status callback: what the carrier says of a number is mirrored, so that no screen says "on" where nothing arrives. */
export async function takeStatus(parts: ApiParts, { rawBody }: WebhookRequest): Promise<WebhookAnswer> {
  const read = statusParameters.safeParse(Object.fromEntries(new URLSearchParams(rawBody)));
  if (!read.success) return { kind: 'malformed' };
  const { MessageSid, MessageStatus, From, To, ErrorCode, MessagingServiceSid } = read.data;
  const event = readStatus(MessageStatus, ErrorCode);
  const address = parseAddress(addressKindOf('SMS'), To);
  if (event === undefined || address === undefined) return { kind: 'empty', outcome: 'nothing-to-record' };
  await reportDeliveries(parts.deps, {
    client: 'twilio',
    events: [
      {
        idempotencyKey: `twilio:${MessageSid}:${MessageStatus}`,
        kind: event,
        subject: { kind: 'address', address },
        channel: 'SMS',
        happenedAt: parts.deps.clock.now(),
        sender: MessagingServiceSid ?? From,
      },
    ],
  });
  return { kind: 'empty', outcome: event };
}
