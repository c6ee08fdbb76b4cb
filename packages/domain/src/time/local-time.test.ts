import { expect, test } from 'vitest';
import { moment } from '../testing/a-statement.ts';
import { formatInstant } from './instant.ts';
import { instantOfLocal, isTimeZone, localTime } from './local-time.ts';

test.each([
  ['America/Chicago', true],
  ['Asia/Kathmandu', true],
  ['UTC', true],
  ['America/Nowhere', false],
  ['+05:00', false],
  ['', false],
])('%j is a time zone: %s', (name, isKnown) => {
  expect(isTimeZone(name)).toBe(isKnown);
});

test.each([
  ['2026-11-24T18:00:00Z', 'America/Chicago', { month: 11, day: 24, minutes: 12 * 60, weekday: 2 }],
  ['2026-07-01T18:00:00Z', 'America/Chicago', { month: 7, day: 1, minutes: 13 * 60, weekday: 3 }],
  ['2026-11-24T18:20:59.999Z', 'Asia/Kathmandu', { month: 11, day: 25, minutes: 5, weekday: 3 }],
  ['2026-11-24T09:59:59Z', 'Pacific/Honolulu', { month: 11, day: 23, minutes: 23 * 60 + 59, weekday: 1 }],
])('%s in %s', (instant, zone, shown) => {
  expect(localTime(moment(instant), zone)).toMatchObject({ year: 2026, ...shown });
});

test.each([
  [
    'an ordinary morning',
    { year: 2026, month: 11, day: 24, minutes: 540 },
    'America/Chicago',
    '2026-11-24T15:00:00.000Z',
  ],
  [
    'a day past the end of the month',
    { year: 2026, month: 11, day: 31, minutes: 540 },
    'America/Chicago',
    '2026-12-01T15:00:00.000Z',
  ],
  [
    'half past two, which the clocks skip',
    { year: 2026, month: 3, day: 8, minutes: 150 },
    'America/Chicago',
    '2026-03-08T08:00:00.000Z',
  ],
  [
    'half past one, which they show twice',
    { year: 2026, month: 11, day: 1, minutes: 90 },
    'America/Chicago',
    '2026-11-01T06:30:00.000Z',
  ],
  [
    'the morning after they went forward',
    { year: 2026, month: 3, day: 8, minutes: 540 },
    'America/Chicago',
    '2026-03-08T14:00:00.000Z',
  ],
  [
    'the morning after they went back',
    { year: 2026, month: 11, day: 1, minutes: 540 },
    'America/Chicago',
    '2026-11-01T15:00:00.000Z',
  ],
  [
    'a midnight that the clocks skip',
    { year: 2026, month: 4, day: 24, minutes: 0 },
    'Africa/Cairo',
    '2026-04-23T22:00:00.000Z',
  ],
  [
    'where half an hour is skipped',
    { year: 2026, month: 10, day: 4, minutes: 135 },
    'Australia/Lord_Howe',
    '2026-10-03T15:30:00.000Z',
  ],
])('%s', (_, wall, zone, instant) => {
  expect(formatInstant(instantOfLocal(wall, zone))).toBe(instant);
});

test('back and forth gives the same moment, all year round', () => {
  for (const zone of ['America/New_York', 'America/Phoenix', 'Australia/Lord_Howe', 'America/St_Johns']) {
    for (let day = 1; day <= 365; day += 1) {
      const wall = { year: 2026, month: 1, day, minutes: 12 * 60 };
      const shown = localTime(instantOfLocal(wall, zone), zone);
      expect(shown.minutes).toBe(12 * 60);
      expect(Date.UTC(shown.year, shown.month - 1, shown.day)).toBe(Date.UTC(2026, 0, day));
    }
  }
});
