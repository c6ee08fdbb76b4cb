import { expect, test } from 'vitest';
import { ratioOf, spreadOf } from './ratios.ts';

test.each([
  [[3], { median: 3, min: 3, max: 3 }],
  [[1, 100], { median: 50.5, min: 1, max: 100 }],
  [[10, 1, 5], { median: 5, min: 1, max: 10 }],
] as const)('the spread of %j', (values, spread) => {
  expect(spreadOf(values)).toEqual(spread);
});

test('nothing measured has no spread', () => {
  expect(() => spreadOf([])).toThrow(RangeError);
});

test('a ratio is taken round by round, so that a slow minute counts for both', () => {
  expect(ratioOf([100, 10, 60], [50, 5, 20])).toEqual({ median: 2, min: 2, max: 3 });
});

test('rounds that do not pair are refused', () => {
  expect(() => ratioOf([1, 2], [1])).toThrow(RangeError);
});
