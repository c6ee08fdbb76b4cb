import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { publicTestBytes, testKeyring } from '../testing/public-test-keys.ts';
import { LinkKeyringError } from './link-keyring-error.ts';
import { linkKeyIdOf, linkKeyringOf, newestKey, type LinkKeyId, type StoredLinkKey } from './link-keyring.ts';

const key = (id: number, state: StoredLinkKey['state'], first = id): StoredLinkKey => ({
  id,
  state,
  secret: publicTestBytes(first),
});

test('the key that signs is the newest', () => {
  expect(newestKey(linkKeyringOf([key(1, 'verifying'), key(2, 'signing'), key(3, 'verifying')])).id).toBe(2);
});

test.each<[string, readonly StoredLinkKey[], RegExp]>([
  ['no key', [], /Exactly one link key signs; here 0 do/],
  ['no key that signs', [key(1, 'verifying')], /here 0 do/],
  ['two keys that sign', [key(1, 'signing'), key(2, 'signing')], /here 2 do/],
  ['one id twice', [key(1, 'signing'), key(1, 'verifying', 9)], /Link key 1 is there twice/],
  ['one secret twice', [key(1, 'signing'), key(2, 'verifying', 1)], /Link key 1 already has this secret/],
  ['the secret of a revoked key', [key(1, 'revoked'), key(2, 'signing', 1)], /already has this secret/],
  ['id 0', [key(0, 'signing')], /1 to 255/],
  ['id 256', [key(256, 'signing')], /1 to 255/],
  ['a secret of 31 bytes', [{ ...key(1, 'signing'), secret: new Uint8Array(31) }], /32 bytes; this one has 31/],
  ['a secret of 33 bytes', [{ ...key(1, 'signing'), secret: new Uint8Array(33) }], /32 bytes; this one has 33/],
])('%s makes no keyring', (_what, stored, message) => {
  expect(() => linkKeyringOf(stored)).toThrow(LinkKeyringError);
  expect(() => linkKeyringOf(stored)).toThrow(message);
});

test.each([
  [0, false],
  [1, true],
  [255, true],
  [256, false],
  [1.5, false],
  [Number.NaN, false],
] as const)('%d as a key id: %s', (id, isKeyId) => {
  expect(linkKeyIdOf(id)).toBe(isKeyId ? id : undefined);
});

test('a keyring whose signing key may not sign makes no links', () => {
  const { keys } = testKeyring('signing', 'revoked');
  expect(() => newestKey({ keys, signing: 2 as LinkKeyId })).toThrow(LinkKeyringError);
  expect(() => newestKey({ keys, signing: 9 as LinkKeyId })).toThrow(LinkKeyringError);
});

test('a printed keyring shows no secret', () => {
  const secret = Buffer.from('a-public-secret-only-for-tests!!');
  const printed = inspect(linkKeyringOf([{ id: 1, state: 'signing', secret }]), { depth: 9, showHidden: true });
  expect(printed).not.toContain('public-secret');
  expect(printed).not.toContain(secret.toString('hex').slice(0, 16));
  expect(printed).not.toContain('61 2d 70');
});
