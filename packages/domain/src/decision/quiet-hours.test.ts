import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moment } from '../testing/a-statement.ts';
import type { Instant } from '../time/instant.ts';
import { isOpenHour } from '../testing/reference-hours.ts';
import { callHours, leaveAll } from './quiet-hours.ts';

const CHICAGO = 'America/Chicago';

test.each([
  ['Tuesday, before nine', '2026-11-24T14:59:59.999Z', CHICAGO, '2026-11-24T15:00:00Z'],
  ['Tuesday at nine', '2026-11-24T15:00:00Z', CHICAGO, undefined],
  ['Tuesday, before eight in the evening', '2026-11-25T01:59:59.999Z', CHICAGO, undefined],
  ['Tuesday at eight in the evening', '2026-11-25T02:00:00Z', CHICAGO, '2026-11-25T15:00:00Z'],
  ['Saturday at nine', '2026-11-28T15:00:00Z', CHICAGO, undefined],
  ['Saturday at eight in the evening: Sunday noon', '2026-11-29T02:00:00Z', CHICAGO, '2026-11-29T18:00:00Z'],
  ['Sunday at nine', '2026-11-29T15:00:00Z', CHICAGO, '2026-11-29T18:00:00Z'],
  ['Sunday, before noon', '2026-11-29T17:59:59.999Z', CHICAGO, '2026-11-29T18:00:00Z'],
  ['Sunday at noon', '2026-11-29T18:00:00Z', CHICAGO, undefined],
  ['Sunday at eight in the evening: Monday at nine', '2026-11-30T02:00:00Z', CHICAGO, '2026-11-30T15:00:00Z'],
  ['the evening before the clocks go forward: Sunday noon', '2026-03-08T02:00:00Z', CHICAGO, '2026-03-08T17:00:00Z'],
  ['the evening before they go back: Sunday noon', '2026-11-01T01:00:00Z', CHICAGO, '2026-11-01T18:00:00Z'],
  ['where the clocks never change', '2026-07-01T15:59:59.999Z', 'America/Phoenix', '2026-07-01T16:00:00Z'],
  ['no zone, before noon in the East', '2026-11-24T16:59:59.999Z', undefined, '2026-11-24T17:00:00Z'],
  ['no zone, at noon in the East', '2026-11-24T17:00:00Z', undefined, undefined],
  ['no zone, before eight in the evening in the East', '2026-11-25T00:59:59.999Z', undefined, undefined],
  [
    'no zone, at eight in the evening in the East: noon again',
    '2026-11-25T01:00:00Z',
    undefined,
    '2026-11-25T17:00:00Z',
  ],
])('%s', (_, text, zone, opensAt) => {
  const at = moment(text);
  for (const channel of ['SMS', 'VOICE'] as const)
    expect(callHours(channel, at, zone)).toMatchObject(
      opensAt === undefined ? { kind: 'open' } : { kind: 'closed', opensAt: moment(opensAt) },
    );
  expect(callHours('EMAIL', at, zone).kind).toBe('open');
});

test('open hours tell when they end; mail never does', () => {
  const noon = moment('2026-11-24T18:00:00Z');
  expect(callHours('SMS', noon, CHICAGO)).toEqual({ kind: 'open', until: moment('2026-11-25T02:00:00Z') });
  expect(callHours('EMAIL', noon, CHICAGO)).toEqual({ kind: 'open', until: undefined });
});

const wish = (opens: number, closes: number) => ({ opens: Math.round(opens * 60), closes: Math.round(closes * 60) });

