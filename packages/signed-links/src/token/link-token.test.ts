import { expect, test } from 'vitest';
import { parseLinkToken } from './link-token.ts';

const BODY = 'b'.repeat(57);

test.each([...'abcdefghijklmnopqrstuvwxyz234567'])(
  'a last character of %s is taken only with its unused bits zero',
  (last) => {
    const isCanonical = 'aeimquy4'.includes(last);
    expect(parseLinkToken(BODY + last)).toBe(isCanonical ? BODY + last : undefined);
    expect(parseLinkToken((BODY + last).toUpperCase())).toBe(isCanonical ? BODY + last : undefined);
  },
);

test.each([
  ['57 characters', 'a'.repeat(57)],
  ['59 characters', 'a'.repeat(59)],
  ['a 1', `1${'a'.repeat(57)}`],
  ['an 8', `8${'a'.repeat(57)}`],
  ['a hyphen', `-${'a'.repeat(57)}`],
  ['a Kelvin sign, which lower-cases to k', `\u212a${'a'.repeat(57)}`],
  ['a capital I with a dot', `\u0130${'a'.repeat(57)}`],
])('%s cannot be a token', (_what, text) => {
  expect(parseLinkToken(text)).toBeUndefined();
});
