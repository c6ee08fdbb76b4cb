import type { Instant } from '@heed/domain/time/instant';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyClaims, hoursAfterNoon, NOON, SEVEN_DAYS } from '../testing/some-claims.ts';
import { testKeyring } from '../testing/public-test-keys.ts';
import { checkToken } from './check-token.ts';
import { decodeBase32 } from './base32.ts';
import type { LinkClaims, LinkNonce } from './link-claims.ts';
import { makeToken } from './make-token.ts';

const keys = testKeyring('signing');
const macIn = (claims: LinkClaims) => Buffer.from(decodeBase32(makeToken(keys, claims))).toString('hex', 20);
const claimsOf = (claims: LinkClaims) => {
  const check = checkToken(keys, makeToken(keys, claims), NOON);
  return check.kind === 'invalid' ? undefined : check.claims;
};

test('a token has 58 characters of a-z and 2-7, whatever it claims', () => {
  fc.assert(fc.property(anyClaims, (claims) => /^[a-z2-7]{58}$/.test(makeToken(keys, claims))));
});

test('the same keys and claims give the same token', () => {
  expect(makeToken(keys, SEVEN_DAYS)).toBe(makeToken(testKeyring('signing'), { ...SEVEN_DAYS }));
});

test.each<[string, Partial<LinkClaims>]>([
  ['purpose', { purpose: 'stop' }],
  ['kind of subject', { subject: { kind: 'recipient', key: 1n } }],
  ['kind of subject to an address', { subject: { kind: 'address', key: 1n } }],
  ['subject key', { subject: { kind: 'contact-point', key: 2n } }],
  ['type', { types: { kind: 'one', code: 1 } }],
  ['issue', { issuedAt: (NOON - 1000) as Instant, end: { kind: 'at', at: (hoursAfterNoon(168) - 1000) as Instant } }],
  ['end', { end: { kind: 'at', at: hoursAfterNoon(169) } }],
  ['end to never', { end: { kind: 'never' } }],
  ['nonce', { nonce: 1 as LinkNonce }],
])('another %s changes the MAC', (_claim, change) => {
  expect(macIn({ ...SEVEN_DAYS, ...change })).not.toBe(macIn(SEVEN_DAYS));
});

test('different claims never share a MAC', () => {
  fc.assert(
    fc.property(anyClaims, anyClaims, (one, other) => {
      const isSame = makeToken(keys, one).slice(0, 32) === makeToken(keys, other).slice(0, 32);
      expect(macIn(one) === macIn(other)).toBe(isSame);
    }),
  );
});

test.each([
  ['a millisecond', NOON + 1, hoursAfterNoon(1)],
  ['exactly an hour', hoursAfterNoon(1), hoursAfterNoon(1)],
  ['an hour and a millisecond', hoursAfterNoon(1) + 1, hoursAfterNoon(2)],
  ['65535 hours', hoursAfterNoon(65_535), hoursAfterNoon(65_535)],
])('a life of %s is rounded up to whole hours', (_life, asked, kept) => {
  expect(claimsOf({ ...SEVEN_DAYS, end: { kind: 'at', at: asked as Instant } })?.end).toEqual({ kind: 'at', at: kept });
});

test('the issue is rounded down to whole seconds, and the end counts from there', () => {
  const claims = claimsOf({ ...SEVEN_DAYS, issuedAt: (NOON + 999) as Instant });
  expect(claims).toEqual(SEVEN_DAYS);
});

test.each<[string, Partial<LinkClaims>]>([
  ['a negative subject key', { subject: { kind: 'address', key: -1n } }],
  ['a subject key of 65 bits', { subject: { kind: 'address', key: 2n ** 64n } }],
  ['type code 0', { types: { kind: 'one', code: 0 } }],
  ['type code 65536', { types: { kind: 'one', code: 65_536 } }],
  ['a broken type code', { types: { kind: 'one', code: 1.5 } }],
  ['an issue before 1970', { issuedAt: -1 as Instant }],
  ['an issue after 2106-02-07T06:28:15Z', { issuedAt: (2 ** 32 * 1000) as Instant, end: { kind: 'never' } }],
  ['an issue that is no number', { issuedAt: Number.NaN as Instant }],
  ['an end at the issue', { end: { kind: 'at', at: NOON } }],
  ['an end before the issue', { end: { kind: 'at', at: hoursAfterNoon(-1) } }],
  ['an end that is no number', { end: { kind: 'at', at: Number.NaN as Instant } }],
  ['an end more than 65535 hours away', { end: { kind: 'at', at: (hoursAfterNoon(65_535) + 1) as Instant } }],
  ['a nonce of 17 bits', { nonce: 65_536 as LinkNonce }],
  ['a negative nonce', { nonce: -1 as LinkNonce }],
])('%s is refused', (_what, change) => {
  expect(() => makeToken(keys, { ...SEVEN_DAYS, ...change })).toThrow(RangeError);
});

test('the last second that fits is kept', () => {
  const last = ((2 ** 32 - 1) * 1000) as Instant;
  expect(claimsOf({ ...SEVEN_DAYS, issuedAt: last, end: { kind: 'never' } })?.issuedAt).toBe(last);
});
