import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerPatient } from '../testing/demo-patient.ts';
import { createTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
const ids: string[] = [];
beforeAll(async () => {
  api = await createTestApi();
  for (let at = 0; at < 4; at++)
    ids.push(
      await registerPatient(api, {
        system: 'mrn',
        value: `S-${String(at)}`,
        email: `s${String(at)}@example.org`,
        phone: `+1202555015${String(at)}`,
      }),
    );
  const stop = (key: string, who: string, rest: string) => `{ idempotencyKey: "${key}", ${who}, word: STOP, ${rest} }`;
  await api.ask(
    `mutation { recordStatements(statements: [
      ${stop('1', `recipient: { id: "${ids[0] ?? ''}" }`, 'types: ["appt_reminder"], channels: [SMS]')}
      ${stop('2', 'address: { kind: PHONE, value: "+12025550152" }', 'allTypes: true, channels: [SMS, VOICE]')}
    ]) { results { __typename } } }`,
  );
});
afterAll(() => api.app.close());

const LIST = `query ($c: Channel!, $after: Cursor, $first: Int) { suppressions(channel: $c, after: $after, first: $first) {
  edges { cursor node { recipient everything types { type reason } } } pageInfo { hasNextPage endCursor } asOf } }`;
const read = async (c: string, after?: string, first?: number) =>
  (await api.ask(LIST, { c, after, first })).data.suppressions;

test('only who stopped something is listed, with what and why', async () => {
  const { edges } = await read('SMS');
  expect(edges.map(({ node }) => node)).toEqual([
    { recipient: ids[0], everything: false, types: [{ type: 'appt_reminder', reason: 'STOPPED' }] },
    expect.objectContaining({ recipient: ids[2], everything: true }),
  ]);
  expect((await read('EMAIL')).edges).toEqual([]);
});

test('a client that is bound to types is told of nobody who stopped none of them', async () => {
  const { client, apiKey } = await api.deps.clients.create({ name: 'Biller', scopes: ['changes'], types: ['refill'] });
  const { data } = await api.ask(LIST, { c: 'SMS' }, apiKey);
  await api.deps.clients.revoke(client.id);
  expect(data.suppressions.edges.map(({ node }) => node)).toEqual([
    { recipient: ids[2], everything: true, types: [{ type: 'refill', reason: 'ADDRESS_STOPPED' }] },
  ]);
});

test('page by page everybody comes once', async () => {
  const seen: string[] = [];
  let after: string | undefined;
  for (let more = true; more;) {
    const page = await read('SMS', after, 1);
    seen.push(...page.edges.map(({ node }) => node.recipient));
    after = page.pageInfo.endCursor;
    more = page.pageInfo.hasNextPage;
  }
  expect(seen).toEqual([ids[0], ids[2]]);
});

test('asOf is where the change feed goes on', async () => {
  const { asOf } = await read('SMS');
  const { data } = await api.ask('query ($a: Cursor) { changes(after: $a) { edges { cursor } } }', { a: asOf });
  expect(data.changes.edges).toEqual([]);
});

test.each([
  [{ c: 'POSTAL' }, 'CHANNEL_NOT_DECIDED'],
  [{ c: 'SMS', after: 'TDA' }, 'BAD_CURSOR'],
  [{ c: 'SMS', after: 'U3g' }, 'BAD_CURSOR'],
  [{ c: 'SMS', first: 1_001 }, 'BAD_PAGE_SIZE'],
])('%j answers %s', async (variables, code) => {
  expect((await api.ask(LIST, variables)).codes).toEqual([code]);
});

test('the prompt-response report counts stops by way in and who has not followed', async () => {
  const query = `query ($from: DateTime!, $to: DateTime!) { promptResponse(from: $from, to: $to) {
    from to waysIn { wayIn stops p50Ms p99Ms slowestMs limitMs overdue } read { requests waiting } senders { client unacknowledgedStops } } }`;
  const { data, errors } = await api.ask(query, { from: '2026-11-24T00:00:00Z', to: '2026-11-25T00:00:00Z' });
  expect(errors).toEqual([]);
  expect(data.promptResponse).toMatchObject({
    from: '2026-11-24T00:00:00.000Z',
    waysIn: [{ wayIn: 'API', stops: 2, p50Ms: 0, overdue: 0 }],
    read: { requests: 0, waiting: 0 },
    senders: [{ client: api.client.id, unacknowledgedStops: 2 }],
  });
  expect((await api.ask(query, { from: '2026-11-25T00:00:00Z', to: '2026-11-25T00:00:00Z' })).codes).toEqual([
    'BAD_PERIOD',
  ]);
});
