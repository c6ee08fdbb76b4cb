import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
let demo: TestApi;
beforeAll(async () => {
  api = await createTestApi();
  demo = await createTestApi({ config: { demo: true, demoApiKey: 'demo-key-1' } });
});
afterAll(() => Promise.all([api.app.close(), demo.app.close()]));

const INTROSPECTION = '{ __schema { queryType { fields { name } } } }';

describe('introspection', () => {
  test('is off, unless the client has the scope', async () => {
    const narrow = await api.clientWith(['decide']);
    expect((await api.ask(INTROSPECTION, {}, narrow)).codes).toEqual(['INTROSPECTION_OFF']);
    expect((await api.ask('{ __type(name: "Query") { name } }', {}, narrow)).codes).toEqual(['INTROSPECTION_OFF']);
    expect((await api.ask('{ __typename }', {}, narrow)).data).toEqual({ __typename: 'Query' });
    expect((await api.ask(INTROSPECTION)).errors).toEqual([]);
  });

  test('is on for everybody in the demo', async () => {
    expect((await demo.ask(INTROSPECTION, {}, await demo.clientWith(['decide']))).errors).toEqual([]);
  });

  test('a misspelt field does not get the right one suggested', async () => {
    const { text, codes } = await api.ask('{ decid(request: {}) { outcome } }', {}, await api.clientWith(['decide']));
    expect(codes).toContain('GRAPHQL_VALIDATION_FAILED');
    expect(text).not.toMatch(/Did you mean/);
  });
});

describe('limits', () => {
  test('a batch of operations is refused', async () => {
    const response = await api.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${api.apiKey}`, 'content-type': 'application/json' },
      payload: JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]),
    });
    expect(response.statusCode).toBe(400);
  });

  test('a document with too many words is refused', async () => {
    const { status, codes } = await api.ask(`{ ${'__typename '.repeat(20_001)} }`);
    expect([status, codes]).toEqual([400, ['GRAPHQL_PARSE_FAILED']]);
  });

  test('a query with too many fields at the top is refused', async () => {
    const { status, codes } = await api.ask(
      `{ ${Array.from({ length: 21 }, (_, at) => `a${String(at)}: communicationTypes { key }`).join(' ')} }`,
    );
    expect([status, codes]).toEqual([400, ['TOO_MANY_FIELDS']]);
  });

  test('a query named by its hash alone is told to come whole', async () => {
    const response = await api.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${api.apiKey}` },
      payload: { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } },
    });
    expect(response.body).toContain('PERSISTED_QUERY_NOT_SUPPORTED');
    expect(response.body).toContain('send the query itself');
  });

  test('a body over the limit is refused', async () => {
    const response = await api.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${api.apiKey}`, 'content-type': 'application/json' },
      payload: JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(9 * 1024 * 1024) } }),
    });
    expect(response.statusCode).toBe(413);
  });
});

describe('errors never repeat a value', () => {
  test.each([
    [
      'a literal of another type',
      '{ decide(request: { address: 2025550142, type: "x", channel: EMAIL }) { outcome } }',
    ],
    [
      'an unknown enum literal',
      '{ decide(request: { address: "a", type: "x", channel: SECRET2025550142 }) { outcome } }',
    ],
    [
      'a string where an enum stands',
      '{ decide(request: { address: "a", type: "x", channel: "2025550142" }) { outcome } }',
    ],
    ['a bad cursor', '{ changes(after: "2025550142!") { pageInfo { hasNextPage } } }'],
    ['a bad number', '{ changes(first: "2025550142") { pageInfo { hasNextPage } } }'],
    ['a syntax error', '{ decide(request: { address: "2025550142 }) { outcome } }'],
    [
      'an object where a text stands',
      '{ decide(request: { address: { phone: "2025550142" }, type: "x", channel: EMAIL }) { outcome } }',
    ],
  ])('%s', async (_name, query) => {
    const { text, errors } = await api.ask(query);
    expect(errors.length).toBeGreaterThan(0);
    expect(text).not.toMatch(/2025550142/);
  });

  test('nor do those about variables, whatever the value looks like', async () => {
    const value = 'x" at "request.address"; Expected type "2025550142';
    const { text, codes } = await api.ask('query ($r: DecisionRequest!) { decide(request: $r) { outcome } }', {
      r: { address: { [value]: value }, type: 'x', channel: value },
    });
    expect(codes.length).toBeGreaterThan(0);
    expect(text).not.toMatch(/2025550142/);
  });

  test('a broken body is a 400 that repeats nothing', async () => {
    const response = await api.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${api.apiKey}`, 'content-type': 'application/json' },
      payload: '{"query": 2025550142',
    });
    expect(response.statusCode).toBe(400);
    expect(response.body).not.toMatch(/2025550142/);
  });
});

describe('the form of an answer', () => {
  test.each([
    ['application/json', 200, 'application/json; charset=utf-8'],
    ['*/*', 200, 'application/json; charset=utf-8'],
    ['application/graphql-response+json', 200, 'application/graphql-response+json; charset=utf-8'],
    [
      'application/graphql-response+json, application/json;q=0.9',
      200,
      'application/graphql-response+json; charset=utf-8',
    ],
    ['text/html', 406, undefined],
  ])('for Accept: %s', async (accept, status, type) => {
    const response = await api.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${api.apiKey}`, 'content-type': 'application/json', accept },
      payload: JSON.stringify({ query: '{ __typename }' }),
    });
    expect(response.statusCode).toBe(status);
    if (type !== undefined) expect(response.headers['content-type']).toBe(type);
  });
});

describe('GET /graphql', () => {
  test('asks nothing in a query string outside the demo, and says what does', async () => {
    const headers = { authorization: `Bearer ${api.apiKey}` };
    const response = await api.app.inject({ url: '/graphql?query={__typename}', headers });
    expect(response.statusCode).toBe(405);
    expect(response.headers['allow']).toBe('POST');
    expect(response.body).toMatch(/by POST/);
  });

  test('opens GraphiQL in the demo, from this origin alone', async () => {
    const page = await demo.app.inject({ url: '/graphql', headers: { accept: 'text/html' } });
    expect(page.headers['content-type']).toMatch(/^text\/html/);
    expect(page.body).toContain('<title>GraphiQL');
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toContain("script-src 'self'");
    const links = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, link]) => link ?? '');
    for (const link of links.filter((one) => !one.startsWith('data:'))) {
      expect(link).toMatch(/^\/graphql\/assets\//);
      const asset = await demo.app.inject(link);
      expect(asset.statusCode).toBe(200);
      expect(asset.headers['content-type']).toMatch(link.endsWith('.css') ? /^text\/css/ : /^text\/javascript/);
    }
    expect((await demo.app.inject('/graphql/assets/start.js')).body).toContain('demo-key-1');
    expect((await demo.app.inject('/graphql/assets/package.json')).statusCode).toBe(404);
  });
});

test('every answer may not be stored and carries the id of its request', async () => {
  const response = await api.app.inject({ url: '/healthz', headers: { 'x-request-id': 'from-the-proxy-1' } });
  expect(response.headers).toMatchObject({
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-request-id': 'from-the-proxy-1',
  });
  const odd = await api.app.inject({ url: '/healthz', headers: { 'x-request-id': 'a b<script>' } });
  expect(odd.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
});
