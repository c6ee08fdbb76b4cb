import { expect, test } from 'vitest';
import { addMilliseconds, formatInstant, instantOf, parseInstant } from './instant.ts';

test.each([
  ['2026-11-24T18:00:00Z', '2026-11-24T18:00:00.000Z'],
  ['2026-11-24t18:00:00z', '2026-11-24T18:00:00.000Z'],
  ['2026-11-24T18:00:00.1239Z', '2026-11-24T18:00:00.123Z'],
  ['2026-11-24T12:00:00-06:00', '2026-11-24T18:00:00.000Z'],
  ['2028-02-29T00:00:00Z', '2028-02-29T00:00:00.000Z'],
])('%s is a moment', (text, written) => {
  const instant = parseInstant(text);
  expect(instant === undefined ? undefined : formatInstant(instant)).toBe(written);
});

test.each([
  '',
  'tomorrow',
  '2026-11-24',
  '2026-11-24T18:00:00',
  '2026-11-24 18:00:00Z',
  '2026-02-29T00:00:00Z',
  '2026-13-01T00:00:00Z',
  '2026-11-24T25:00:00Z',
  '2026-11-24T18:60:00Z',
  '2026-11-24T18:00:00+99:00',
  'on 2026-11-24T18:00:00Z',
  '2026-11-24T18:00:00Z (noon)',
])('%j is not', (text) => {
  expect(parseInstant(text)).toBeUndefined();
});

test.each([
  [0, true],
  [8.64e15, true],
  [8.64e15 + 1, false],
  [-8.64e15, true],
  [0.5, false],
  [Number.NaN, false],
])('%d milliseconds are a moment: %s', (milliseconds, isMoment) => {
  expect(instantOf(milliseconds) !== undefined).toBe(isMoment);
});

test('time is added and taken away', () => {
  const instant = instantOf(1000);
  if (instant === undefined) throw new Error('A moment.');
  expect([addMilliseconds(instant, 5), addMilliseconds(instant, -5)]).toEqual([1005, 995]);
});
