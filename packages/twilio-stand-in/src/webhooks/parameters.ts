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

/** Who is on a call. */
export interface CallLegs {
  readonly sid: string;
  readonly from: string;
  readonly to: string;
  readonly direction: 'inbound' | 'outbound-api';
}

/** Returns the parameters of every webhook of a call (Twilio, "TwiML for Programmable Voice": request parameters). */
export function callParameters(
  accountSid: string,
  { sid, from, to, direction }: CallLegs,
): Readonly<Record<string, string>> {
  return {
    CallSid: sid,
    AccountSid: accountSid,
    From: from,
    To: to,
    Caller: from,
    Called: to,
    CallStatus: direction === 'inbound' ? 'ringing' : 'in-progress',
    ApiVersion: API_VERSION,
    Direction: direction,
    CallerCountry: 'US',
    FromCountry: 'US',
    ToCountry: 'US',
  };
}

/** What became of a recording. */
export interface StandInRecording {
  readonly sid: string;
  readonly seconds: number;
  readonly startedAt: Date;
}

/** Returns the parameters that tell of a recording in the webhook at its end (Twilio, "TwiML: Record", `action`). */
export function recordedParameters(
  accountSid: string,
  { sid, seconds }: StandInRecording,
): Readonly<Record<string, string>> {
  return { RecordingSid: sid, RecordingUrl: recordingUrl(accountSid, sid), RecordingDuration: String(seconds) };
}

/** Returns the parameters of a recording's own webhook (Twilio, "TwiML: Record", `recordingStatusCallback`). It names no telephone number. */
export function recordingParameters(
  accountSid: string,
  callSid: string,
  recording: StandInRecording,
): Readonly<Record<string, string>> {
  return {
    AccountSid: accountSid,
    CallSid: callSid,
    ...recordedParameters(accountSid, recording),
    RecordingStatus: recording.seconds === 0 ? 'absent' : 'completed',
    RecordingChannels: '1',
    RecordingStartTime: recording.startedAt.toUTCString().replace('GMT', '+0000'),
    RecordingSource: 'RecordVerb',
  };
}

function recordingUrl(accountSid: string, sid: string): string {
  return `https://api.twilio.com/${API_VERSION}/Accounts/${accountSid}/Recordings/${sid}`;
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
