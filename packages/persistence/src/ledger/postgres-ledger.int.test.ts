import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import pg from 'pg';
import type { AddressKey } from '@heed/domain/contact/address';
import type { LedgerPosition } from '@heed/domain/ledger/entry';
import type { Statement, StatementId } from '@heed/domain/statement/statement';
import type { Instant } from '@heed/domain/time/instant';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase(inject('databaseUrl'));
});
afterAll(() => database.drop());

const START = 0 as LedgerPosition;
const SYSTEM = { kind: 'system', part: 'test' } as const;

function stopAbout(address: string): Statement {
  return {
    id: crypto.randomUUID() as StatementId,
    subject: { kind: 'address', address: address as AddressKey },
    scope: { types: { kind: 'all' }, channels: ['SMS', 'VOICE'] },
    word: { kind: 'stop' },
    saidAt: 1_700_000_000_000 as Instant,
    receivedAt: 1_700_000_000_000 as Instant,
    wayIn: 'SMS',
    speaker: { kind: 'patient' },
    catalogueVersion: 1,
    act: crypto.randomUUID(),
  };
}

const stop = (address: string, idempotencyKey?: string) =>
  database.ledger.write(
    { recipients: [], addresses: [address as AddressKey], ...(idempotencyKey === undefined ? {} : { idempotencyKey }) },
    (tx) => tx.append({ kind: 'statement-recorded', statement: stopAbout(address) }, SYSTEM),
  );

test('what is appended is folded, sealed and found again', async () => {
  const before = (await database.ledger.entriesAfter(START, 1000)).length;
  await stop('folded');
  const states = await database.recipients.addressStates(['folded' as AddressKey]);
  expect(states.get('folded' as AddressKey)?.statements).toHaveLength(1);
  const entries = await database.ledger.entriesAfter(START, 1000);
  expect(entries.map(({ position }) => Number(position))).toEqual(
    Array.from({ length: before + 1 }, (_, index) => index + 1),
  );
  expect(await database.ledger.verify()).toMatchObject({ kind: 'intact', entries: before + 1 });
});

test('two writes with one key at once are one entry', async () => {
  const results = await Promise.all(Array.from({ length: 6 }, () => stop('once', 'the-same-message')));
  expect(results.filter(({ kind }) => kind === 'written')).toHaveLength(1);
  expect(new Set(results.flatMap(({ entries }) => entries)).size).toBe(1);
});

test('many writers and a slow one: the feed has every entry in order, where a bare sequence would lose one', async () => {
  const head = (await database.ledger.entriesAfter(START, 100_000)).length as LedgerPosition;
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  let appended: () => void = () => undefined;
  const slowHasAppended = new Promise<void>((resolve) => (appended = resolve));
  const slow = database.ledger.write({ recipients: [], addresses: ['slow' as AddressKey] }, async (tx) => {
    await tx.append({ kind: 'statement-recorded', statement: stopAbout('slow') }, SYSTEM);
    // A look-up sends what was appended before it.
    await tx.recipientsBehind('slow' as AddressKey);
    appended();
    await held;
  });
  await slowHasAppended;
  await Promise.all(Array.from({ length: 20 }, (_, index) => stop(`fast-${String(index)}`)));

  // A reader that trusts the sequence sees the fast ones now, moves past the slow one, and never sees it.
  const sequence = async () =>
    (await database.owner.query<{ seq: string; id: string }>('select seq, id from ledger order by seq')).rows;
  const naiveCursor = Number((await sequence()).at(-1)?.seq);
  const early = await database.ledger.entriesAfter(head, 1000);
  release();
  await slow;
  const [slowEntry] = (await slow).entries;
  const naiveMissed = (await sequence()).find(({ id }) => id === slowEntry);
  expect(Number(naiveMissed?.seq)).toBeLessThan(naiveCursor);

  const cursor = early.at(-1)?.position ?? head;
  const late = await database.ledger.entriesAfter(cursor, 1000);
  const seen = [...early, ...late];
  expect(seen.map(({ entry }) => entry.id)).toContain(slowEntry);
  expect(seen.map(({ position }) => Number(position))).toEqual(
    Array.from({ length: 21 }, (_, index) => head + index + 1),
  );
  expect(await database.ledger.verify()).toMatchObject({ kind: 'intact' });
});

test('the rows served are those that the ledger gives when it is folded anew', async () => {
  await Promise.all(Array.from({ length: 10 }, () => stop('busy')));
  expect(await database.ledger.compareProjections()).toEqual([]);
});

test('the application cannot change, delete or empty the ledger', async () => {
  const app = new pg.Client({ connectionString: database.url, options: '-c role=heed_app' });
  await app.connect();
  for (const sql of [
    "update ledger set body = '{}'",
    'delete from ledger',
    'truncate ledger',
    'update ledger_seal set hash = hash',
    'delete from ledger_seal',
  ]) {
    await expect(app.query(sql)).rejects.toMatchObject({ code: '42501' });
  }
  await app.end();
});

test('one byte changed by hand is found, and its row is named', async () => {
  const entries = await database.ledger.entriesAfter(START, 1000);
  const victim = entries[2];
  const [before] = (
    await database.owner.query<{ body: unknown }>('select body from ledger where id = $1', [victim?.entry.id])
  ).rows;
  await database.owner.query(`update ledger set body = jsonb_set(body, '{recordedAt}', '1') where id = $1`, [
    victim?.entry.id,
  ]);
  expect(await database.ledger.verify()).toEqual({
    kind: 'broken',
    position: 3,
    entry: victim?.entry.id,
    why: 'altered',
  });
  await database.owner.query('update ledger set body = $2 where id = $1', [victim?.entry.id, before?.body]);
  expect(await database.ledger.verify()).toMatchObject({ kind: 'intact' });
});
