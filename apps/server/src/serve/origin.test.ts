import { expect, test } from 'vitest';
import { canonicalUrl, isForApi } from './origin.ts';

test.each([
  ['POST', '/graphql', true],
  ['GET', '/graphql?query=x', true],
  ['POST', '/webhooks/twilio/sms', true],
  ['GET', '/healthz', true],
  ['POST', '/u/abc', true],
  ['GET', '/u/abc', false],
  ['HEAD', '/u/abc', false],
  ['GET', '/preferences', false],
  ['GET', '/graphqlish', false],
  ['GET', '/staff', false],
  ['GET', '/', false],
] as const)('%s %s is for the API: %s', (method, url, expected) => {
  expect(isForApi(method, url)).toBe(expected);
});

test.each([
  ['/u/ABC', '/u/ABC'],
  ['/U/ABC?x=Y', '/u/ABC?x=Y'],
  ['//P/abc', '/p/abc'],
  ['/p', '/p'],
  ['/Preferences', '/Preferences'],
  ['/graphql/u/abc', '/graphql/u/abc'],
] as const)('%s is read as %s', (url, expected) => {
  expect(canonicalUrl(url)).toBe(expected);
});
