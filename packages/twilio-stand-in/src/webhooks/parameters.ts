import type { StoredMessage } from '../messages/stored-message.ts';
import { API_VERSION } from '../rest/message-resource.ts';

/** Returns the parameters of an incoming text's webhook (Twilio, "Twilio's request to your incoming message Webhook URL"). */
export function inboundParameters(
  accountSid: string,
  message: StoredMessage,
  optOutType: 'STOP' | 'START' | 'HELP' | undefined,
): Readonly<Record<string, string>> {
  return {
    MessageSid: message.sid,
    SmsSid: message.sid,
    SmsMessageSid: message.sid,
    AccountSid: accountSid,
    ...service(message),
    From: message.from,
    To: message.to,
    Body: message.body,
    NumMedia: '0',
    NumSegments: '1',
    SmsStatus: 'received',
    ApiVersion: API_VERSION,
    FromCity: 'SPRINGFIELD',
    FromState: 'DC',
    FromZip: '20001',
    FromCountry: 'US',
    ToCity: 'WASHINGTON',
    ToState: 'DC',
    ToZip: '20001',
    ToCountry: 'US',
    ...(optOutType === undefined ? {} : { OptOutType: optOutType }),
  };
}

/** Returns the parameters of a status callback (Twilio, "Track the Message Status of Outbound Messages"). */
export function statusParameters(accountSid: string, message: StoredMessage): Readonly<Record<string, string>> {
  return {
    MessageSid: message.sid,
    SmsSid: message.sid,
    MessageStatus: message.status,
    SmsStatus: message.status,
    AccountSid: accountSid,
    ...service(message),
    From: message.from,
    To: message.to,
    ApiVersion: API_VERSION,
    ...(message.errorCode === undefined ? {} : { ErrorCode: String(message.errorCode) }),
  };
}

function service({ messagingServiceSid: MessagingServiceSid }: StoredMessage): Readonly<Record<string, string>> {
  return MessagingServiceSid === undefined ? {} : { MessagingServiceSid };
}
