import type { WrittenLocale } from '@heed/i18n/locales';
import VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js';
import { isVoiceBorrowed, voiceFor } from '../twiml.ts';

/** Sentences in one language. */
export interface Utterance {
  readonly locale: WrittenLocale;
  readonly text: string;
}

/** What speech recognition is told to expect. */
export interface SpeechHints {
  readonly locale: WrittenLocale;
  readonly words: readonly string[];
}

/** Seconds until silence counts as no answer: one more than Twilio's own default ("TwiML: Gather", `timeout`), for slow hands. */
const ANSWER_WITHIN_SECONDS = 6;
/** Ours: a message is not cut short and not a lecture. Twilio's own limit is an hour ("TwiML: Record", `maxLength`). */
export const MESSAGE_SECONDS = 120;
/** Twilio's default ("TwiML: Record", `timeout`): silence that ends a message. */
const SILENCE_SECONDS = 5;

/** Twilio's name of what recognises each written language (`GatherLanguage` of its package). */
const RECOGNISED = {
  en: 'en-US',
  es: 'es-US',
  'zh-Hans': 'cmn-Hans-CN',
  'zh-Hant': 'cmn-Hant-TW',
  fil: 'fil-PH',
  fr: 'fr-FR',
  vi: 'vi-VN',
  de: 'de-DE',
  ko: 'ko-KR',
  ru: 'ru-RU',
  ar: 'ar-EG',
  it: 'it-IT',
  pt: 'pt-BR',
  ht: 'fr-FR',
  pl: 'pl-PL',
  hi: 'hi-IN',
  ja: 'ja-JP',
} as const satisfies Readonly<Record<WrittenLocale, string>>;

/** Returns the languages in which something is said to whoever chose a language: a borrowed voice is followed by English. */
export function spokenFor(locale: WrittenLocale): readonly WrittenLocale[] {
  return isVoiceBorrowed(locale) ? [locale, 'en'] : [locale];
}

/** Returns the TwiML that speaks and hangs up. */
export function sayAndEnd(said: readonly Utterance[]): string {
  const response = new VoiceResponse();
  for (const { locale, text } of said) response.say(voiceFor(locale), text);
  response.hangup();
  return response.toString();
}

/** Returns the TwiML that asks for one key or a few words. Silence is posted as well, so that it is one place that counts tries. */
export function askTwiml(options: {
  readonly action: string;
  readonly ask: readonly Utterance[];
  readonly hints: SpeechHints;
}): string {
  const response = new VoiceResponse();
  const { locale, words } = options.hints;
  const gather = response.gather({
    input: ['dtmf', 'speech'],
    numDigits: 1,
    // Neither # nor * may be swallowed: they are wrong keys.
    finishOnKey: '',
    timeout: ANSWER_WITHIN_SECONDS,
    speechTimeout: 'auto',
    language: RECOGNISED[locale],
    hints: words.join(', '),
    actionOnEmptyResult: true,
    method: 'POST',
    action: options.action,
  });
  for (const utterance of options.ask) gather.say(voiceFor(utterance.locale), utterance.text);
  return response.toString();
}

/** Returns the TwiML that records a message. Where nothing is heard Twilio goes on to what follows, which posts to the same address. */
export function recordTwiml(options: {
  readonly ask: readonly Utterance[];
  readonly action: string;
  readonly news: string;
}): string {
  const response = new VoiceResponse();
  for (const { locale, text } of options.ask) response.say(voiceFor(locale), text);
  response.record({
    action: options.action,
    method: 'POST',
    maxLength: MESSAGE_SECONDS,
    timeout: SILENCE_SECONDS,
    finishOnKey: '#',
    playBeep: true,
    recordingStatusCallback: options.news,
    recordingStatusCallbackMethod: 'POST',
    recordingStatusCallbackEvent: ['completed', 'absent'],
  });
  response.redirect({ method: 'POST' }, options.action);
  return response.toString();
}
