import { instantOf, type Instant } from '@heed/domain/time/instant';
import { expect, test } from 'vitest';
import { formatDay, formatTime } from './date.ts';
import { formatList } from './list.ts';

const at = (text: string): Instant => {
  const instant = instantOf(Date.parse(text));
  if (instant === undefined) throw new Error(text);
  return instant;
};

test.each([
  ['en', 'email, text and call'],
  ['es', 'email, text y call'],
  ['ar', 'email وtext وcall'],
] as const)('a list in %s reads %s', (locale, expected) => {
  expect(formatList(locale, ['email', 'text', 'call'])).toBe(expected);
});

test('a day of this year has no year, another has one', () => {
  const reader = { locale: 'en', timeZone: 'America/Chicago' } as const;
  const now = at('2026-11-24T12:00:00Z');
  expect(formatDay(reader, at('2026-05-03T12:00:00Z'), now)).toBe('May 3');
  expect(formatDay(reader, at('2025-05-03T12:00:00Z'), now)).toBe('May 3, 2025');
});

test('the day is the reader’s day, not that of UTC', () => {
  const now = at('2026-11-24T12:00:00Z');
  expect(formatDay({ locale: 'en', timeZone: 'America/Chicago' }, at('2026-05-04T03:00:00Z'), now)).toBe('May 3');
  expect(formatDay({ locale: 'es', timeZone: 'Europe/Madrid' }, at('2026-05-03T23:00:00Z'), now)).toBe('4 de mayo');
});

test('Arabic dates use the digits that are on the keypad', () => {
  const reader = { locale: 'ar', timeZone: 'America/Chicago' } as const;
  expect(formatTime(reader, at('2026-05-03T15:42:00Z'))).toMatch(/10:42/);
});
