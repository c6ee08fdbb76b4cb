import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerPatient } from '../testing/demo-patient.ts';
import type { Answers } from '../testing/answers.ts';
import { createTestApi, type TestApi } from '../testing/test-api.ts';
import { openReview } from '@heed/use-cases/review/open-review';
import type { RecipientId } from '@heed/domain/recipient/recipient';

let api: TestApi;
let id: string;
const items: string[] = [];
beforeAll(async () => {
  api = await createTestApi();
  id = await registerPatient(api);
  const recipient = id as RecipientId;
  await api.deps.ledger.write({ recipients: [recipient], addresses: [] }, async (tx) => {
    for (const reason of ['STALE', 'BOUNCED', 'MANUAL'] as const) {
      items.push(
        await openReview(
          tx,
          api.deps.ids,
          { subject: { kind: 'recipient', recipient }, reason, details: { type: 'appt_reminder' } },
          { kind: 'operator' },
        ),
      );
      api.deps.clock.advance(60_000);
    }
  });
});
afterAll(() => api.app.close());

const QUEUE = `query ($f: ReviewFilter, $after: Cursor, $first: Int) { reviewQueue(filter: $f, after: $after, first: $first) {
  edges { cursor node { id reason recipient state by dueAt details { name value } } } pageInfo { hasNextPage endCursor } } }`;
const ITEM = '{ __typename ... on ReviewItem { id state by outcome note } ... on ReviewProblem { code } }';
const move = async (field: string) =>
  (Object.values((await api.ask(`mutation { ${field} ${ITEM} }`)).data)[0] ?? {}) as Readonly<Record<string, unknown>>;

test('the queue comes by due date, page by page', async () => {
  const seen: string[] = [];
  let after: string | null = null;
  for (;;) {
    const reviewQueue: Answers['reviewQueue'] = (await api.ask(QUEUE, { after, first: 2 })).data.reviewQueue;
    seen.push(...reviewQueue.edges.map(({ node }) => node.id));
    if (!reviewQueue.pageInfo.hasNextPage) break;
    after = reviewQueue.pageInfo.endCursor;
  }
  expect([...seen].sort()).toEqual([...items].sort());
});

test('the queue can be narrowed', async () => {
  const { data } = await api.ask(QUEUE, { f: { reasons: ['STALE'], recipient: { id } } });
  expect(data.reviewQueue.edges).toMatchObject([
    {
      node: {
        id: items[0],
        reason: 'STALE',
        recipient: id,
        state: 'OPEN',
        by: null,
        details: [{ name: 'type', value: 'appt_reminder' }],
      },
    },
  ]);
  expect((await api.ask(QUEUE, { f: { states: ['RESOLVED'] } })).data.reviewQueue.edges).toEqual([]);
  expect((await api.ask(QUEUE, { f: { recipient: { id: 'x' } } })).codes).toEqual(['UNKNOWN_RECIPIENT']);
});

test('an item is claimed, resolved with a note, and reopened', async () => {
  const item = items[0] ?? '';
  expect(await move(`resolveReviewItem(id: "${item}", outcome: CONFIRMED, note: "x")`)).toEqual({
    __typename: 'ReviewProblem',
    code: 'REVIEW_ITEM_MOVED',
  });
  expect(await move(`claimReviewItem(id: "${item}")`)).toMatchObject({
    __typename: 'ReviewItem',
    id: item,
    state: 'CLAIMED',
    by: `client:${api.client.id}`,
  });
  expect(await move(`resolveReviewItem(id: "${item}", outcome: CONFIRMED, note: "  ")`)).toEqual({
    __typename: 'ReviewProblem',
    code: 'NOTE_REQUIRED',
  });
  expect(
    await move(`resolveReviewItem(id: "${item}", outcome: CONFIRMED, note: "Still right, said by phone")`),
  ).toMatchObject({ state: 'RESOLVED', outcome: 'CONFIRMED', note: 'Still right, said by phone' });
  expect(await move(`reopenReviewItem(id: "${item}")`)).toMatchObject({ state: 'OPEN', by: null });
});

