import { expect, test } from 'vitest';
import { publicTestBytes, publicTestSecret, testKeyring } from '../testing/public-test-keys.ts';
import { LinkKeyringError } from './link-keyring-error.ts';
import { linkKeyringOf, newestKey, type LinkKeyring } from './link-keyring.ts';
import { linkSecretOf } from './link-secret.ts';
import { rotateKeyring } from './rotate-keyring.ts';

const numbered = (number: number) => Uint8Array.from({ length: 32 }, () => number);
const statesOf = (keyring: LinkKeyring) => [...keyring.keys].map(([id, key]) => `${String(id)} ${key.state}`);

test('a new key signs and the one before it keeps verifying; a revoked one stays revoked', () => {
  const rotated = rotateKeyring(testKeyring('revoked', 'verifying', 'signing'), publicTestSecret(200));
  expect(statesOf(rotated)).toEqual(['1 revoked', '2 verifying', '3 verifying', '4 signing']);
  expect(newestKey(rotated).id).toBe(4);
});

test('rotation leaves the keyring it was given as it was', () => {
  const before = testKeyring('signing');
  rotateKeyring(before, publicTestSecret(200));
  expect(statesOf(before)).toEqual(['1 signing']);
});

test.each([0, 32])('a secret already in use (%d) does not rotate', (first) => {
  const keyring = testKeyring('revoked', 'signing');
  expect(() => rotateKeyring(keyring, publicTestSecret(first))).toThrow(LinkKeyringError);
});

test('255 keys fit, and the next rotation says clearly what to do', () => {
  let keyring = linkKeyringOf([{ id: 1, secret: numbered(1), state: 'signing' }]);
  for (let number = 2; number <= 255; number += 1) keyring = rotateKeyring(keyring, linkSecretOf(numbered(number)));
  expect(keyring.keys.size).toBe(255);
  expect(newestKey(keyring).id).toBe(255);
  expect(() => rotateKeyring(keyring, publicTestSecret(0))).toThrow(
    new LinkKeyringError('All 255 link key ids are used. Remove revoked keys first.'),
  );
});

test('once the highest id is used, the lowest free one is taken', () => {
  const keyring = linkKeyringOf([
    { id: 1, secret: publicTestBytes(0), state: 'verifying' },
    { id: 255, secret: publicTestBytes(32), state: 'signing' },
  ]);
  expect(newestKey(rotateKeyring(keyring, publicTestSecret(64))).id).toBe(2);
});
