import { describe, expect, test } from 'vitest';
import { type BlindRow, readBlind } from '../testing/read-blind.ts';
import mixed from '../testing/blind-texts.json' with { type: 'json' };
import latin from '../testing/blind-texts-latin.json' with { type: 'json' };
import month from '../testing/blind-texts-month.json' with { type: 'json' };
import more from '../testing/blind-texts-more.json' with { type: 'json' };
import registers from '../testing/blind-texts-registers.json' with { type: 'json' };

/** How many texts of a set may be read as something else; ours, at the level reached when the set was added. */
interface Limits {
  /** Opt-outs read as neither a stop nor for a person, nor as the change that their writers would accept. */
  readonly missed: number;
  /** Texts read as a stop that may not be. */
  readonly stopped: number;
  /** Ordinary texts that wait for a person. */
  readonly held: number;
}

const SETS: readonly (readonly [string, readonly BlindRow[], Limits])[] = [
  ['a', readBlind(mixed.a), { missed: 0, stopped: 3, held: 1 }],
  ['b', readBlind(mixed.b), { missed: 0, stopped: 9, held: 1 }],
  ['c', readBlind(mixed.c), { missed: 5, stopped: 3, held: 4 }],
  ['d', [...readBlind(latin.d), ...readBlind(more.d)], { missed: 0, stopped: 0, held: 0 }],
  ['e', [...readBlind(latin.e), ...readBlind(more.e)], { missed: 0, stopped: 0, held: 0 }],
  ['f', [...readBlind(latin.f), ...readBlind(more.f)], { missed: 0, stopped: 1, held: 16 }],
  ['g', readBlind(month.g), { missed: 0, stopped: 0, held: 3 }],
  // The one that is stopped asks to come back, and says that it had cancelled.
  ['h', readBlind(month.h), { missed: 0, stopped: 1, held: 2 }],
  // Written blind; j and k by the same hand after it had seen the rules.
  ['i', readBlind(registers.i), { missed: 0, stopped: 0, held: 1 }],
  ['j', readBlind(registers.j), { missed: 3, stopped: 0, held: 3 }],
  ['k', readBlind(registers.k), { missed: 4, stopped: 0, held: 3 }],
];

describe.each(SETS)('of set %s, counted before it was mended', (_name, rows, limits) => {
  test('next to no opt-out is missed', () => {
    const missed = rows.filter(
      ({ may, read }) => may[0] === 'STOP' && !['STOP', 'UNSURE'].includes(read) && !may.includes(read),
    );
    expect(missed.length, JSON.stringify(missed)).toBeLessThanOrEqual(limits.missed);
  });

  test('next to nothing else is stopped', () => {
    const stopped = rows.filter(({ may, read }) => read === 'STOP' && !may.includes('STOP'));
    expect(stopped.length, JSON.stringify(stopped)).toBeLessThanOrEqual(limits.stopped);
  });

  test('nothing else opts in', () => {
    expect(rows.filter(({ may, read }) => read === 'START' && !may.includes('START'))).toEqual([]);
  });

  test('few ordinary texts wait for a person', () => {
    const held = rows.filter(({ may, read }) => may[0] === 'NOT_A_REQUEST' && read === 'UNSURE' && !may.includes(read));
    expect(held.length, JSON.stringify(held)).toBeLessThanOrEqual(limits.held);
  });

  test('there are some in each of seventeen languages', () => {
    expect(new Set(rows.map(({ language }) => language)).size).toBe(17);
  });
});
