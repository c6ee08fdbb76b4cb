import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('without options both sizes are measured and the page is written', () => {
  expect(readOptions([])).toMatchObject({ sizes: [100_000, 1_000_000], writesTable: true, dataFolder: undefined });
});

test('a quick run is shorter and leaves the page alone', () => {
  const [quick, full] = [readOptions(['--quick', '--recipients', '10000', '--data', 'here']), readOptions([])];
  expect(quick).toMatchObject({ sizes: [10_000], writesTable: false, dataFolder: 'here' });
  expect(quick.rounds * quick.secondsEach).toBeLessThan(full.rounds * full.secondsEach);
});

test.each(['9999', 'many', '10000,0', '10000.5', ''])('--recipients %j is refused', (size) => {
  expect(() => readOptions(['--recipients', size])).toThrow(RangeError);
});

test('what is no option is refused', () => {
  expect(() => readOptions(['--fast'])).toThrow(TypeError);
});
