import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { registerPatient } from '@heed/api/testing/demo-patient';
import { createTestApi, type TestApi } from '@heed/api/testing/test-api';
import { createHeedClient, HeedError, type HeedClient } from '@heed/sender-sdk';

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

describe('what a sender tells', () => {
  const mailbox = (value: string) => ({ kind: 'EMAIL', value }) as const;

  test('registers people, and names the contact point of a decision by the id it was given', async () => {
    const rows = await heed.registerRecipients([
      {
        externals: [{ system: 'mrn', value: 'B-1' }],
        contactPoints: [mailbox('one@example.org'), mailbox('two@example.org')],
      },
      { externals: [{ system: 'mrn', value: 'B-2' }], contactPoints: [mailbox('none')] },
    ]);
    const [first, second] = rows;
    expect(first).toMatchObject({ kind: 'RegisteredRecipient', index: 0, change: 'CREATED' });
    expect(second).toMatchObject({ kind: 'RejectedRow', index: 1, code: 'BAD_EMAIL', field: 'contactPoints.0.value' });
    const recipient = { external: { system: 'mrn', value: 'B-1' } };
    const { contactPoint } = await heed.decide({ recipient, type: 'appt_reminder', channel: 'EMAIL' });
    expect(first?.kind === 'RegisteredRecipient' ? first.contactPoints[0] : undefined).toBe(contactPoint?.id);
  });

  test('an opt-out of old times is in force, once, in the place of when it was said', async () => {
    const saidAt = '2024-03-05T10:00:00-06:00';
    const stop = { idempotencyKey: 'import-1', recipient: ROSA, word: 'STOP', allTypes: true, saidAt } as const;
    expect(await heed.recordStatements([stop, stop])).toMatchObject([
      { kind: 'RecordedStatement', index: 0 },
      { kind: 'RepeatedStatement', index: 1 },
    ]);
    expect(await heed.decide(REMINDER)).toMatchObject({ outcome: 'DENY', reason: 'STOPPED' });
    expect(
      await heed.recordStatements([
        { ...stop, idempotencyKey: 'allow-1', word: 'ALLOW', saidAt: '2024-03-04T10:00:00Z' },
      ]),
    ).toMatchObject([{ index: 0 }]);
    expect(await heed.decide(REMINDER)).toMatchObject({ outcome: 'DENY', reason: 'STOPPED' });
  });

  test('reports of more rows than a call takes are answered in their order', async () => {
    const happenedAt = new Date(api.deps.clock.now()).toISOString();
    const results = await heed.reportDeliveries(
      Array.from({ length: 1_001 }, (_, at) => ({
        idempotencyKey: `e-${String(at)}`,
        kind: 'DELIVERED',
        channel: 'SMS',
        recipient: ROSA,
        happenedAt,
      })),
    );
    expect(results.map(({ index }) => index)).toEqual(results.map((_, at) => at));
    expect(results.at(-1)).toEqual({ kind: 'ReportedDelivery', index: 1_000, repeated: false });
  });

  test('a notice has what its channel needs', async () => {
    expect((await heed.notice(REMINDER)).smsSentence).toMatch(/STOP/);
    const mail = await heed.notice({ ...REMINDER, channel: 'EMAIL' });
    expect(mail.headers.map(({ name }) => name)).toContain('List-Unsubscribe');
    expect(mail.replyAddress).toMatch(/^reply\+/);
  });
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

  test('every row that is wrong is named', async () => {
    const failure = await failureOf(
      heed.decideMany([{ ...REMINDER, type: 'x' }, REMINDER, { ...REMINDER, address: 'y' }]),
    );
    expect(failure).toMatchObject({
      problems: [
        { code: 'UNKNOWN_TYPE', row: 0 },
        { code: 'BAD_PHONE', row: 2 },
      ],
    });
  });

  test('what answered that is not Heed is named, and why it did not', async () => {
    const cause = new TypeError('fetch failed');
    const elsewhere = { url: 'https://choices.example.org/graphql', credential: api.apiKey };
    const page = () => Promise.resolve(new Response('There is nothing here.', { status: 404 }));
    expect(await failureOf(createHeedClient({ ...elsewhere, fetch: page }).decide(REMINDER))).toMatchObject({
      message: 'Heed did not answer at https://choices.example.org/graphql/graphql (HTTP 404): do not send.',
    });
    const away = () => Promise.reject(cause);
    expect(await failureOf(createHeedClient({ ...elsewhere, fetch: away }).decide(REMINDER))).toMatchObject({ cause });
  });

  test.each(['choices.example.org', '', 'ftp://choices.example.org'])('%j is no address of Heed', (url) => {
    expect(() => createHeedClient({ url, credential: 'key' })).toThrow(/origin/);
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
