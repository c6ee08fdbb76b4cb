import { expect, test } from 'vitest';
import { linkNonceOf, newLinkNonce } from './link-nonce.ts';

test.each([
  [0, true],
  [65_535, true],
  [-1, false],
  [65_536, false],
  [0.5, false],
  [Number.NaN, false],
] as const)('%d as a nonce: %s', (value, isNonce) => {
  expect(linkNonceOf(value)).toBe(isNonce ? value : undefined);
});

test('new nonces are nonces and differ', () => {
  const nonces = Array.from({ length: 200 }, newLinkNonce);
  expect(nonces.every((nonce) => linkNonceOf(nonce) === nonce)).toBe(true);
  expect(new Set(nonces).size).toBeGreaterThan(100);
});
