import type { StoredMessage } from '../messages/stored-message.ts';

/** The version in Twilio's addresses. */
export const API_VERSION = '2010-04-01';

/** Returns a message as Twilio's API shows it (`api.v2010.account.message`). */
export function messageResource(accountSid: string, message: StoredMessage): Readonly<Record<string, unknown>> {
  const uri = `/${API_VERSION}/Accounts/${accountSid}/Messages/${message.sid}`;
  return {
    account_sid: accountSid,
    api_version: API_VERSION,
    body: message.body,
    date_created: rfc2822(message.createdAt),
    date_sent: message.sentAt === undefined ? null : rfc2822(message.sentAt),
    date_updated: rfc2822(message.sentAt ?? message.createdAt),
    direction: message.direction,
    error_code: message.errorCode ?? null,
    error_message: message.errorCode === undefined ? null : `Error ${String(message.errorCode)}`,
    from: message.from,
    messaging_service_sid: message.messagingServiceSid ?? null,
    num_media: '0',
    num_segments: '1',
    price: null,
    price_unit: 'USD',
    sid: message.sid,
    status: message.status,
    subresource_uris: { media: `${uri}/Media.json` },
    to: message.to,
    uri: `${uri}.json`,
  };
}

/** RFC 2822 §3.3 in GMT with a numeric zone. To the second: Twilio shows no finer time. */
function rfc2822(at: Date): string {
  return at.toUTCString().replace('GMT', '+0000');
}
