import { instantOf, type Instant } from '@heed/domain/time/instant';
import { expect, test } from 'vitest';
import { formatClock, formatZone } from './clock.ts';
import { languageName } from './language-name.ts';
import { formatDay, formatDayAndTime, formatTime } from './date.ts';
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
  ['fr', 'email, text et call'],
  ['ht', 'email, text ak call'],
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

test.each([
  ['fr', '1er mai', '2 mai 2025'],
  ['it', '1º maggio', '2 maggio 2025'],
  ['pt', '1º de maio', '2 de maio de 2025'],
  ['ht', '1ye me', '2 me 2025'],
  ['es', '1 de mayo', '2 de mayo de 2025'],
] as const)('in %s the first of a month is written %s, another day as a figure', (locale, first, other) => {
  const reader = { locale, timeZone: 'America/Chicago' };
  const now = at('2026-11-24T12:00:00Z');
  expect(formatDay(reader, at('2026-05-02T03:00:00Z'), now)).toBe(first);
  expect(formatDay(reader, at('2025-05-02T12:00:00Z'), now)).toBe(other);
});

test('Haitian Creole, which Intl does not know, has its own months and no English word', () => {
  const reader = { locale: 'ht', timeZone: 'America/New_York' } as const;
  const days = Array.from({ length: 12 }, (_, month) => at(new Date(Date.UTC(2026, month, 3, 15)).toISOString()));
  const now = at('2026-11-24T12:00:00Z');
  expect(days.map((day) => formatDay(reader, day, now).replace('3 ', ''))).toEqual(
    'janvye fevriye mas avril me jen jiyè out septanm oktòb novanm desanm'.split(' '),
  );
  expect(formatDayAndTime(reader, at('2026-08-03T15:42:00Z'))).toMatch(/^3 out 2026, 11:42\sAM$/);
  expect(formatTime(reader, at('2026-08-03T15:42:00Z'))).toMatch(/^11:42\sAM EDT$/);
});

test.each([
  [[], ''],
  [['imèl'], 'imèl'],
  [['imèl', 'tèks'], 'imèl ak tèks'],
] as const)('a Haitian Creole list of %j reads %j', (parts, expected) => {
  expect(formatList('ht', parts)).toBe(expected);
});

test.each([
  ['en', 0, '12:00 AM'],
  ['en', 9 * 60, '9:00 AM'],
  ['en', 20 * 60 + 30, '8:30 PM'],
  ['en', 24 * 60, '12:00 AM'],
  ['es', 17 * 60, '5:00 p.m.'],
  ['de', 9 * 60, '09:00'],
  ['ar', 17 * 60, '5:00 م'],
  ['ht', 17 * 60, '5:00 PM'],
] as const)('in %s minute %d of the day is %s, on one line', (locale, minutes, text) => {
  expect(formatClock(locale, minutes)).toBe(text.replaceAll(' ', '\u00a0'));
});

test.each([
  ['es', 'Español'],
  ['es-MX', 'Español'],
  ['tl', 'Filipino'],
  ['zh-TW', '繁體中文'],
  ['sv', 'svenska'],
  ['qaa', 'qaa'],
])('the language %s is called %s', (tag, name) => {
  expect(languageName(tag)).toBe(name);
});

test('a zone is named and no place', () => {
  const now = at('2026-11-24T12:00:00Z');
  expect(formatZone('en', 'America/Chicago', now)).toBe('Central Time');
  expect(formatZone('es', 'America/Chicago', now)).toBe('hora central');
});
