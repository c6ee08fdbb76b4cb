import { expect, test } from 'vitest';
import { measureText } from './measure-text.ts';

test.each([
  ['', 'GSM-7', 0, 1],
  ['a'.repeat(160), 'GSM-7', 160, 1],
  ['a'.repeat(161), 'GSM-7', 161, 2],
  ['€', 'GSM-7', 2, 1],
  ['más', 'UCS-2', 3, 1],
  ['ب'.repeat(70), 'UCS-2', 70, 1],
  ['ب'.repeat(71), 'UCS-2', 71, 2],
] as const)('%j travels as %s in %i units and %i parts', (text, alphabet, units, segments) => {
  expect(measureText(text)).toEqual({ alphabet, units, segments });
});
