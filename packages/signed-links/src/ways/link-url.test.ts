import { expect, test } from 'vitest';
import { testKeyring } from '../testing/public-test-keys.ts';
import { SEVEN_DAYS } from '../testing/some-claims.ts';
import { makeToken } from '../token/make-token.ts';
import { linkUrl } from './link-url.ts';

const token = makeToken(testKeyring('signing'), SEVEN_DAYS);

test.each([
  ['https://prefs.example.org', 'p', `https://prefs.example.org/p/${token}`],
  ['https://prefs.example.org/', 'u', `https://prefs.example.org/u/${token}`],
  ['https://example.org/prefs//', 'u', `https://example.org/prefs/u/${token}`],
  ['http://localhost:3000', 'p', `http://localhost:3000/p/${token}`],
  ['HTTPS://Prefs.Example.ORG:443', 'p', `https://prefs.example.org/p/${token}`],
] as const)('under %s, %s: %s', (base, path, url) => {
  expect(linkUrl(base, token, path)).toBe(url);
});

test.each([
  '',
  'prefs.example.org',
  'javascript:alert(1)//',
  'ftp://example.org',
  'https://user@example.org',
  'https://:word@example.org',
  'https://example.org/?next=',
  'https://example.org/#',
  'https://example.org?',
])('%j is no base for a link', (base) => {
  expect(() => linkUrl(base, token, 'p')).toThrow(TypeError);
});

test('a link in a text message leaves room for words: 160 GSM-7 characters hold a host of 32 and 58 more', () => {
  expect(linkUrl(`https://${'h'.repeat(28)}.org`, token, 'p').length).toBeLessThanOrEqual(160 - 58);
});
