import type { StaffLocale, WrittenLocale } from './locales.ts';
import { staffLocaleFor, writtenLocaleFor } from './match-locale.ts';

/** Returns an area's sentences in the first of the wanted languages (BCP 47 tags) in which they are written, or in English. */
export type InLanguage<Messages> = (...wanted: readonly (string | undefined)[]) => Messages;

/** Returns what chooses among an area's sentences, given as its `languages.ts` exports them. An area that lacks a locale does not compile. */
export function inLanguage<Messages>(languages: Readonly<Record<WrittenLocale, Messages>>): InLanguage<Messages> {
  return (...wanted) => languages[writtenLocaleFor(...wanted)];
}

/** The same for what the staff console alone says. */
export function inStaffLanguage<Messages>(languages: Readonly<Record<StaffLocale, Messages>>): InLanguage<Messages> {
  return (...wanted) => languages[staffLocaleFor(...wanted)];
}
