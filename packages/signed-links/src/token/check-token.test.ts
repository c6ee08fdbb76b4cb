import type { Instant } from '@heed/domain/time/instant';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkKeyringOf } from '../keys/link-keyring.ts';
import { linkSecretOf } from '../keys/link-secret.ts';
import { rotateKeyring } from '../keys/rotate-keyring.ts';
import { publicTestBytes, publicTestSecret, testKeyring } from '../testing/public-test-keys.ts';
import { anyClaims, hoursAfterNoon, NOON, SEVEN_DAYS } from '../testing/some-claims.ts';
import { decodeBase32, encodeBase32 } from './base32.ts';
import { checkToken } from './check-token.ts';
import { fingerprint } from './fingerprint.ts';
import type { LinkClaims } from './link-claims.ts';
import { makeToken } from './make-token.ts';
import { inspect } from 'node:util';

const keys = testKeyring('signing', 'verifying', 'revoked');
const token = makeToken(keys, SEVEN_DAYS);
const INVALID = { kind: 'invalid' };
const moments = fc.integer({ min: 0, max: 2 ** 43 }).map((moment) => moment as Instant);

test('what was claimed is what is read', () => {
  fc.assert(
    fc.property(anyClaims, (claims) => {
      const made = makeToken(keys, claims);
      expect(checkToken(keys, made, claims.issuedAt)).toEqual({
        kind: 'valid',
        claims,
        keyId: 1,
        fingerprint: fingerprint(made),
      });
    }),
  );
});

test('a token folded to capitals, or to any mixture, is the same link', () => {
  const capitals = fc.array(fc.boolean(), { minLength: 58, maxLength: 58 });
  fc.assert(
    fc.property(anyClaims, capitals, (claims, isCapital) => {
      const made = makeToken(keys, claims);
      const mixed = [...made].map((letter, place) => (isCapital[place] === true ? letter.toUpperCase() : letter));
      const plain = checkToken(keys, made, NOON);
      expect(checkToken(keys, mixed.join(''), NOON)).toEqual(plain);
      expect(checkToken(keys, made.toUpperCase(), NOON)).toEqual(plain);
    }),
  );
});

test('any flipped bit is invalid', () => {
  const bytes = decodeBase32(token);
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const flipped = Uint8Array.from(bytes, (byte, place) => (place === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
    expect(checkToken(keys, encodeBase32(flipped), NOON)).toEqual(INVALID);
  }
});

test('any other character in any place is invalid', () => {
  for (let place = 0; place < token.length; place += 1) {
    for (const letter of 'abcdefghijklmnopqrstuvwxyz234567') {
      if (letter === token[place]) continue;
      expect(checkToken(keys, token.slice(0, place) + letter + token.slice(place + 1), NOON)).toEqual(INVALID);
    }
  }
});

test('the claims of one link under the MAC of another are invalid', () => {
  fc.assert(
    fc.property(anyClaims, anyClaims, (one, other) => {
      const [payload, mac] = [decodeBase32(makeToken(keys, one)), decodeBase32(makeToken(keys, other))];
      fc.pre(!Buffer.from(payload).equals(mac));
      const spliced = encodeBase32(Buffer.concat([payload.subarray(0, 20), mac.subarray(20)]));
      expect(checkToken(keys, spliced, NOON)).toEqual(INVALID);
    }),
  );
});

test('a link made with any other secret is invalid, whatever its key id', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.integer({ min: 1, max: 255 }), (bytes, id) => {
      fc.pre([0, 32, 64].every((first) => !Buffer.from(bytes).equals(publicTestBytes(first))));
      const foreign = linkKeyringOf([{ id, secret: bytes, state: 'signing' }]);
      expect(checkToken(keys, makeToken(foreign, SEVEN_DAYS), NOON)).toEqual(INVALID);
    }),
  );
});

test.each([
  ['signing', 0, 1, 'valid'],
  ['verifying', 32, 2, 'valid'],
  ['revoked', 64, 3, 'invalid'],
  ['unknown', 96, 4, 'invalid'],
  ['signing, with the id of the verifying one', 0, 2, 'invalid'],
  ['verifying, with the id of the signing one', 32, 1, 'invalid'],
] as const)('a link made with the key that is %s: key %d, id %d, %s', (_state, first, id, kind) => {
  const maker = linkKeyringOf([{ id, secret: publicTestBytes(first), state: 'signing' }]);
  expect(checkToken(keys, makeToken(maker, SEVEN_DAYS), NOON).kind).toBe(kind);
});

