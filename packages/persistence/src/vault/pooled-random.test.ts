import { expect, test } from 'vitest';
import { pooledRandom } from './pooled-random.ts';

test('no bytes are given out twice, across the end of the pool too', () => {
  const given = Array.from({ length: 5_000 }, () => pooledRandom(12).toString('hex'));
  expect(new Set(given).size).toBe(5_000);
});

test('what was given out does not change when more is asked for', () => {
  const first = pooledRandom(16);
  const before = first.toString('hex');
  for (let at = 0; at < 2_000; at += 1) pooledRandom(16);
  expect(first.toString('hex')).toBe(before);
});

test.each([0, 1, 8192])('%i bytes are given', (size) => {
  expect(pooledRandom(size)).toHaveLength(size);
});

test('more than is held is refused', () => {
  expect(() => pooledRandom(8193)).toThrow(RangeError);
});
