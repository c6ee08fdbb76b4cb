import { expect, test } from 'vitest';
import { areHours, hoursInBoth, hoursLeftOut, isWholeDay, parseClock, WHOLE_DAY, writeClock } from './contact-hours.ts';

test.each([
  [0, 1440, true],
  [0, 1, true],
  [1439, 1440, true],
  [540, 541, true],
  [540, 540, false],
  [541, 540, true],
  [1320, 420, true],
  [1439, 0, true],
  [0, 0, false],
  [1440, 60, false],
  [1440, 1440, false],
  [-1, 60, false],
  [0, 1441, false],
  [540.5, 600, false],
  [Number.NaN, 600, false],
  [540, Number.POSITIVE_INFINITY, false],
])('from minute %d until minute %d: %s', (opens, closes, are) => {
  expect(areHours({ opens, closes })).toBe(are);
});

test.each([
  [540, 1200, 1020, 1440, [[1020, 1200]]],
  [540, 1200, 0, 541, [[540, 541]]],
  [540, 1200, 0, 540, []],
  [540, 1200, 1200, 1440, []],
  [
    540,
    1200,
    1080,
    600,
    [
      [540, 600],
      [1080, 1200],
    ],
  ],
  [
    540,
    1200,
    1080,
    541,
    [
      [540, 541],
      [1080, 1200],
    ],
  ],
  [540, 1200, 1080, 540, [[1080, 1200]]],
  [
    540,
    1200,
    1199,
    600,
    [
      [540, 600],
      [1199, 1200],
    ],
  ],
  [540, 1200, 1200, 600, [[540, 600]]],
  [540, 1200, 1320, 420, []],
  [540, 1200, 1020, 0, [[1020, 1200]]],
  [
    540,
    1200,
    601,
    600,
    [
      [540, 600],
      [601, 1200],
    ],
  ],
])('%d–%d and %d–%d', (opens, closes, otherOpens, otherCloses, both) => {
  const parts = hoursInBoth({ opens, closes }, { opens: otherOpens, closes: otherCloses });
  expect(parts.map((part) => [part.opens, part.closes])).toEqual(both);
});

test.each([
  ['a night', 420, 1320, 1320, 420],
  ['a day', 1080, 600, 600, 1080],
  ['until midnight', 420, 1440, 0, 420],
  ['until midnight, as the clock shows it', 420, 0, 0, 420],
  ['from midnight', 0, 1320, 1320, 1440],
  ['a minute', 601, 600, 600, 601],
])('what is left out: %s', (_, opens, closes, outFrom, outUntil) => {
  const out = hoursLeftOut({ opens, closes });
  expect(out).toEqual({ opens: outFrom, closes: outUntil });
  expect(out && hoursLeftOut(out)).toEqual({ opens, closes: closes === 0 ? 1440 : closes });
});

test('nothing is left out of the whole day', () => {
  expect(hoursLeftOut(WHOLE_DAY)).toBeUndefined();
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
