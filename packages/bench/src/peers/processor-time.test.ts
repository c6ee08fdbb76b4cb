import { expect, test } from 'vitest';
import { processorSeconds, readProcessorSeconds } from './processor-time.ts';

test('user and system time are added, whatever the program is called', () => {
  const after = Array.from({ length: 40 }, (_, place) => (place === 11 ? '250' : place === 12 ? '50' : '7')).join(' ');
  expect(readProcessorSeconds(`123 (a) b) (c) ${after}`)).toBeCloseTo(3);
});

test('a process that is not there tells nothing', () => {
  expect(processorSeconds(-1)).toBeUndefined();
});
