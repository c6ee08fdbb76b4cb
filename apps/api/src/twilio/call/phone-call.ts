import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import type { PhoneE164 } from '@heed/domain/contact/address';
import type { WrittenLocale } from '@heed/i18n/locales';
import type { PhoneLineMessages } from '@heed/i18n/phone-line/messages';
import { phoneLineIn } from '@heed/i18n/phone-line/in-language';
import type { ApiParts } from '../../access/api-context.ts';
import { readablePhone } from '../reply-words.ts';
import type { WebhookAnswer } from '../webhook-answer.ts';
import { type CallState, sealCallState } from './call-state.ts';
import { sayAndEnd, spokenFor, type Utterance } from './call-twiml.ts';

/** One webhook of a call, read. */
export interface PhoneCall {
  readonly parts: ApiParts;
  readonly catalogue: Catalogue;
  readonly callSid: string;
  /** The patient's number; `undefined` where it is not shown. */
  readonly caller: PhoneE164 | undefined;
  /** Our own number, as Twilio names it. */
  readonly ours: string;
  readonly rawBody: string;
  /** The key pressed; empty: none. */
  readonly key: string;
  /** The words spoken; empty: none. */
  readonly speech: string;
}

/** How often in a row a question is put again, before the caller is told what else can be done. Ours. */
export const MOST_MISSES = 2;

/** The sentences of the line, and the facts that fill them. */
export interface LineWords {
  readonly locale: WrittenLocale;
  readonly words: PhoneLineMessages;
  readonly organisation: string;
  /** What else can be done. The number of the organisation is no other way on a call to it. */
  readonly otherWays: string;
}

/** Returns what is said in a language, and again in English where the voice is a borrowed one. */
export function inLanguage(
  { catalogue: { organisation }, parts: { config }, ours }: PhoneCall,
  locale: WrittenLocale,
  say: (line: LineWords) => readonly string[],
): readonly Utterance[] {
  return spokenFor(locale).map((spoken) => {
    const words = phoneLineIn(spoken);
    const form = `${config.publicUrl.replace(/^https?:\/\//, '')}/opt-out`;
    const phone = readablePhone(organisation.phone);
    const line: LineWords = {
      locale: spoken,
      words,
      organisation: organisation.name,
      otherWays: ours === organisation.phone ? words.otherWaysHere({ form }) : words.otherWays({ form, phone }),
    };
    return { locale: spoken, text: say(line).join(' ') };
  });
}

/** Returns the address of the next webhook. Twilio tries it five times more, whatever failed ("Webhooks: connection overrides"). */
export function nextStep({ parts: { config }, callSid }: PhoneCall, state: CallState): string {
  const query = sealCallState(state, { callSid, authTokens: config.twilioAuthTokens });
  return `${config.publicUrl}/webhooks/twilio/voice?${query}#rc=5&rp=all`;
}

/** Speaks, and ends the call. */
export function end(
  call: PhoneCall,
  locales: readonly WrittenLocale[],
  outcome: string,
  say: (line: LineWords) => readonly string[],
): WebhookAnswer {
  const said = locales.flatMap((locale) => inLanguage(call, locale, (line) => [...say(line), line.words.goodbye]));
  return { kind: 'twiml', xml: sayAndEnd(said), outcome };
}

/** Says what else can be done, and ends the call. */
export function endWithOtherWays(call: PhoneCall, locales: readonly WrittenLocale[], isDone: boolean): WebhookAnswer {
  return end(call, locales, 'other-ways', (line) => [...(isDone ? [] : [line.words.nothingChanged]), line.otherWays]);
}
