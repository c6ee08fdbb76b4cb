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
  readonly voice: SpeakingVoice;
}

/**
 * Twilio's name of each written language, and one of its standard voices that speaks it (`SayLanguage` and `SayVoice` of its package). Named together, because the voice that stands where
 * none is named speaks few of them, and a voice that cannot speak a language fails the call ("TwiML: Say"). It has none for Haitian Creole: see `isVoiceBorrowed`.
 */
const SPOKEN = {
  en: { language: 'en-US', voice: 'Polly.Joanna' },
  es: { language: 'es-US', voice: 'Polly.Penelope' },
  'zh-Hans': { language: 'cmn-CN', voice: 'Polly.Zhiyu' },
  'zh-Hant': { language: 'cmn-TW', voice: 'Google.cmn-TW-Standard-A' },
  fil: { language: 'fil-PH', voice: 'Google.fil-PH-Standard-A' },
  fr: { language: 'fr-FR', voice: 'Polly.Celine' },
  vi: { language: 'vi-VN', voice: 'Google.vi-VN-Standard-A' },
  de: { language: 'de-DE', voice: 'Polly.Vicki' },
  ko: { language: 'ko-KR', voice: 'Polly.Seoyeon' },
  ru: { language: 'ru-RU', voice: 'Polly.Tatyana' },
  ar: { language: 'arb', voice: 'Polly.Zeina' },
  it: { language: 'it-IT', voice: 'Polly.Carla' },
  pt: { language: 'pt-BR', voice: 'Polly.Vitoria' },
  ht: { language: 'fr-FR', voice: 'Polly.Celine' },
  pl: { language: 'pl-PL', voice: 'Polly.Ewa' },
  hi: { language: 'hi-IN', voice: 'Polly.Aditi' },
  ja: { language: 'ja-JP', voice: 'Polly.Mizuki' },
} as const satisfies Readonly<Record<WrittenLocale, VoiceResponse.SayAttributes>>;

/** Twilio's name of a language to speak, and of the voice that speaks it. */
export type SpeakingVoice = (typeof SPOKEN)[WrittenLocale];

/** Returns the voice for a written language. */
export function voiceFor(locale: WrittenLocale): SpeakingVoice {
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
  for (const { text, voice } of options.ask) gather.say(voice, text);
  return response.toString();
}
