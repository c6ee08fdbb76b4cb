import type { WrittenLocale } from '@heed/i18n/locales';
import MessagingResponse from 'twilio/lib/twiml/MessagingResponse.js';
import VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js';

/** Returns the TwiML that sends one reply, or none. */
export function replyTwiml(text: string | undefined): string {
  const response = new MessagingResponse();
  if (text !== undefined) response.message(text);
  return response.toString();
}

/** What is said, in a language Twilio can speak. */
export interface Spoken {
  readonly text: string;
  readonly voice: SpokenLanguage;
}

/** Twilio's name of each written language (`SayLanguage` of its package). It has none for Haitian Creole: see `isVoiceBorrowed`. */
const SPOKEN = {
  en: 'en-US',
  es: 'es-US',
  'zh-Hans': 'cmn-CN',
  'zh-Hant': 'cmn-TW',
  fil: 'fil-PH',
  fr: 'fr-FR',
  vi: 'vi-VN',
  de: 'de-DE',
  ko: 'ko-KR',
  ru: 'ru-RU',
  ar: 'arb',
  it: 'it-IT',
  pt: 'pt-BR',
  ht: 'fr-FR',
  pl: 'pl-PL',
  hi: 'hi-IN',
  ja: 'ja-JP',
} as const satisfies Readonly<Record<WrittenLocale, string>>;

/** Twilio's name of a language to speak. */
export type SpokenLanguage = (typeof SPOKEN)[WrittenLocale];

/** Returns the voice for a written language. */
export function voiceFor(locale: WrittenLocale): SpokenLanguage {
  return SPOKEN[locale];
}

/**
 * Returns whether the voice for a written language is that of another. Haitian Creole is spelled as it sounds, with the French letters for
 * nasals, so the French voice comes nearest; what it says must be said again in a language it can speak.
 */
export function isVoiceBorrowed(locale: WrittenLocale): boolean {
  return locale === 'ht';
}

/** Returns the block that senders put into their own calls: one key stops. Where none is pressed, the call goes on with what follows the block. */
export function keyBlockTwiml(options: { readonly action: string; readonly ask: readonly Spoken[] }): string {
  const response = new VoiceResponse();
  const gather = response.gather({ input: ['dtmf'], numDigits: 1, timeout: 3, method: 'POST', action: options.action });
  for (const { text, voice } of options.ask) gather.say({ language: voice }, text);
  return response.toString();
}
