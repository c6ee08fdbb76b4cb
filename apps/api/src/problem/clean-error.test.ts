import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.app.close());

const DECIDE = 'query ($r: DecisionRequest!) { decide(request: $r) { outcome } }';
const request = { type: 'appt_reminder', channel: 'EMAIL', address: 'rosa@example.org' };
const literal = (channel: string) =>
  `{ decide(request: { address: "rosa@example.org", type: "appt_reminder", channel: ${channel} }) { outcome } }`;
const rows = (count: number) => Array.from({ length: count }, () => request);

describe('a mistake is answered with what would be right, and without what was sent', () => {
  test.each<[string, string, Readonly<Record<string, unknown>>, string, RegExp]>([
    [
      'an enum value in a variable',
      DECIDE,
      { r: { ...request, channel: 'FAX' } },
      'UNKNOWN_ENUM_VALUE',
      /Channel has: EMAIL, SMS, VOICE, PORTAL, POSTAL\./,
    ],
    ['an enum value in the document', literal('FAX'), {}, 'UNKNOWN_ENUM_VALUE', /Channel has: EMAIL, /],
    ['an enum value as a string', literal('"FAX"'), {}, 'UNKNOWN_ENUM_VALUE', /Channel has: EMAIL, /],
    [
      'a field that is not there',
      DECIDE,
      { r: { ...request, adress: 'FAX' } },
      'BAD_VALUE',
      /DecisionRequest has: recipient, address, type, /,
    ],
    [
      'a page that is too large',
      '{ changes(first: 5000) { pageInfo { hasNextPage } } }',
      {},
      'BAD_PAGE_SIZE',
      /The limit is 1000\./,
    ],
    [
      'a page of the audit trail',
      '{ auditTrail(ref: { id: "x" }, first: 501) { pageInfo { hasNextPage } } }',
      {},
      'BAD_PAGE_SIZE',
      /The limit is 500\./,
    ],
    [
      'too many rows',
      'query ($r: [TimetableRequest!]!) { timetables(through: "2026-12-01T00:00:00Z", requests: $r) { type } }',
      { r: rows(1_001).map(({ type, channel }) => ({ type, channel, recipient: { id: 'FAX' } })) },
      'TOO_MANY_ROWS',
      /The limit is 1000\./,
    ],
    [
      'too many fields at the top',
      `{ ${Array.from({ length: 21 }, (_, at) => `a${String(at)}: communicationTypes { key }`).join(' ')} }`,
      {},
      'TOO_MANY_FIELDS',
      /The limit is 20\./,
    ],
    [
      'rows in the document',
      `{ decideMany(requests: [${rows(4_000)
        .map(() => '{ address: "FAX", type: "x", channel: EMAIL }')
        .join(' ')}]) { outcome } }`,
      {},
      'GRAPHQL_PARSE_FAILED',
      /send lists of rows as variables/,
    ],
  ])('%s', async (_what, query, variables, code, message) => {
    const { codes, errors, text } = await api.ask(query, variables);
    expect(codes).toEqual([code]);
    expect(errors[0]?.message).toMatch(message);
    expect(text).not.toMatch(/FAX|rosa|adress/);
  });
});

describe('what never reached its route', () => {
  const post = (headers: Readonly<Record<string, string>>, payload: string) =>
    api.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${api.apiKey}`, ...headers },
      payload,
    });

  test.each<[string, Readonly<Record<string, string>>, string, number, RegExp]>([
    [
      'a body of 9 MB',
      { 'content-type': 'application/json' },
      `{"query":"${'x'.repeat(9 * 1024 * 1024)}"}`,
      413,
      /8 MB/,
    ],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'query=x', 415, /application\/json/],
    ['half of some JSON', { 'content-type': 'application/json' }, '{"query": ', 400, /could not be read/],
    ['plain text', { 'content-type': 'text/plain' }, '{"query":"{ __typename }"}', 400, /application\/json/],
  ])('%s is told why', async (_what, headers, payload, status, message) => {
    const response = await post(headers, payload);
    expect(response.statusCode).toBe(status);
    expect(response.json<{ errors: { message: string }[] }>().errors[0]?.message).toMatch(message);
  });

  test('whoever has no key is told how to come', async () => {
    const response = await post(
      { authorization: '', 'content-type': 'application/json' },
      '{"query":"{ __typename }"}',
    );
    expect(response.statusCode).toBe(401);
    expect(response.headers['www-authenticate']).toBe('Bearer');
    expect((await api.app.inject({ method: 'POST', url: '/oauth/token' })).headers).not.toHaveProperty(
      'www-authenticate',
    );
  });
});
