import { expect, test } from 'vitest';
import { moment } from '../testing/a-statement.ts';
import { onDate } from '../testing/a-recipient.ts';
import { addDays, addMonthsToDay, dayOf, parseDay, startOfDay } from './calendar-day.ts';

test.each([
  ['2026-11-25', true],
  ['2028-02-29', true],
  ['1970-01-01', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-11-00', false],
  ['1969-12-31', false],
  ['25.11.2026', false],
  ['2026-11-25T00:00', false],
  ['99999-01-01', false],
  ['', false],
])('%j is a day: %s', (text, isDay) => {
  expect(parseDay(text)).toBe(isDay ? text : undefined);
});

test.each([
  ['2026-11-25T05:59:59Z', 'America/Chicago', '2026-11-24'],
  ['2026-11-25T06:00:00Z', 'America/Chicago', '2026-11-25'],
  ['2026-11-24T18:20:00Z', 'Asia/Kathmandu', '2026-11-25'],
])('%s in %s is %s', (at, zone, day) => {
  expect(dayOf(moment(at), zone)).toBe(day);
});

test.each([
  ['2026-12-01', 'America/Chicago', '2026-12-01T06:00:00Z'],
  ['2027-03-14', 'America/Chicago', '2027-03-14T06:00:00Z'],
  ['2027-03-15', 'America/Chicago', '2027-03-15T05:00:00Z'],
  ['2026-04-24', 'Africa/Cairo', '2026-04-23T22:00:00Z'],
])('%s begins in %s at %s', (day, zone, at) => {
  expect(startOfDay(onDate(day), zone)).toBe(moment(at));
});

test('days and months are added on the calendar', () => {
  expect(addDays(onDate('2026-12-28'), 7)).toBe('2027-01-04');
  expect(addMonthsToDay(onDate('2026-11-30'), 3)).toBe('2027-02-28');
  expect(addMonthsToDay(onDate('2026-11-24'), 12)).toBe('2027-11-24');
});
