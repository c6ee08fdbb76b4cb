import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testKeyring } from '../testing/public-test-keys.ts';
import { anyClaims, SEVEN_DAYS } from '../testing/some-claims.ts';
import { makeToken } from '../token/make-token.ts';
import { tokenFromMailbox } from './token-from-mailbox.ts';
import { unsubscribeMailbox } from './unsubscribe-mailbox.ts';

const keys = testKeyring('signing');
const token = makeToken(keys, SEVEN_DAYS);
const DOMAIN = 'reply.example.org';

test('the address is u, the separator, the token and the domain', () => {
  expect(unsubscribeMailbox(token, DOMAIN)).toBe(`u+${token}@${DOMAIN}`);
  expect(unsubscribeMailbox(token, 'Reply.Example.ORG', '--')).toBe(`u--${token}@${DOMAIN}`);
});

test('whatever the link and the separator, the local part fits 64 octets and gives the token back, folded or not', () => {
  fc.assert(
    fc.property(anyClaims, fc.constantFrom('+', '-', '--', '=', '_', '.'), (claims, separator) => {
      const made = makeToken(keys, claims);
      const mailbox = unsubscribeMailbox(made, DOMAIN, separator);
      const local = mailbox.slice(0, mailbox.indexOf('@'));
      expect(local.length).toBeLessThanOrEqual(64);
      expect(tokenFromMailbox(local)).toBe(made);
      expect(tokenFromMailbox(local.toUpperCase())).toBe(made);
      expect(tokenFromMailbox(mailbox)).toBe(made);
    }),
  );
});

test.each(['', 'a', '7', '@', ' ', '"', '+++', '..'])('%j is no separator', (separator) => {
  expect(() => unsubscribeMailbox(token, DOMAIN, separator)).toThrow(TypeError);
});

test.each(['', 'localhost', 'a b.org', 'example.org>', 'x@example.org', 'example.org\r\nBcc: y@example.org'])(
  '%j is no domain for replies',
  (domain) => {
    expect(() => unsubscribeMailbox(token, domain)).toThrow(TypeError);
  },
);

test.each([
  ['the token alone', token],
  ['another user', `unsubscribe+${token}`],
  ['another separator', `u--${token}`],
  ['a batch tag of a relay', `prvs=0123456789=u+${token}`],
  ['an address rewritten by a forwarder', `SRS0=HHH=TT=example.net=u+${token}`],
  ['something behind it', `u+${token}+more`],
  ['angle brackets', `<u+${token}@${DOMAIN}>`],
  ['a comment before it', `Stop please <U+${token.toUpperCase()}@EXAMPLE.ORG>`],
  ['an impossible one before it', `u+${'b'.repeat(58)}+${token}`],
])('a token is found in %s', (_what, local) => {
  expect(tokenFromMailbox(local)).toBe(token);
});

test.each([
  ['nothing', ''],
  ['a user alone', 'u'],
  ['no detail', 'u+'],
  ['a token cut short', `u+${token.slice(1)}`],
  ['a token grown onto other letters', `u${token}`],
  ['a token with a digit behind it', `u+${token}9`],
  ['other letters of that length', `u+${'b'.repeat(58)}`],
  ['ten megabytes', `u+${'a'.repeat(10_000_000)}`],
  ['a token far behind', `${'x+'.repeat(5000)}${token}`],
  ['odd signs', '\u{1f4a9}+\ud800\0'],
])('no token is found in %s', (_what, local) => {
  expect(tokenFromMailbox(local)).toBeUndefined();
});
