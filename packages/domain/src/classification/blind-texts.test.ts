import { describe, expect, test } from 'vitest';
import texts from '../testing/blind-texts.json' with { type: 'json' };
import { readBlind } from '../testing/read-blind.ts';

/** How many texts of a set may be read as something else; ours, at the level reached on 24 November 2026. */
interface Limits {
  /** Opt-outs read as neither a stop nor for a person. */
  readonly missed: number;
  /** Texts read as a stop that may not be. */
  readonly stopped: number;
  /** Ordinary texts that wait for a person. */
  readonly held: number;
}

const LIMITS: Readonly<Record<keyof typeof texts, Limits>> = {
  a: { missed: 0, stopped: 3, held: 1 },
  b: { missed: 0, stopped: 9, held: 1 },
  c: { missed: 5, stopped: 3, held: 4 },
};

describe.each(Object.keys(LIMITS) as (keyof typeof texts)[])('of set %s, written blind', (set) => {
  const rows = readBlind(texts[set]);

  test('next to no opt-out is missed', () => {
    const missed = rows.filter(({ may, read }) => may[0] === 'STOP' && !['STOP', 'UNSURE'].includes(read));
    expect(missed.length, JSON.stringify(missed)).toBeLessThanOrEqual(LIMITS[set].missed);
  });

  test('next to nothing else is stopped', () => {
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

  test('there are some in each of seventeen languages', () => {
    expect(new Set(rows.map(({ language }) => language)).size).toBe(17);
  });
});
