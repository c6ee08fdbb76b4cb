import { expect, test } from 'vitest';
import { testKeyring } from '../testing/public-test-keys.ts';
import { SEVEN_DAYS } from '../testing/some-claims.ts';
import { fingerprint } from './fingerprint.ts';
import type { LinkNonce } from './link-claims.ts';
import { parseLinkToken } from './link-token.ts';
import { makeToken } from './make-token.ts';

const keys = testKeyring('signing');
const token = makeToken(keys, SEVEN_DAYS);

test('a fingerprint has 24 hexadecimal digits', () => {
  expect(fingerprint(token)).toMatch(/^[0-9a-f]{24}$/);
});

test('a link written in capitals has the same fingerprint, so it cannot slip past a revocation', () => {
  const capitals = parseLinkToken(token.toUpperCase());
  expect(capitals).toBe(token);
});

test('another nonce gives another fingerprint, so that one link can be revoked without its twin', () => {
  expect(fingerprint(makeToken(keys, { ...SEVEN_DAYS, nonce: 1 as LinkNonce }))).not.toBe(fingerprint(token));
});