test.each([
  ['before they begin', 17, 20, '2026-11-24T22:59:59.999Z', CHICAGO, '2026-11-24T23:00:00Z'],
  ['as they begin', 17, 20, '2026-11-24T23:00:00Z', CHICAGO, undefined],
  ['just before they end', 9, 12, '2026-11-24T17:59:59.999Z', CHICAGO, undefined],
  ['as they end: the next morning', 9, 12, '2026-11-24T18:00:00Z', CHICAGO, '2026-11-25T15:00:00Z'],
  ['wider than what is permitted', 6, 22, '2026-11-24T14:59:59.999Z', CHICAGO, '2026-11-24T15:00:00Z'],
  ['the whole day', 0, 24, '2026-11-24T15:00:00Z', CHICAGO, undefined],
  [
    'Saturday after a morning: nothing on Sunday, so Monday',
    9,
    12,
    '2026-11-28T18:00:00Z',
    CHICAGO,
    '2026-11-30T15:00:00Z',
  ],
  ['Sunday, until one in the afternoon: from noon', 9, 13, '2026-11-29T17:00:00Z', CHICAGO, '2026-11-29T18:00:00Z'],
  ['Sunday, in that hour', 9, 13, '2026-11-29T18:59:59.999Z', CHICAGO, undefined],
  ['Sunday, after it: Monday', 9, 13, '2026-11-29T19:00:00Z', CHICAGO, '2026-11-30T15:00:00Z'],
  ['the day the clocks go forward: five is five', 17, 20, '2026-03-08T18:00:00Z', CHICAGO, '2026-03-08T22:00:00Z'],
  ['the day they go back: five is five', 17, 20, '2026-11-01T18:00:00Z', CHICAGO, '2026-11-01T23:00:00Z'],
  ['over the night they go back', 9, 12, '2026-10-31T18:00:00Z', CHICAGO, '2026-11-02T15:00:00Z'],
  ['over midnight, in the morning', 18, 10, '2026-11-24T15:59:59.999Z', CHICAGO, undefined],
  ['over midnight, as the morning ends', 18, 10, '2026-11-24T16:00:00Z', CHICAGO, '2026-11-25T00:00:00Z'],
  ['over midnight, before the evening', 18, 10, '2026-11-24T23:59:59.999Z', CHICAGO, '2026-11-25T00:00:00Z'],
  ['over midnight, as the evening begins', 18, 10, '2026-11-25T00:00:00Z', CHICAGO, undefined],
  ['over midnight, when the rule closes', 18, 10, '2026-11-25T02:00:00Z', CHICAGO, '2026-11-25T15:00:00Z'],
  ['over midnight, Saturday night: Sunday evening', 18, 10, '2026-11-29T02:00:00Z', CHICAGO, '2026-11-30T00:00:00Z'],
  ['over midnight, the day the clocks go forward', 18, 10, '2026-03-08T15:00:00Z', CHICAGO, '2026-03-08T23:00:00Z'],
  ['over midnight, the morning after', 18, 10, '2026-03-09T13:59:59.999Z', CHICAGO, '2026-03-09T14:00:00Z'],
  ['over midnight, the day they go back', 18, 10, '2026-11-01T18:00:00Z', CHICAGO, '2026-11-02T00:00:00Z'],
  ['over midnight, the morning after that', 18, 10, '2026-11-02T14:59:59.999Z', CHICAGO, '2026-11-02T15:00:00Z'],
  ['all but a night: as the rule has it', 7, 22, '2026-11-24T14:59:59.999Z', CHICAGO, '2026-11-24T15:00:00Z'],
  ['all but a night, by day', 7, 22, '2026-11-24T15:00:00Z', CHICAGO, undefined],
  ['a night alone: no wish', 22, 7, '2026-11-24T15:00:00Z', CHICAGO, undefined],
  ['all but a minute before it', 10 + 1 / 60, 10, '2026-11-24T15:59:59.999Z', CHICAGO, undefined],
  ['all but a minute, in it', 10 + 1 / 60, 10, '2026-11-24T16:00:00Z', CHICAGO, '2026-11-24T16:01:00Z'],
  ['over midnight, no zone', 18, 13, '2026-11-24T18:00:00Z', undefined, '2026-11-24T23:00:00Z'],
  ['a minute of what is permitted', 8, 9 + 1 / 60, '2026-11-24T15:00:59.999Z', CHICAGO, undefined],
  ['nothing of what is permitted: no wish', 8, 9, '2026-11-24T15:00:00Z', CHICAGO, undefined],
  ['nothing, in the evening: no wish', 20, 24, '2026-11-24T20:00:00Z', CHICAGO, undefined],
  ['no zone: on the Eastern clock', 13, 15, '2026-11-24T17:59:59.999Z', undefined, '2026-11-24T18:00:00Z'],
  ['no zone: over on that clock', 13, 15, '2026-11-24T20:00:00Z', undefined, '2026-11-25T18:00:00Z'],
  ['no zone, and a morning: no wish', 9, 12, '2026-11-24T17:00:00Z', undefined, undefined],
] as const)('asked for: %s', (_, opens, closes, text, zone, opensAt) => {
  const at = moment(text);
  for (const channel of ['SMS', 'VOICE'] as const) {
    const hours = callHours(channel, at, zone, wish(opens, closes));
    expect(hours.kind === 'open' ? undefined : hours.opensAt).toBe(opensAt === undefined ? undefined : moment(opensAt));
  }
  expect(callHours('EMAIL', at, zone, wish(opens, closes)).kind).toBe('open');
});

test('it is the wish that closes what is permitted, and the rule that closes the night', () => {
  const closedAt = (text: string) => callHours('SMS', moment(text), CHICAGO, wish(17, 19));
  expect(closedAt('2026-11-24T18:00:00Z')).toMatchObject({ kind: 'closed', isWish: true });
  expect(closedAt('2026-11-25T01:30:00Z')).toMatchObject({ kind: 'closed', isWish: true });
  expect(closedAt('2026-11-25T02:00:00Z')).toMatchObject({ kind: 'closed', isWish: false });
  expect(closedAt('2026-11-24T23:00:00Z')).toEqual({ kind: 'open', until: moment('2026-11-25T01:00:00Z') });
});

test('what is asked for only narrows, and never closes a week', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1439 }),
      fc.integer({ min: 0, max: 1440 }),
      fc.integer({ min: 0, max: 366 * 24 * 60 }),
      fc.constantFrom(CHICAGO, 'Pacific/Honolulu', 'Asia/Kathmandu', 'America/New_York', 'Mars/Olympus', undefined),
      (one, other, minutes, zone) => {
        const asked = { opens: one, closes: other === one ? one + 1 : other };
        const at = (moment('2026-01-01T00:00:00Z') + minutes * 60_000) as Instant;
        const hours = callHours('SMS', at, zone, asked);
        if (zone !== 'Mars/Olympus') expect(hours.kind === 'open').toBe(isOpenHour(at, zone, asked));
        if (hours.kind === 'open') expect(callHours('SMS', at, zone).kind).toBe('open');
        else {
          expect(hours.opensAt - at).toBeLessThanOrEqual(3 * 86_400_000);
          expect(callHours('SMS', hours.opensAt, zone, asked).kind).toBe('open');
        }
      },
    ),
  );
});

test.each([
  [9, 20, true],
  [7, 22, true],
  [9 + 1 / 60, 20, false],
  [9, 20 - 1 / 60, false],
  [20, 9, false],
  [18, 10, false],
  [20, 19, false],
])('from %d until %d: takes nothing from the longest day: %s', (opens, closes, all) => {
  expect(leaveAll(wish(opens, closes))).toBe(all);
});
