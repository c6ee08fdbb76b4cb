import type { WrittenLocale } from '../locales.ts';

/** Regions and digits beside the language: digits stay 0–9 everywhere, as on the keypad a person dials with and on the receipt they read out. */
const TAGS: Readonly<Partial<Record<WrittenLocale, string>>> = {
  en: 'en-US',
  es: 'es-US',
  ar: 'ar-u-nu-latn',
  hi: 'hi-u-nu-latn',
  // Only for the time of day, which is figures, AM or PM: the words of Haitian Creole are in `haitian-creole.ts`.
  ht: 'en-US',
};

/** Returns the tag by which `Intl` writes dates and lists for a locale. */
export function intlTagOf(locale: WrittenLocale): string {
  return TAGS[locale] ?? locale;
}
