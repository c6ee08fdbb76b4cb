import type { WrittenLocale } from '../locales.ts';

/** Returns the parts as one phrase of the language: `email, text and call`. */
export function formatList(locale: WrittenLocale, parts: readonly string[]): string {
  return new Intl.ListFormat(REGIONAL[locale], { style: 'long', type: 'conjunction' }).format(parts);
}

/** British English leaves out the comma before "and"; that is the shorter form, and the plainer one. */
const REGIONAL: Readonly<Record<WrittenLocale, string>> = { en: 'en-GB', es: 'es', ar: 'ar' };
