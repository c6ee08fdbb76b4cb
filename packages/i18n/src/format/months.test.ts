import { expect, test } from 'vitest';
import { WRITTEN_LOCALES } from '../locales.ts';
import { formatMonths } from './months.ts';

test.each([
  ['en', 1, '1 month'],
  ['en', 12, '12 months'],
  ['ru', 2, '2 месяца'],
  ['ar', 12, '12 شهرًا'],
  ['hi', 12, '12 महीने'],
  ['ht', 12, '12 mwa'],
] as const)('in %s, %d is %s', (locale, months, text) => {
  expect(formatMonths(locale, months)).toBe(text);
});

test.each(WRITTEN_LOCALES.filter((locale) => locale !== 'en'))('in %s it is not English', (locale) => {
  expect(formatMonths(locale, 12)).not.toContain('months');
});
