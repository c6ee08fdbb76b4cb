import { LOCALES, type WrittenLocale } from '@heed/i18n/locales';
import { keySpoken } from './menu-keys.ts';

/** What callers say besides a language's name. */
const ALSO_CALLED: Readonly<Partial<Record<WrittenLocale, readonly string[]>>> = {
  'zh-Hans': ['Mandarin', '普通话', '中文'],
  'zh-Hant': ['Cantonese', 'Mandarin', '廣東話', '中文'],
  fil: ['Tagalog'],
  ht: ['Kreyòl', 'Creole', 'Créole'],
};

/** A name in another language counts alone or beside one more word (“Spanish, please”): “I speak no English” must not choose English by its foreign name. Ours. */
const WORDS_AROUND = 1;

/** Returns the language that a caller chose in words: by its number (“two”), by its own name, or by its name in a language the line speaks; `undefined` where none was. */
export function languageSpoken(speech: string, languages: readonly WrittenLocale[]): WrittenLocale | undefined {
  const byNumber = languages[Number(keySpoken(speech, languages) ?? 0) - 1];
  if (byNumber !== undefined) return byNumber;
  const said = bare(speech);
  const isShort = (name: string) => said.split(' ').length <= name.split(' ').length + WORDS_AROUND;
  return (
    languages.find((locale) => said.includes(bare(LOCALES[locale].ownName))) ??
    languages.find((locale) => namesOf(locale, languages).some((name) => said.includes(name) && isShort(name)))
  );
}

function namesOf(locale: WrittenLocale, languages: readonly WrittenLocale[]): readonly string[] {
  const language = new Intl.Locale(locale).language;
  const foreign = languages.map((one) => new Intl.DisplayNames([one], { type: 'language' }).of(language) ?? language);
  return [...foreign, ...(ALSO_CALLED[locale] ?? [])].map(bare);
}

/** Without accents, capitals or marks: recognisers write them or not. */
function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\p{P}\p{Z}]+/gu, ' ')
    .trim();
}
