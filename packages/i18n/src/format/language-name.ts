import { WRITTEN_LOCALES, LOCALES } from '../locales.ts';
import { matchLocale } from '../match-locale.ts';

/** Returns what a language is called in itself: `Español`. A tag that names none is returned as it is. */
export function languageName(tag: string): string {
  const locale = matchLocale(tag);
  const written = WRITTEN_LOCALES.find((one) => one === locale);
  return written === undefined
    ? (new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag)
    : LOCALES[written].ownName;
}
