import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { LedgerPosition, SealedEntry } from '@heed/domain/ledger/entry';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { stopAddress } from '../testing/statements.ts';

let database: TestDatabase;
let entries: readonly SealedEntry[];
beforeAll(async () => {
  database = await createTestDatabase(inject('databaseUrl'));
  for (let made = 0; made < 9; made += 1) await stopAddress(database, `person-${String(made % 3)}`);
  entries = await database.ledger.entriesAfter(0 as LedgerPosition, 100);
  await database.owner.query(`create table kept_ledger as select seq, era, xid, body from ledger`);
  await database.owner.query('create table kept_seal as select * from ledger_seal');
  await database.owner.query('create table kept_head as select * from ledger_head');
});
afterAll(() => database.drop());

/** Puts everything back as it was. */
beforeEach(async () => {
  await database.owner.query(`begin; truncate ledger, ledger_seal, ledger_head;
    insert into ledger (seq, era, xid, body) overriding system value select * from kept_ledger;
    insert into ledger_seal select * from kept_seal; insert into ledger_head select * from kept_head; commit`);
});

const idAt = (position: number) => entries[position - 1]?.entry.id;
/** The sequence number at a position. */
const seqAt = (position: number) => `(select seq from kept_seal where position = ${String(position)})`;

test('an untouched ledger is intact, whole and since any place', async () => {
  const head = entries.at(-1)?.hash;
  expect(entries).toHaveLength(10);
  expect(await database.ledger.verify()).toEqual({ kind: 'intact', entries: 10, head });
  expect(await database.ledger.verify(4 as LedgerPosition)).toEqual({ kind: 'intact', entries: 6, head });
  expect(await database.ledger.verify(10 as LedgerPosition)).toEqual({ kind: 'intact', entries: 0, head });
});

describe('what was done by hand is found, and where', () => {
  test.each([
    [
      'one byte of an entry',
      `update ledger set body = jsonb_set(body, '{recordedAt}', to_jsonb(recorded_at + 1)) where seq = ${seqAt(5)}`,
      5,
      'altered',
    ],
    [
      'the id of an entry',
      `update ledger set body = jsonb_set(body, '{id}', '"01930000-0000-7000-8000-ffffffffffff"') where seq = ${seqAt(5)}`,
      5,
      'altered',
    ],
    ['a member that was added', `update ledger set body = body || '{"note":""}' where seq = ${seqAt(5)}`, 5, 'altered'],
    [
      'one byte of a hash',
      `update ledger_seal set hash = set_byte(hash, 7, get_byte(hash, 7) # 1) where position = 5`,
      5,
      'altered',
    ],
    [
      'one byte of a previous hash',
      `update ledger_seal set previous_hash = set_byte(previous_hash, 7, get_byte(previous_hash, 7) # 1) where position = 5`,
      5,
      'altered',
    ],
    ['the first entry', `update ledger set body = body || '{"note":""}' where seq = ${seqAt(1)}`, 1, 'altered'],
    ['a deleted entry', `delete from ledger where seq = ${seqAt(5)}`, 5, 'missing'],
    ['a deleted seal', `delete from ledger_seal where position = 5`, 5, 'missing'],
    ['the last seal deleted', `delete from ledger_seal where position = 10`, 10, 'missing'],
    [
      'the last entry and its seal deleted',
      `delete from ledger where seq = ${seqAt(10)}; delete from ledger_seal where position = 10`,
      10,
      'missing',
    ],
    [
      'two entries swapped under their seals',
      `update ledger_seal set seq = case position when 5 then ${seqAt(6)} * -1 else ${seqAt(5)} * -1 end where position in (5, 6);
       update ledger_seal set seq = -seq where seq < 0`,
      5,
      'out-of-order',
    ],
    [
      'the texts of two entries swapped',
      `delete from ledger where seq in (${seqAt(5)}, ${seqAt(7)});
       insert into ledger (seq, era, xid, body) overriding system value
       select k.seq, k.era, k.xid, other.body from kept_ledger k, kept_ledger other where (k.seq, other.seq) in ((${seqAt(5)}, ${seqAt(7)}), (${seqAt(7)}, ${seqAt(5)}))`,
      5,
      'out-of-order',
    ],
    [
      'two seals swapped',
      `update ledger_seal set position = -position where position in (5, 6);
       update ledger_seal set position = case position when -5 then 6 else 5 end where position < 0`,
      5,
      'out-of-order',
    ],
    [
      'the head moved back',
      `update ledger_head set position = 9, hash = (select hash from ledger_seal where position = 9)`,
      10,
      'head-mismatch',
    ],
    [
      'the hash of the head',
      `update ledger_head set hash = set_byte(hash, 0, get_byte(hash, 0) # 1)`,
      10,
      'head-mismatch',
    ],
    [
      'an entry put in between, without a seal',
      `insert into ledger (seq, era, xid, body) overriding system value
       select 1000, era, xid, jsonb_set(body, '{id}', '"01930000-0000-7000-8000-ffffffffffff"') from kept_ledger where seq = ${seqAt(5)}`,
      6,
      'unsealed-gap',
    ],
  ] as const)('%s', async (_what, sql, position, why) => {
    await database.owner.query(sql);
    const found = await database.ledger.verify();
    expect(found).toMatchObject({ kind: 'broken', position, why });
  });

  test('the entry is named where it can be', async () => {
    await database.owner.query(`delete from ledger_seal where position = 5`);
    expect(await database.ledger.verify()).toMatchObject({ entry: idAt(5), position: 5 });
    await database.owner.query(`delete from ledger where seq = ${seqAt(4)}`);
    expect(await database.ledger.verify()).toMatchObject({ entry: idAt(4), position: 4 });
  });

  test('what lies before the place it is checked from is not looked at', async () => {
    await database.owner.query(`update ledger set body = body || '{"note":""}' where seq = ${seqAt(2)}`);
    expect(await database.ledger.verify(2 as LedgerPosition)).toMatchObject({ kind: 'intact', entries: 8 });
    expect(await database.ledger.verify(1 as LedgerPosition)).toMatchObject({ kind: 'broken', position: 2 });
    expect(await database.ledger.verify(99 as LedgerPosition)).toMatchObject({
      kind: 'broken',
      position: 99,
      why: 'missing',
    });
  });
});
