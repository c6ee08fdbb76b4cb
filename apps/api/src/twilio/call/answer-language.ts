import { LOCALES } from '@heed/i18n/locales';
import { phoneLineIn } from '@heed/i18n/phone-line/in-language';
import { mayAskToStop } from '@heed/use-cases/intake/receive-call';
import type { WebhookAnswer } from '../webhook-answer.ts';
import { takeWords, askChoice } from './answer-menu.ts';
import type { CallState } from './call-state.ts';
import { askTwiml } from './call-twiml.ts';
import { languageSpoken } from './language-spoken.ts';
import { endWithOtherWays, inLanguage, MOST_MISSES, nextStep, type PhoneCall } from './phone-call.ts';

/** Begins a call: asks for a language, or, where the organisation speaks one only, for the choice. */
export function beginCall(call: PhoneCall): WebhookAnswer {
  const [first, ...others] = call.parts.config.phoneLanguages;
  const state: CallState = { step: 'language', locale: first, turn: 1, misses: 0, isDone: false };
  return others.length === 0
    ? askChoice(call, { ...state, step: 'menu' }, ({ words, organisation }) => [words.greeting({ organisation })])
    : askLanguage(call, state);
}

/** Takes the language, by key, by its number or by its name. A stop in so many words needs no language first, and is one though it names a language. */
export async function answerLanguage(call: PhoneCall, state: CallState): Promise<WebhookAnswer> {
  const { phoneLanguages } = call.parts.config;
  const locale =
    call.speech === ''
      ? phoneLanguages[Number(call.key) - 1]
      : mayAskToStop(call.speech, phoneLanguages)
        ? undefined
        : languageSpoken(call.speech, phoneLanguages);
  if (locale !== undefined)
    return askChoice(call, { ...state, step: 'menu', locale, turn: state.turn + 1, misses: 0 }, () => []);
  if (call.speech !== '') {
    const taken = await takeWords(call, { ...state, step: 'menu' });
    if (taken !== undefined) return taken;
  }
  if (state.misses >= MOST_MISSES) return endWithOtherWays(call, phoneLanguages, state.isDone);
  return askLanguage(call, { ...state, turn: state.turn + 1, misses: state.misses + 1 });
}

function askLanguage(call: PhoneCall, state: CallState): WebhookAnswer {
  const { phoneLanguages } = call.parts.config;
  const greeting = inLanguage(call, state.locale, ({ words, organisation }) => [words.greeting({ organisation })]);
  const ask = phoneLanguages.map((locale, index) => ({
    locale,
    text: phoneLineIn(locale).chooseLanguage({ key: String(index + 1) }),
  }));
  const hints = { locale: state.locale, words: ['stop', ...phoneLanguages.map((locale) => LOCALES[locale].ownName)] };
  const action = nextStep(call, state);
  return { kind: 'twiml', xml: askTwiml({ action, ask: [...greeting, ...ask], hints }), outcome: 'language' };
}
