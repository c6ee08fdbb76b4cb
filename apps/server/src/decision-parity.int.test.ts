import fc from 'fast-check';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createTestApi, type TestApi } from '@heed/api/testing/test-api';
import { DECIDED_CHANNELS } from '@heed/domain/channel/channel';
import { decide } from '@heed/domain/decision/decide';
import type { LedgerEntry } from '@heed/domain/ledger/entry';
import { subjectsOf } from '@heed/domain/ledger/subjects-of';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { aCatalogue } from '@heed/domain/testing/a-catalogue';
import { addressesAfter, recipientAfter } from '@heed/domain/testing/an-entry';
import { ANN } from '@heed/domain/testing/a-recipient';
import { arbitraryHistory } from '@heed/domain/testing/arbitrary-history';
import { factsAbout } from '@heed/domain/testing/facts-about';
import { arbitraryMerge, BOB, erasing, next, splitting } from '@heed/domain/testing/merged-history';
import type { Instant } from '@heed/domain/time/instant';
import { createTestDatabase, type TestDatabase } from '@heed/persistence/testing/test-database';
import { createHeedClient, openSnapshot, type Ask, type HeedClient } from '@heed/sender-sdk';
import { inMemoryDeps } from '@heed/use-cases/testing/in-memory-deps';
import { appendOne } from '@heed/use-cases/testing/store-under-test';
import { renamedId, renameHistory } from './testing/renamed-history.ts';

/** A fixed seed: the same histories every time. */
const SEED = 20_261_124;
const HISTORIES = 30;
const DAY = 86_400_000;

const catalogue = { ...aCatalogue(), version: 2 };
const asks = catalogue.types.flatMap(({ key }) => DECIDED_CHANNELS.map((channel) => ({ type: key, channel })));

let database: TestDatabase;
let api: TestApi;
let client: HeedClient;
beforeAll(async () => {
  database = await createTestDatabase(inject('databaseUrl'));
  await appendOne(database, { kind: 'catalogue-applied', catalogue }, []);
  api = await createTestApi({ deps: { ...inMemoryDeps(), ...database } });
  client = createHeedClient({ url: 'http://heed', credential: api.apiKey, fetch: throughApi });
});
afterAll(async () => {
  await api.app.close();
  await database.drop();
});

/** A person's past; that of two who became one, and of those who were two again or were forgotten and came back. */
const arbitraryPast = fc.oneof(
  arbitraryHistory(40),
  arbitraryMerge(20, 10).map(({ after }) => after),
  arbitraryMerge(20, 10).map(({ after }) => splitting(after, ANN, BOB)),
  arbitraryMerge(20, 10).map(({ after }) => erasing(after, ANN, catalogue)),
  arbitraryMerge(20, 10).map(({ after }) => {
    const profile = recipientAfter(after)?.profile;
    const erased = erasing(after, ANN, catalogue);
    return profile === undefined ? erased : next(erased, { kind: 'recipient-registered', profile });
  }),
);

/** Stands for the network between a sender and Heed. */
const throughApi: typeof fetch = async (url, init) => {
  const request = new Request(url, init);
  const response = await api.app.inject({
    method: 'POST',
    url: new URL(request.url).pathname,
    headers: Object.fromEntries(request.headers),
    payload: await request.text(),
  });
  return new Response(response.body, { status: response.statusCode });
};

/** Writes a history as it happened: each entry at its own moment. */
async function write(history: readonly LedgerEntry[]): Promise<void> {
  for (const entry of history) {
    const { recipients, addresses } = subjectsOf(entry);
    database.clock.set(entry.recordedAt);
    await appendOne(database, entry.event, recipients, addresses);
  }
}

/** Returns what the pure rules decide on the full history. */
function decidedBy(history: readonly LedgerEntry[], id: RecipientId, at: Instant) {
  const state = recipientAfter(history, id);
  if (state === undefined) throw new Error('A history begins with a registration.');
  const facts = factsAbout(state, addressesAfter(history), catalogue);
  return asks.map((ask) => decide(facts, { ...ask, at }));
}

test('the decision is the same from the served rows, from the full history, and from a snapshot at a sender', async () => {
  const moments = fc.sample(fc.integer({ min: 0, max: 3 * DAY }), { numRuns: HISTORIES * 3, seed: SEED });
  const histories = fc.sample(arbitraryPast, { numRuns: HISTORIES, seed: SEED });
  const reasons = new Set<string>();
  const kinds = new Set<string>();
  for (const [index, made] of histories.entries()) {
    const name = `h${String(index)}`;
    const history = renameHistory(made, name);
    const id = renamedId('recipient-ann', name) as RecipientId;
    await write(history);
    for (const { event } of history) kinds.add(event.kind);
    const now = database.clock.advance(60_000);
    const full = decidedBy(history, id, now);

    const { facts } = await database.facts.read([{ kind: 'recipient', ref: { kind: 'id', id } }]);
    const [served] = facts;
    if (served === undefined) throw new Error('Nothing was read.');
    expect(asks.map((ask) => decide(served, { ...ask, at: now }))).toEqual(full);
    for (const { reason } of full) reasons.add(reason);

    const questions = asks.map((ask): Ask => ({ recipient: { id }, ...ask }));
    const snapshot = await openSnapshot(client, {
      asks: questions,
      aheadMs: 3 * DAY,
      now: () => new Date(database.clock.now()),
    });
    for (const later of [0, ...moments.slice(index * 3, index * 3 + 3)]) {
      const at = (now + later - (later === 3 * DAY ? 1 : 0)) as Instant;
      const expected = decidedBy(history, id, at).map(({ outcome, reason, notBefore }) => ({
        outcome,
        reason,
        notBefore: notBefore === undefined ? undefined : new Date(notBefore),
      }));
      const held = questions.map((question) => {
        const { outcome, reason, notBefore } = snapshot.decide(question, new Date(at));
        return { outcome, reason, notBefore };
      });
      expect(held).toEqual(expected);
    }
  }
  // The histories met enough of the table for the comparison to mean something.
  expect(reasons.size).toBeGreaterThanOrEqual(12);
  expect([...kinds]).toEqual(expect.arrayContaining(['recipients-merged', 'recipients-split', 'recipient-erased']));
});

test('every row that is served equals the one folded anew from the ledger, byte for byte', async () => {
  expect(await database.ledger.compareProjections()).toEqual([]);
  expect(await database.ledger.verify()).toMatchObject({ kind: 'intact' });
});

test('a stop reaches a snapshot with the next refresh', async () => {
  const [made] = fc.sample(arbitraryHistory(0), { numRuns: 1, seed: SEED });
  const history = renameHistory(made ?? [], 'stopper');
  const id = renamedId('recipient-ann', 'stopper');
  await write(history);
  database.clock.advance(60_000);
  const question: Ask = { recipient: { id }, type: 'reminder', channel: 'EMAIL' };
  const snapshot = await openSnapshot(client, { asks: [question], now: () => new Date(database.clock.now()) });
  expect(snapshot.decide(question).outcome).toBe('ALLOW');
  const { data } = await api.ask(
    `mutation ($statements: [StatementInput!]!) { recordStatements(statements: $statements) { results { __typename } } }`,
    { statements: [{ idempotencyKey: 'stop-1', recipient: { id }, word: 'STOP', allTypes: true }] },
  );
  expect(data.recordStatements.results).toMatchObject([{ __typename: 'RecordedStatement' }]);
  await snapshot.refresh();
  expect(snapshot.decide(question)).toMatchObject({ outcome: 'DENY', reason: 'STOPPED' });
});
