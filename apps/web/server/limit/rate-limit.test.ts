import { expect, test } from 'vitest';
import { createRateLimit } from './rate-limit.ts';

test('lets a burst through, then one per refill', () => {
  let now = 0;
  const limit = createRateLimit({ burst: 2, refillMs: 1_000 }, () => now);
  expect([limit.take('a'), limit.take('a'), limit.take('a')]).toEqual([true, true, false]);
  now = 999;
  expect(limit.take('a')).toBe(false);
  now = 1_000;
  expect(limit.take('a')).toBe(true);
});

test('one key does not use up another’s allowance', () => {
  const limit = createRateLimit({ burst: 1, refillMs: 1_000 }, () => 0);
  expect([limit.take('a'), limit.take('b'), limit.take('a')]).toEqual([true, true, false]);
});
