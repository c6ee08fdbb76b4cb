import { expect, test } from 'vitest';
import { areHours, hoursInBoth, isWholeDay, parseClock, WHOLE_DAY, writeClock } from './contact-hours.ts';

test.each([
  [0, 1440, true],
  [0, 1, true],
  [1439, 1440, true],
  [540, 541, true],
  [540, 540, false],
  [541, 540, false],
  [1320, 120, false],
  [-1, 60, false],
  [0, 1441, false],
  [540.5, 600, false],
  [Number.NaN, 600, false],
  [540, Number.POSITIVE_INFINITY, false],
])('from minute %d until minute %d: %s', (opens, closes, are) => {
  expect(areHours({ opens, closes })).toBe(are);
});

test.each([
  [540, 1200, 1020, 1440, { opens: 1020, closes: 1200 }],
  [540, 1200, 0, 541, { opens: 540, closes: 541 }],
  [540, 1200, 0, 540, undefined],
  [540, 1200, 1200, 1440, undefined],
])('%d–%d and %d–%d', (opens, closes, otherOpens, otherCloses, both) => {
  expect(hoursInBoth({ opens, closes }, { opens: otherOpens, closes: otherCloses })).toEqual(both);
});

test.each([
  ['00:00', 0],
  ['09:30', 570],
  ['23:59', 1439],
  ['24:00', 1440],
  ['24:01', undefined],
  ['12:60', undefined],
  ['9:00', undefined],
  ['09:00 ', undefined],
  ['09:00:00', undefined],
  ['', undefined],
])('%j is minute %s of the day', (text, minutes) => {
  expect(parseClock(text)).toBe(minutes);
  if (minutes !== undefined) expect(writeClock(minutes)).toBe(text);
});

test('the whole day is no wish; a minute less is', () => {
  expect(isWholeDay(WHOLE_DAY)).toBe(true);
  expect(isWholeDay({ ...WHOLE_DAY, opens: 1 })).toBe(false);
  expect(isWholeDay({ ...WHOLE_DAY, closes: 1439 })).toBe(false);
});
