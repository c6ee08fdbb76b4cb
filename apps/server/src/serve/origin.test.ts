import { expect, test } from 'vitest';
import { isForApi } from './origin.ts';

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
