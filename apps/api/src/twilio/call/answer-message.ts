import { instantOf } from '@heed/domain/time/instant';
import { receiveVoicemail } from '@heed/use-cases/intake/receive-voicemail';
import type { WebhookAnswer } from '../webhook-answer.ts';
import type { CallState } from './call-state.ts';
import { recordTwiml } from './call-twiml.ts';
import { end, inLanguage, type LineWords, nextStep, type PhoneCall } from './phone-call.ts';

/** What Twilio says of a recording ("TwiML: Record"), at the end of a message and in the news of its recording. */
export interface Recording {
  readonly sid: string | undefined;
  readonly seconds: number;
  /** `completed`, `absent`, `failed`, `in-progress`; absent at the end of a message. */
  readonly status: string | undefined;
  /** RFC 2822. */
  readonly startedAt: string | undefined;
}

/** How often a message is asked for again where none was heard. Ours. */
const MOST_EMPTY_MESSAGES = 1;

/** Asks for a message after the tone. */
export function askMessage(
  call: PhoneCall,
  state: CallState,
  first: (line: LineWords) => readonly string[],
): WebhookAnswer {
  if (call.caller === undefined) return end(call, [state.locale], 'withheld', ({ words }) => [words.withheld]);
  const address = call.parts.deps.vault.addressKey({ kind: 'phone', value: call.caller });
  const xml = recordTwiml({
    ask: inLanguage(call, state.locale, (line) => [...first(line), line.words.record]),
    action: nextStep(call, { ...state, step: 'message' }),
    news: nextStep(call, { ...state, step: 'recording', address }),
  });
  return { kind: 'twiml', xml, outcome: 'message' };
}

/** Takes the end of a message. A caller who hung up after speaking has left one. */
export async function answerMessage(call: PhoneCall, state: CallState, recording: Recording): Promise<WebhookAnswer> {
  const { caller, rawBody: raw } = call;
  if (caller !== undefined && recording.sid !== undefined && recording.seconds > 0) {
    const address = call.parts.deps.vault.addressKey({ kind: 'phone', value: caller });
    const { kind } = await receiveVoicemail(call.parts.deps, { recordingSid: recording.sid, address, raw });
    return end(call, [state.locale], `${kind}-voicemail`, ({ words }) => [words.recorded]);
  }
  if (state.misses >= MOST_EMPTY_MESSAGES)
    return end(call, [state.locale], 'no-message', (line) => [
      line.words.nothingRecorded,
      ...(state.isDone ? [] : [line.words.nothingChanged]),
      line.otherWays,
    ]);
  const next: CallState = { ...state, turn: state.turn + 1, misses: state.misses + 1 };
  return askMessage(call, next, ({ words }) => [words.nothingRecorded]);
}

/** Takes the news of a recording. It may come before the end of the message, after it, again, late, or in its place: one recording is one message. */
export async function takeRecording(
  { parts, rawBody: raw }: PhoneCall,
  { address }: CallState,
  { sid, seconds, status, startedAt }: Recording,
): Promise<WebhookAnswer> {
  if (address === undefined || sid === undefined || status !== 'completed' || seconds === 0)
    return { kind: 'empty', outcome: 'no-recording' };
  const began = startedAt === undefined ? undefined : instantOf(Date.parse(startedAt));
  const message = { recordingSid: sid, address, raw, ...(began === undefined ? {} : { startedAt: began }) };
  const { kind } = await receiveVoicemail(parts.deps, message);
  return { kind: 'empty', outcome: `${kind}-voicemail` };
}