test('what the patient told the reviewer becomes statements', async () => {
  const item = items[1] ?? '';
  await move(`claimReviewItem(id: "${item}")`);
  const bad = await api.ask(
    `mutation { resolveReviewItem(id: "${item}", outcome: CHANGED, note: "n", statements: [{ word: STOP, types: ["nope"] }]) { __typename } }`,
  );
  expect(bad.codes).toEqual(['UNKNOWN_TYPE']);
  await move(
    `resolveReviewItem(id: "${item}", outcome: CHANGED, note: "Wants no texts", statements: [{ word: STOP, types: ["appt_reminder"], channels: [SMS] }])`,
  );
  const { data } = await api.ask(
    `{ decide(request: { recipient: { id: "${id}" }, type: "appt_reminder", channel: SMS }) { reason } }`,
  );
  expect(data.decide.reason).toBe('STOPPED');
});

test('what opens more is refused without how it was checked who asks, and keeps it', async () => {
  const item = items[1] ?? '';
  await move(`reopenReviewItem(id: "${item}")`);
  // Of two words within two minutes the stop counts.
  api.deps.clock.advance(5 * 60_000);
  await move(`claimReviewItem(id: "${item}")`);
  const allow = (identity: string) =>
    move(
      `resolveReviewItem(id: "${item}", outcome: CHANGED, note: "Wants them back", statements: [{ word: ALLOW, types: ["appt_reminder"], channels: [SMS] }]${identity})`,
    );
  expect(await allow('')).toEqual({ __typename: 'ReviewProblem', code: 'IDENTITY_REQUIRED' });
  expect(await allow(', identity: CALLED_BACK')).toMatchObject({ state: 'RESOLVED' });
  const { data } = await api.ask(
    `{ decide(request: { recipient: { id: "${id}" }, type: "appt_reminder", channel: SMS }) { reason } }`,
  );
  expect(data.decide.reason).toBe('ALLOWED_BY_PATIENT');
});

test('the patient is asked by a link to the address on file', async () => {
  const item = items[2] ?? '';
  await move(`claimReviewItem(id: "${item}")`);
  expect(await move(`askPatient(id: "${item}")`)).toMatchObject({ state: 'WAITING' });
  expect(api.deps.outbox.map(({ content }) => content.kind)).toContain('review-request');
});

test.each([
  'claimReviewItem(id: "x")',
  'askPatient(id: "018f0000-0000-7000-8000-000000000000")',
  'reopenReviewItem(id: "")',
])('%s: there is no such item', async (field) => {
  expect(await move(field)).toEqual({ __typename: 'ReviewProblem', code: 'UNKNOWN_REVIEW_ITEM' });
});

test('somebody else’s item cannot be resolved', async () => {
  const key = await api.clientWith(['review']);
  const { data } = await api.ask(
    `mutation { resolveReviewItem(id: "${items[2] ?? ''}", outcome: DISMISSED, note: "n") ${ITEM} }`,
    {},
    key,
  );
  expect(data.resolveReviewItem).toEqual({ __typename: 'ReviewProblem', code: 'REVIEW_ITEM_MOVED' });
});

test('the audit trail shows what happened, newest first', async () => {
  const read = async (after: string | null) =>
    (
      await api.ask(
        `query ($ref: RecipientRef!, $after: Cursor) { auditTrail(ref: $ref, after: $after, first: 3) { edges { node { id kind actor actorId recordedAt hash statement { word } review { item state } } } pageInfo { hasNextPage endCursor } } }`,
        { ref: { id }, after },
      )
    ).data.auditTrail;
  const first = await read(null);
  expect(first.edges[0]?.node).toMatchObject({
    kind: 'REVIEW_MOVED',
    actor: 'STAFF',
    actorId: `client:${api.client.id}`,
    review: { item: items[2], state: 'WAITING' },
  });
  const second = await read(first.pageInfo.endCursor);
  expect(second.edges[0]?.node.id).not.toBe(first.edges[2]?.node.id);
  expect((await api.ask('{ auditTrail(ref: { id: "x" }) { pageInfo { hasNextPage } } }')).codes).toEqual([
    'UNKNOWN_RECIPIENT',
  ]);
});
