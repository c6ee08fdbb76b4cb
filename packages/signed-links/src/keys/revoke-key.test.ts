import { expect, test } from 'vitest';
import { publicTestSecret, testKeyring } from '../testing/public-test-keys.ts';
import { NOON, SEVEN_DAYS } from '../testing/some-claims.ts';
import { checkToken } from '../token/check-token.ts';
import { makeToken } from '../token/make-token.ts';
import type { LinkKeyId } from './link-keyring.ts';
import { revokeKey } from './revoke-key.ts';
import { rotateKeyring } from './rotate-keyring.ts';

test('after a revocation every link of that key is invalid, and those of others are not', () => {
  const before = testKeyring('signing');
  const old = makeToken(before, SEVEN_DAYS);
  const rotated = rotateKeyring(before, publicTestSecret(200));
  const result = revokeKey(rotated, before.signing);
  if (result.kind !== 'revoked') throw new Error(`The key is ${result.kind}.`);
  expect(checkToken(rotated, old, NOON).kind).toBe('valid');
  expect(checkToken(result.keyring, old, NOON)).toEqual({ kind: 'invalid' });
  expect(checkToken(result.keyring, makeToken(result.keyring, SEVEN_DAYS), NOON).kind).toBe('valid');
  expect(revokeKey(result.keyring, before.signing)).toEqual(result);
});

test.each([
  [1, 'still-signing'],
  [2, 'revoked'],
  [3, 'unknown-key'],
] as const)('revoking key %d of a signing and a verifying one: %s', (id, kind) => {
  expect(revokeKey(testKeyring('signing', 'verifying'), id as LinkKeyId).kind).toBe(kind);
});
