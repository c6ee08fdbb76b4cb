import { assertNever } from '@heed/domain/brand';
import { writtenLocaleFor } from '@heed/i18n/match-locale';
import { callerOf } from '@heed/use-cases/intake/caller-of';
import { receiveCallChoice } from '@heed/use-cases/intake/receive-call';
import type { ApiParts } from '../../access/api-context.ts';
import { callParameters } from '../twilio-parameters.ts';
import { malformed, type WebhookAnswer, type WebhookRequest } from '../webhook-answer.ts';
import { answerLanguage, beginCall } from './answer-language.ts';
import { answerMenu, askChoice } from './answer-menu.ts';
import { answerMessage, takeRecording } from './answer-message.ts';
import { openCallState } from './call-state.ts';
import { ALL_KEY } from './menu-keys.ts';
import { end, type PhoneCall } from './phone-call.ts';

/**
 * Answers one webhook of a call. Where the call stands is in the address that Twilio was given, marked for this call; an address that is not begins anew.
 * What is confirmed by voice is in force already. No health information is spoken.
 */
export async function answerCall(
  parts: ApiParts,
  { rawBody, parameters, query }: WebhookRequest,
): Promise<WebhookAnswer> {
  const read = callParameters.safeParse(parameters);
  if (!read.success) return malformed(read.error);
  const { CallSid: callSid, From: from, To: to, Direction: direction, Digits: key, SpeechResult: speech } = read.data;
  const catalogue = await parts.deps.catalogues.current();
  const own = [catalogue.organisation.phone, ...parts.deps.policy.senders.map(({ number }) => number)];
  const caller = callerOf({ from, to, direction }, own);
  const call: PhoneCall = {
    parts,
    catalogue,
    callSid,
    caller,
    ours: direction.startsWith('outbound') ? from : to,
    rawBody,
    key,
    speech: key === '' ? speech.trim() : '',
  };
  if (query.get('step') === 'choice') return answerBlock(call, query.get('language') ?? '');
  const state = openCallState(query, { callSid, authTokens: parts.config.twilioAuthTokens });
  if (state === undefined) return beginCall(call);
  switch (state.step) {
    case 'language':
      return answerLanguage(call, state);
    case 'menu':
      return answerMenu(call, state);
    case 'message':
      return answerMessage(call, state, read.data.recording);
    case 'recording':
      return takeRecording(call, state, read.data.recording);
    default:
      return assertNever(state.step);
  }
}

/** Takes the key that was pressed in a sender's own call. Another key than the one that was offered leads to the whole choice. */
async function answerBlock(call: PhoneCall, language: string): Promise<WebhookAnswer> {
  const locale = writtenLocaleFor(language, ...call.parts.config.phoneLanguages);
  const { caller: phone, callSid, rawBody: raw } = call;
  if (call.key === ALL_KEY && phone !== undefined) {
    const choice = { callSid, step: 'block', phone, raw, choice: { kind: 'all' } } as const;
    const { kind } = await receiveCallChoice(call.parts.deps, choice);
    return end(call, [locale], `${kind}-stopped-all`, ({ words, organisation }) => [
      words.stoppedAll({ organisation }),
    ]);
  }
  return askChoice(call, { step: 'menu', locale, turn: 1, misses: 0, isDone: false }, ({ words }) => [words.again]);
}
