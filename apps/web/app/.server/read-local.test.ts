import { expect, test } from 'vitest';
import { readLocalDay, readLocalTime } from './read-local.ts';

const ZONE = 'America/Chicago';
const written = (instant: number | undefined) => (instant === undefined ? undefined : new Date(instant).toISOString());

test.each([
  ['2026-11-24T09:30', '2026-11-24T15:30:00.000Z'],
  ['2026-07-01 09:30', '2026-07-01T14:30:00.000Z'],
  ['2026-11-24T09:30:15', '2026-11-24T15:30:00.000Z'],
  ['2026-02-30T09:30', undefined],
  ['2026-11-24T24:00', undefined],
  ['2026-11-24T09:60', undefined],
  ['yesterday', undefined],
  ['', undefined],
])('the time %j is %s', (raw, expected) => {
  expect(written(readLocalTime(raw, ZONE))).toBe(expected);
});

test.each([
  ['2026-12-01', '2026-12-01T06:00:00.000Z'],
  ['2028-02-29', '2028-02-29T06:00:00.000Z'],
  ['2026-02-29', undefined],
  ['2026-13-01', undefined],
  ['1 December', undefined],
])('the day %j begins at %s', (raw, expected) => {
  expect(written(readLocalDay(raw, ZONE))).toBe(expected);
});
