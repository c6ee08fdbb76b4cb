import { expect, test } from 'vitest';
import { pickDistinct, pickOne, seededRandom } from './seeded-random.ts';

test('the same seed gives the same numbers, another seed others, all from 0 to below 1', () => {
  const take = (seed: number) => Array.from({ length: 1_000 }, seededRandom(seed));
  expect(take(7)).toEqual(take(7));
  expect(take(7)).not.toEqual(take(8));
  expect(take(7).every((value) => value >= 0 && value < 1)).toBe(true);
  expect(take(7).reduce((sum, value) => sum + value, 0) / 1_000).toBeCloseTo(0.5, 1);
});

test('what is picked is distinct and in range, up to all there are', () => {
  expect([...pickDistinct(seededRandom(1), 10, 10)].sort((one, other) => one - other)).toEqual([...Array(10).keys()]);
  expect(() => pickDistinct(seededRandom(1), 11, 10)).toThrow(RangeError);
});

test('one is picked of what is there', () => {
  expect(pickOne(seededRandom(1), ['only'])).toBe('only');
  expect(() => pickOne(seededRandom(1), [])).toThrow(RangeError);
});
