import type { WrittenLocale } from '../locales.ts';
import { formatCreoleList } from './haitian-creole.ts';
import { intlTagOf } from './intl-tag.ts';

/** Returns the parts as one phrase of the language: `email, text and call`. */
export function formatList(locale: WrittenLocale, parts: readonly string[]): string {
  if (locale === 'ht') return formatCreoleList(parts);
  // British English leaves out the comma before "and"; that is the shorter form, and the plainer one.
  const tag = locale === 'en' ? 'en-GB' : intlTagOf(locale);
  return new Intl.ListFormat(tag, { style: 'long', type: 'conjunction' }).format(parts);
}
