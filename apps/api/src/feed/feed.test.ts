import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerPatient } from '../testing/demo-patient.ts';
import { createTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
let id: string;
beforeAll(async () => {
  api = await createTestApi();
  id = await registerPatient(api);
  await api.ask(
    `mutation { recordStatements(statements: [{ idempotencyKey: "1", address: { kind: PHONE, value: "+12025550142" }, word: STOP, allTypes: true, channels: [SMS] }]) { results { __typename } } }`,
  );
});
afterAll(() => api.app.close());

const CHANGES = `query ($after: Cursor, $first: Int) { changes(after: $after, first: $first) { edges { cursor node { id kind recordedAt recipients
  statement { word allTypes channels wayIn speaker aboutAddress } delivery { kind } } } pageInfo { hasNextPage endCursor } } }`;
const read = async (after: string | null, first: number) => (await api.ask(CHANGES, { after, first })).data.changes;

test('every entry comes once and in order, whatever the page size', async () => {
  const whole = await read(null, 100);
  const all = whole.edges.map(({ node }) => node.id);
  expect(all).toHaveLength(api.deps.entries.length);
  for (const size of [1, 2, 3]) {
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = await read(after, size); ; page = await read(after, size)) {
      seen.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(seen).toEqual(all);
  }
});

test('a stop about an address names everybody who has it', async () => {
  const { edges } = await read(null, 100);
  const stop = edges.find(({ node }) => node.statement?.word === 'STOP');
  expect(stop?.node).toMatchObject({
    kind: 'STATEMENT_RECORDED',
    recipients: [id],
    statement: { word: 'STOP', allTypes: true, channels: ['SMS'], wayIn: 'API', speaker: 'SYSTEM', aboutAddress: true },
  });
});

test('an empty page keeps the place', async () => {
  const { pageInfo } = await read(null, 100);
  expect(await read(pageInfo.endCursor, 100)).toEqual({
    edges: [],
    pageInfo: { hasNextPage: false, endCursor: pageInfo.endCursor },
  });
});

test('an acknowledgement never moves back', async () => {
  const cursors = (await read(null, 100)).edges.map(({ cursor }) => cursor);
  const acknowledge = async (through: string | undefined) =>
    (
      await api.ask('mutation ($c: Cursor!) { acknowledgeChanges(through: $c) { acknowledgedThrough } }', {
        c: through,
      })
    ).data.acknowledgeChanges.acknowledgedThrough;
  expect(await acknowledge(cursors[2])).toBe(cursors[2]);
  expect(await acknowledge(cursors[0])).toBe(cursors[2]);
});

test('decisions are comparable with the feed: asOf is a cursor of it', async () => {
  const { data } = await api.ask(
    `{ decide(request: { recipient: { id: "${id}" }, type: "appt_reminder", channel: SMS }) { asOf } }`,
  );
  expect((await read(data.decide.asOf, 10)).edges).toEqual([]);
});

test('a cursor of a time that a restored backup knows nothing of is refused, however much was written since', async () => {
  const { edges } = await read(null, 100);
  const last = edges.length;
  const beyond = Buffer.from(`L${String(last + 5)}`).toString('base64url');
  const elsewhere = Buffer.from(`L${String(last)}.${'0'.repeat(12)}`).toString('base64url');
  for (const after of [beyond, elsewhere]) {
    expect((await api.ask(CHANGES, { after, first: 1 })).codes).toEqual(['BAD_CURSOR']);
    const acknowledge = 'mutation ($c: Cursor!) { acknowledgeChanges(through: $c) { acknowledgedThrough } }';
    expect((await api.ask(acknowledge, { c: after })).codes).toEqual(['BAD_CURSOR']);
  }
});

test.each([
  ['UmFiYw', 'a cursor of another connection'],
  ['TDA_', 'a damaged cursor'],
])('%s (%s) is refused', async (after) => {
  expect((await api.ask(CHANGES, { after, first: 1 })).codes).toEqual(['BAD_CURSOR']);
});

test.each([0, -1, 1_001])('a page of %i is refused', async (first) => {
  expect((await api.ask(CHANGES, { after: null, first })).codes).toEqual(['BAD_PAGE_SIZE']);
});
