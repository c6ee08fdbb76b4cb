import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { registerPatient } from '@heed/api/testing/demo-patient';
import { createTestApi, type TestApi } from '@heed/api/testing/test-api';
import { createHeedClient, HeedError, type HeedClient } from '@heed/sender-sdk/index';

let api: TestApi;
let heed: HeedClient;
beforeEach(async () => {
  api = await createTestApi();
  await registerPatient(api);
  heed = createHeedClient({ url: 'https://choices.example.org/', credential: api.apiKey, fetch: carry });
});
afterEach(() => api.app.close());

/** Brings a request to the API without a network. */
const carry: typeof fetch = async (input, init) => {
  const { body, statusCode } = await api.app.inject({
    method: 'POST',
    url: new URL(input instanceof Request ? input.url : input).pathname,
    headers: init?.headers as Record<string, string>,
    payload: init?.body as string,
  });
  return new Response(body, { status: statusCode });
};
const ROSA = { external: { system: 'mrn', value: 'A-1001' } };
const REMINDER = { recipient: ROSA, type: 'appt_reminder', channel: 'SMS' } as const;
const failureOf = (work: Promise<unknown>) => work.then(() => undefined).catch((failure: unknown) => failure);

test('one question has one answer, several have theirs in order', async () => {
  expect(await heed.decide(REMINDER)).toMatchObject({ outcome: 'ALLOW', reason: 'ALLOWED_BY_DEFAULT', receipt: null });
  const nobody = { ...REMINDER, recipient: { external: { system: 'mrn', value: 'nobody' } } };
  const answers = await heed.decideMany([nobody, { ...REMINDER, receipt: true }]);
  expect(answers.map(({ outcome }) => outcome)).toEqual(['DENY', 'ALLOW']);
  expect(answers[1]?.receipt).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
  expect(await heed.decideMany([])).toEqual([]);
});

test('the feed is read to its end from the beginning, and acknowledged', async () => {
  const all = await heed.changes();
  expect(all.changes.length).toBe(api.deps.entries.length);
  expect(all.hasNextPage).toBe(false);
  await heed.acknowledgeChanges(all.endCursor);
  expect((await heed.changes(all.endCursor)).changes).toEqual([]);
});

test('a link is made for a recipient', async () => {
  const link = await heed.createLink(ROSA, 'MANAGE');
  expect(await api.deps.links.open(link.url.split('/').at(-1) ?? '')).toMatchObject({ kind: 'live' });
});

describe('what goes wrong says so, and never sends', () => {
  test.each([
    [
      'a type that is not there',
      () => heed.decideMany([REMINDER, { ...REMINDER, type: 'x' }]),
      'UNKNOWN_TYPE',
      'type',
      1,
    ],
    [
      'a number without its country',
      () => heed.decide({ type: 'bill', channel: 'SMS', address: '202-555-0142' }),
      'BAD_PHONE',
      'address',
      0,
    ],
    ['nobody asked about', () => heed.decide({ type: 'bill', channel: 'SMS' }), 'RECIPIENT_OR_ADDRESS', 'recipient', 0],
    ['a cursor of nowhere', () => heed.changes('zzz'), 'BAD_CURSOR', undefined, undefined],
    ['a link for nobody', () => heed.createLink({ id: 'x' }, 'STOP'), 'UNKNOWN_RECIPIENT', 'ref', undefined],
  ] as const)('%s', async (_what, work, code, field, row) => {
    const failure = await failureOf(work());
    expect(failure).toBeInstanceOf(HeedError);
    expect(failure).toMatchObject({ code, field, row });
  });

  test.each([
    ['a key that is none', { credential: 'wrong' }, 'UNAUTHENTICATED'],
    ['a token that cannot be had', { credential: () => Promise.reject(new Error('away')) }, 'UNREACHABLE'],
    [
      'a page of a proxy',
      { fetch: () => Promise.resolve(new Response('<h1>502</h1>', { status: 502 })) },
      'UNREACHABLE',
    ],
    ['an answer without data', { fetch: () => Promise.resolve(new Response('{}')) }, 'BAD_ANSWER'],
    [
      'fewer answers than rows',
      { fetch: () => Promise.resolve(new Response('{"data":{"decideMany":[]}}')) },
      'BAD_ANSWER',
    ],
  ])('%s', async (_what, options, code) => {
    const other = createHeedClient({
      url: 'https://choices.example.org',
      credential: api.apiKey,
      fetch: carry,
      ...options,
    });
    expect(await failureOf(other.decide(REMINDER))).toMatchObject({ name: 'HeedError', code });
  });
});
