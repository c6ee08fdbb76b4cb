import {
  type Locale,
  LOCALE_TAGS,
  STAFF_LOCALES,
  type StaffLocale,
  WRITTEN_LOCALES,
  type WrittenLocale,
} from './locales.ts';

/** Where a Chinese tag names a region instead of a script (CLDR likely subtags). */
const TRADITIONAL_REGIONS = new Set(['tw', 'hk', 'mo']);
/** Other tags of the same language (IANA language subtag registry: `tl` and `fil`). */
const SAME_LANGUAGE: Readonly<Record<string, Locale>> = { tl: 'fil', yue: 'zh-Hant', cmn: 'zh-Hans' };

/** Returns the locale that a BCP 47 tag asks for, or `undefined` when the product does not know its language. Case does not matter. */
export function matchLocale(tag: string): Locale | undefined {
  const parts = tag.trim().toLowerCase().split(/[-_]/);
  const language = parts[0] ?? '';
  if (language === 'zh') return isTraditional(parts) ? 'zh-Hant' : 'zh-Hans';
  return LOCALE_TAGS.find((known) => known === language) ?? SAME_LANGUAGE[language];
}

/** Returns the first of the wanted tags in which sentences are written, or English. */
export function writtenLocaleFor(...wanted: readonly (string | undefined)[]): WrittenLocale {
  return firstAmong(WRITTEN_LOCALES, wanted) ?? 'en';
}

/** Returns the first of the wanted tags in which the staff console is written, or English. */
export function staffLocaleFor(...wanted: readonly (string | undefined)[]): StaffLocale {
  return firstAmong(STAFF_LOCALES, wanted) ?? 'en';
}

function firstAmong<Known extends Locale>(
  known: readonly Known[],
  wanted: readonly (string | undefined)[],
): Known | undefined {
  for (const tag of wanted) {
    const locale = tag === undefined ? undefined : matchLocale(tag);
    const found = known.find((one) => one === locale);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isTraditional(parts: readonly string[]): boolean {
  return parts.includes('hant') || (!parts.includes('hans') && parts.some((part) => TRADITIONAL_REGIONS.has(part)));
}