test('a link outlives the rotation of its key', () => {
  const rotated = rotateKeyring(keys, publicTestSecret(200));
  expect(checkToken(rotated, token, NOON)).toEqual(checkToken(keys, token, NOON));
  expect(checkToken(rotated, makeToken(rotated, SEVEN_DAYS), NOON)).toMatchObject({ kind: 'valid', keyId: 4 });
});

test.each([
  ['at its issue', NOON, 'valid'],
  ['before its issue, as a lagging clock sees it', NOON - 1, 'valid'],
  ['a millisecond before its end', hoursAfterNoon(168) - 1, 'valid'],
  ['at its end', hoursAfterNoon(168), 'expired'],
  ['a millisecond after its end', hoursAfterNoon(168) + 1, 'expired'],
  ['long after', 8.64e15, 'expired'],
  ['when the clock gives no number', Number.NaN, 'expired'],
] as const)('a link of seven days %s: %s', (_when, now, kind) => {
  expect(checkToken(keys, token, now as Instant)).toMatchObject({ kind, claims: SEVEN_DAYS });
});

test('a link without an end never expires', () => {
  const endless: LinkClaims = { ...SEVEN_DAYS, end: { kind: 'never' } };
  fc.assert(fc.property(moments, (now) => checkToken(keys, makeToken(keys, endless), now).kind === 'valid'));
});

test('time alone only ever takes a link from valid to expired', () => {
  fc.assert(
    fc.property(anyClaims, moments, moments, (claims, one, other) => {
      const made = makeToken(keys, claims);
      const [earlier, later] = one < other ? [one, other] : [other, one];
      const kinds = [earlier, later].map((now) => checkToken(keys, made, now).kind);
      expect(['valid,valid', 'valid,expired', 'expired,expired']).toContain(kinds.join());
    }),
  );
});

test.each([
  ['empty', ''],
  ['blanks around it', ` ${token} `],
  ['a line end behind it', `${token}\n`],
  ['padding', `${token}======`],
  ['a digit that is not in the alphabet', `0${token.slice(1)}`],
  ['K as the Kelvin sign', `\u212a${token.slice(1)}`],
  ['s as the long s', `\u017f${token.slice(1)}`],
  ['full-width letters', token.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))],
  ['half a surrogate pair', `\ud800${token.slice(1)}`],
  ['a zero octet', `\0${token.slice(1)}`],
  ['a combining sign', `${token}\u0301`],
  ['a right-to-left mark', `\u200f${token}`],
  ['the token twice', token + token],
  ['a path', `../${token}`],
  ['all zero bits', 'a'.repeat(58)],
  ['all one bits', `${'7'.repeat(57)}4`],
] as const)('%s: invalid', (_what, text) => {
  expect(checkToken(keys, text, NOON)).toEqual(INVALID);
});

test('cut anywhere, or with anything added, it is invalid', () => {
  for (let length = 0; length < token.length; length += 1) {
    expect(checkToken(keys, token.slice(0, length), NOON)).toEqual(INVALID);
    expect(checkToken(keys, token.slice(length + 1), NOON)).toEqual(INVALID);
  }
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (more) => checkToken(keys, token + more, NOON).kind === 'invalid'),
  );
});

test('any text at all is answered, and never with more than invalid', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.stringMatching(/^[A-Za-z2-7]{58}$/));
  fc.assert(fc.property(text, (garbage) => checkToken(keys, garbage, NOON).kind === 'invalid'));
});

test.each([
  ['of the alphabet', 'a'.repeat(10_000_000)],
  ['of odd signs', '\u{1f4a9}'.repeat(5_000_000)],
])('ten megabytes %s are invalid', (_what, garbage) => {
  expect(checkToken(keys, garbage, NOON)).toEqual(INVALID);
});

test('a key printed or turned into JSON shows nothing of its secret', () => {
  const secret = linkSecretOf(Buffer.from('this-is-a-secret-for-tests-only!'));
  expect(JSON.stringify({ secret })).toBe('{"secret":{}}');
  expect(inspect(secret)).not.toContain('secret-for-tests');
});
