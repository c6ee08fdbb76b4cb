import { expect, test } from 'vitest';
import { classify } from './classify.ts';

const MILLIONS = 10_000_000;
// A second on a quiet machine; what grows with the square of the length would take hours.
const SLOWEST_MS = 20_000;
const TIMEOUT_MS = 60_000;

test.each([
  ['one letter', 'a'.repeat(MILLIONS)],
  ['one keyword', 'stop '.repeat(MILLIONS / 5)],
  ['the beginning of a phrase', 'please stop sending '.repeat(MILLIONS / 20)],
  ['negations', 'do not '.repeat(MILLIONS / 7)],
  ['Chinese without a space', '不要再给我'.repeat(MILLIONS / 5)],
  ['spelled letters', 's.t.o.p.'.repeat(MILLIONS / 8)],
  ['quotation marks', '“'.repeat(MILLIONS)],
  ['accents', 'e\u0301\u0302'.repeat(MILLIONS / 3)],
  ['invisible characters', '\u200b'.repeat(MILLIONS)],
  ['lone surrogates', '\ud83d'.repeat(MILLIONS)],
  ['commas', 'a,'.repeat(MILLIONS / 2)],
  ['at signs', 'a@'.repeat(MILLIONS / 2)],
])(
  'ten million characters of %s are read at once',
  (_, text) => {
    const before = performance.now();
    classify({ text, channel: 'EMAIL' });
    expect(performance.now() - before).toBeLessThan(SLOWEST_MS);
  },
  TIMEOUT_MS,
);
