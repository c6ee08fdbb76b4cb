import { assertNever } from '@heed/domain/brand';
import { preferencesIn } from '@heed/i18n/preferences/in-language';
import { phoneLineIn } from '@heed/i18n/phone-line/in-language';
import { receiveCallChoice, type CallChoice, type ReceivedCall } from '@heed/use-cases/intake/receive-call';
import type { WebhookAnswer } from '../webhook-answer.ts';
import { askMessage } from './answer-message.ts';
import type { CallState } from './call-state.ts';
import { askTwiml, spokenFor } from './call-twiml.ts';
import { ALL_KEY, categoryKeys, keySpoken, MESSAGE_KEY } from './menu-keys.ts';
import {
  end,
  endWithOtherWays,
  inLanguage,
  type LineWords,
  MOST_MISSES,
  nextStep,
  type PhoneCall,
} from './phone-call.ts';

/** Every choice once, and as many mistakes again: a line that is never hung up ends all the same. Ours. */
const MOST_TURNS = 20;

/** Asks for the choice, after what is to be said first. A caller without a number is told what to do instead. */
export function askChoice(
  call: PhoneCall,
  state: CallState,
  first: (line: LineWords) => readonly string[],
  outcome = 'menu',
): WebhookAnswer {
  if (call.caller === undefined)
    return end(call, [state.locale], 'withheld', (line) => [...first(line), line.words.withheld, line.otherWays]);
  if (state.turn > MOST_TURNS) return end(call, [state.locale], 'too-long', first);
  const keys = categoryKeys(call.catalogue);
  const ask = inLanguage(call, state.locale, (line) => {
    const { categories } = preferencesIn(line.locale);
    return [
      ...first(line),
      line.words.stopAll,
      ...(keys.length === 0 ? [] : [line.words.oneKind]),
      ...keys.map(({ category, key }) => line.words.kind({ kind: categories[category], key })),
      line.words.message,
    ];
  });
  const { keyWords, personWords } = phoneLineIn(state.locale);
  const hints = { locale: state.locale, words: ['stop', ...keyWords, ...personWords.split(', ')] };
  return { kind: 'twiml', xml: askTwiml({ action: nextStep(call, state), ask, hints }), outcome };
}

/** Takes the choice, pressed or said. What is confirmed is in force. */
export async function answerMenu(call: PhoneCall, state: CallState): Promise<WebhookAnswer> {
  const { speech } = call;
  if (call.caller === undefined) return askChoice(call, state, () => []);
  const key = speech === '' ? call.key : keySpoken(speech, [...spokenFor(state.locale), 'en']);
  if (key === ALL_KEY) return confirm(call, state, await choose(call, state, { kind: 'all' }));
  if (key === MESSAGE_KEY) return askMessage(call, { ...state, turn: state.turn + 1, misses: 0 }, () => []);
  const chosen = categoryKeys(call.catalogue).find((one) => one.key === key);
  if (chosen !== undefined) {
    const { category } = chosen;
    const { kind } = await choose(call, state, { kind: 'category', category });
    return askMore(call, state, `${kind}-stopped-kind`, ({ words, locale }) =>
      words.stoppedKind({ kind: preferencesIn(locale).categories[category] }),
    );
  }
  return (speech === '' ? undefined : await takeWords(call, state)) ?? missed(call, state);
}

/** Takes words, and returns what is answered to them; `undefined` when they were not understood. */
export async function takeWords(call: PhoneCall, state: CallState): Promise<WebhookAnswer | undefined> {
  if (call.caller === undefined) return undefined;
  const languages = [...spokenFor(state.locale), ...call.parts.config.phoneLanguages];
  const taken = await choose(call, state, { kind: 'words', text: call.speech, languages });
  return taken.kind === 'not-understood' ? undefined : confirm(call, state, taken);
}

async function choose(call: PhoneCall, state: CallState, choice: CallChoice['choice']): Promise<ReceivedCall> {
  const { caller: phone, callSid, rawBody: raw } = call;
  if (phone === undefined) return { kind: 'not-understood' };
  return receiveCallChoice(call.parts.deps, { callSid, step: String(state.turn), phone, raw, choice });
}

function confirm(call: PhoneCall, state: CallState, taken: ReceivedCall): WebhookAnswer {
  if (taken.kind === 'not-understood') return missed(call, state);
  const outcome = `${taken.kind}-${taken.heard}`;
  switch (taken.heard) {
    case 'stopped-all':
      return end(call, [state.locale], outcome, ({ words, organisation }) => [words.stoppedAll({ organisation })]);
    case 'stopped-asked':
      return askMore(call, state, outcome, ({ words }) => words.stoppedAsked);
    case 'held':
      return end(call, [state.locale], outcome, ({ words }) => [words.held]);
    case 'passed-on':
      return end(call, [state.locale], outcome, ({ words }) => [words.passedOn]);
    default:
      return assertNever(taken.heard);
  }
}

/** Confirms, and asks whether there is more to stop. */
function askMore(call: PhoneCall, state: CallState, outcome: string, say: (line: LineWords) => string): WebhookAnswer {
  const next: CallState = { ...state, turn: state.turn + 1, misses: 0, isDone: true };
  return askChoice(call, next, (line) => [say(line), line.words.more], outcome);
}

function missed(call: PhoneCall, state: CallState): WebhookAnswer {
  const isSilent = call.key === '' && call.speech === '';
  if (isSilent && state.isDone) return end(call, [state.locale], 'done', () => []);
  if (state.misses >= MOST_MISSES) return endWithOtherWays(call, [state.locale], state.isDone);
  const next: CallState = { ...state, turn: state.turn + 1, misses: state.misses + 1 };
  return askChoice(call, next, ({ words }) => [words.again]);
}
