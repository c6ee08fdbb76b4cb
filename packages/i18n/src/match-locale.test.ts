import { expect, test } from 'vitest';
import { matchLocale, staffLocaleFor, writtenLocaleFor } from './match-locale.ts';

test.each([
  ['en', 'en'],
  ['en-US', 'en'],
  ['ES_mx', 'es'],
  ['zh', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh-Hant-HK', 'zh-Hant'],
  ['zh-Hans-TW', 'zh-Hans'],
  ['tl', 'fil'],
  ['ar-EG', 'ar'],
  ['xx', undefined],
  ['', undefined],
] as const)('the tag %j asks for %s', (tag, locale) => {
  expect(matchLocale(tag)).toBe(locale);
});

test.each([
  [['xx', 'es-MX'], 'es'],
  [[undefined, 'ar'], 'ar'],
  [['xx'], 'en'],
  [[], 'en'],
] as const)('of %j the sentences are read in %s', (wanted, locale) => {
  expect(writtenLocaleFor(...wanted)).toBe(locale);
});

test.each([
  [['fr', 'es'], 'es'],
  [['ko'], 'en'],
] as const)('of %j the staff console is read in %s', (wanted, locale) => {
  expect(staffLocaleFor(...wanted)).toBe(locale);
});
