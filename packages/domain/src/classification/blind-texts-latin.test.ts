import { describe, expect, test } from 'vitest';
import texts from '../testing/blind-texts-latin.json' with { type: 'json' };
import { readBlind } from '../testing/read-blind.ts';

/** As in `blind-texts.test.ts`; ours, at the level reached on 24 November 2026. */
const LIMITS = {
  d: { missed: 0, stopped: 0, held: 0 },
  e: { missed: 0, stopped: 0, held: 0 },
  f: { missed: 0, stopped: 0, held: 12 },
} as const;

describe.each(Object.keys(LIMITS) as (keyof typeof texts)[])('of set %s, written blind', (set) => {
  const rows = readBlind(texts[set]);

  test('no opt-out is missed', () => {
    const missed = rows.filter(
      ({ may, read }) => may[0] === 'STOP' && !['STOP', 'UNSURE'].includes(read) && !may.includes(read),
    );
    expect(missed.length, JSON.stringify(missed)).toBeLessThanOrEqual(LIMITS[set].missed);
  });

  test('nothing else is stopped', () => {
    const stopped = rows.filter(({ may, read }) => read === 'STOP' && !may.includes('STOP'));
    expect(stopped.length, JSON.stringify(stopped)).toBeLessThanOrEqual(LIMITS[set].stopped);
  });

  test('nothing else opts in', () => {
    expect(rows.filter(({ may, read }) => read === 'START' && !may.includes('START'))).toEqual([]);
  });

  test('few ordinary texts wait for a person', () => {
    const held = rows.filter(({ may, read }) => may[0] === 'NOT_A_REQUEST' && read === 'UNSURE' && !may.includes(read));
    expect(held.length, JSON.stringify(held)).toBeLessThanOrEqual(LIMITS[set].held);
  });
});
