import { expect, test } from 'vitest';
import { isKeepable, LONGEST_KEPT } from './kept-text.ts';

test.each([
  ['plain words', 'I agree to be texted.', true],
  ['any script, and what is outside the basic plane', 'Estoy de acuerdo · أوافق · 同意 👍', true],
  ['line breaks', 'one\r\ntwo', true],
  ['nothing', '', false],
  ['white space alone', ' \n\u00a0', false],
  ['a NUL', 'MRN\0-1', false],
  ['half of a surrogate pair', 'MRN-\ud83d', false],
  ['the other half', '\udc4dMRN', false],
] as const)('%s can be kept: %s', (_name, text, expected) => {
  expect(isKeepable(text, 'identifier')).toBe(expected);
});

test.each(Object.entries(LONGEST_KEPT))('%s: as long as allowed and not one longer', (kind, longest) => {
  expect(isKeepable('x'.repeat(longest), kind as keyof typeof LONGEST_KEPT)).toBe(true);
  expect(isKeepable('x'.repeat(longest + 1), kind as keyof typeof LONGEST_KEPT)).toBe(false);
});
