/** A language the product is to speak, as a BCP 47 tag. */
export const LOCALE_TAGS = [
  'en',
  'es',
  'zh-Hans',
  'zh-Hant',
  'fil',
  'fr',
  'vi',
  'de',
  'ko',
  'ru',
  'ar',
  'it',
  'pt',
  'ht',
  'pl',
  'hi',
  'ja',
] as const;
/** See `LOCALE_TAGS`. */
export type Locale = (typeof LOCALE_TAGS)[number];

/** The locales whose sentences are written. An area that lacks one of them does not compile. */
export const WRITTEN_LOCALES = [
  'en',
  'es',
  'zh-Hans',
  'zh-Hant',
  'fil',
  'fr',
  'vi',
  'de',
  'ko',
  'ru',
  'ar',
  'it',
  'pt',
  'ht',
  'pl',
  'hi',
  'ja',
] as const satisfies readonly Locale[];
/** See `WRITTEN_LOCALES`. */
export type WrittenLocale = (typeof WRITTEN_LOCALES)[number];

/** The locales of the staff console, which the organisation's own people read. */
export const STAFF_LOCALES = ['en', 'es', 'ar'] as const satisfies readonly WrittenLocale[];
/** See `STAFF_LOCALES`. */
export type StaffLocale = (typeof STAFF_LOCALES)[number];

/** What is known of a locale. */
export interface LocaleFacts {
  /** The language's name in itself. */
  readonly ownName: string;
  readonly direction: 'ltr' | 'rtl';
  /** Whether a qualified translator checked the sentences (45 CFR 92.201). An unchecked locale carries a notice that says so. */
  readonly reviewed: boolean;
}

/** English and the languages of CMS's Medicare multi-language insert, Chinese in both scripts. */
export const LOCALES: Readonly<Record<Locale, LocaleFacts>> = {
  en: { ownName: 'English', direction: 'ltr', reviewed: true },
  es: { ownName: 'Español', direction: 'ltr', reviewed: false },
  'zh-Hans': { ownName: '简体中文', direction: 'ltr', reviewed: false },
  'zh-Hant': { ownName: '繁體中文', direction: 'ltr', reviewed: false },
  fil: { ownName: 'Filipino', direction: 'ltr', reviewed: false },
  fr: { ownName: 'Français', direction: 'ltr', reviewed: false },
  vi: { ownName: 'Tiếng Việt', direction: 'ltr', reviewed: false },
  de: { ownName: 'Deutsch', direction: 'ltr', reviewed: false },
  ko: { ownName: '한국어', direction: 'ltr', reviewed: false },
  ru: { ownName: 'Русский', direction: 'ltr', reviewed: false },
  ar: { ownName: 'العربية', direction: 'rtl', reviewed: false },
  it: { ownName: 'Italiano', direction: 'ltr', reviewed: false },
  pt: { ownName: 'Português', direction: 'ltr', reviewed: false },
  ht: { ownName: 'Kreyòl ayisyen', direction: 'ltr', reviewed: false },
  pl: { ownName: 'Polski', direction: 'ltr', reviewed: false },
  hi: { ownName: 'हिन्दी', direction: 'ltr', reviewed: false },
  ja: { ownName: '日本語', direction: 'ltr', reviewed: false },
};
