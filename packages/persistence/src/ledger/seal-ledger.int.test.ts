import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { AddressKey } from '@heed/domain/contact/address';
import type { EntryId, LedgerPosition } from '@heed/domain/ledger/entry';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { appendStop, holdWrite, stopAddress } from '../testing/statements.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase(inject('databaseUrl'));
});
afterAll(() => database.drop());

/** Follows the feed from a place to its end, as a sending system would. */
async function follow(after: LedgerPosition): Promise<{ ids: EntryId[]; end: LedgerPosition }> {
  const entries = await database.ledger.entriesAfter(after, 10_000);
  return { ids: entries.map(({ entry }) => entry.id), end: entries.at(-1)?.position ?? after };
}

async function headNow(): Promise<LedgerPosition> {
  return (await follow(0 as LedgerPosition)).end;
}

test('many writers and a slow one: a cursor on the bare sequence loses an entry, the feed loses none', async () => {
  const start = await headNow();
  const slow = await holdWrite(database, 'slow');
  const fast = await Promise.all(
    Array.from({ length: 30 }, (_, index) => stopAddress(database, `fast-${String(index)}`)),
  );

  const bySequence = async () =>
    (await database.owner.query<{ id: EntryId; seq: string }>('select id, seq from ledger order by seq')).rows;
  const naiveCursor = Number((await bySequence()).at(-1)?.seq);
  const early = await follow(start);
  await slow.letGo();

  const naiveLater = (await bySequence()).filter(({ seq }) => Number(seq) > naiveCursor);
  expect(naiveLater.map(({ id }) => id)).not.toContain(slow.entry);
  const late = await follow(early.end);
  const seen = [...early.ids, ...late.ids];
  expect(seen).toContain(slow.entry);
  expect([...seen].sort()).toEqual([slow.entry, ...fast.flatMap(({ entries }) => entries)].sort());
  expect(late.end).toBe(start + 31);
  expect(await database.ledger.verify()).toMatchObject({ kind: 'intact' });
});

test('nobody waits for a writer that is busy with another subject', async () => {
  const slow = await holdWrite(database, 'busy');
  await stopAddress(database, 'idle');
  const states = await database.recipients.addressStates(['idle' as AddressKey, 'busy' as AddressKey]);
  expect([...states.keys()]).toEqual(['idle']);
  await slow.letGo();
});

test('a writer that fails leaves no gap, and what waited behind it is sealed', async () => {
  const start = await headNow();
  const slow = await holdWrite(database, 'failing');
  const { entries } = await stopAddress(database, 'behind the failing');
  expect((await follow(start)).ids).toEqual([]);
  await slow.letGo('fail');
  expect(await follow(start)).toEqual({ ids: entries, end: start + 1 });
});

test('whoever asks for an entry that an older write holds up gets it, with its place, as soon as that write ends', async () => {
  const slow = await holdWrite(database, 'older');
  const { entries } = await stopAddress(database, 'younger');
  const [id] = entries;
  if (id === undefined) throw new Error('One entry was written.');
  let isAnswered = false;
  const reading = database.ledger.entry(id).finally(() => (isAnswered = true));
  await database.sealLedger();
  expect(isAnswered).toBe(false);
  await slow.letGo();
  const [sealed, older] = [await reading, await database.ledger.entry(slow.entry)];
  expect(sealed?.entry.id).toBe(id);
  expect(sealed?.position).toBe((older?.position ?? 0) + 1);
});

test("another application's long transaction on the same server does not hold up the feed", async () => {
  const start = await headNow();
  const foreign = new pg.Client({ connectionString: inject('databaseUrl') });
  await foreign.connect();
  await foreign.query('begin');
  await foreign.query('select pg_current_xact_id()');
  const { entries } = await stopAddress(database, 'beside a foreign transaction');
  expect((await follow(start)).ids).toEqual(entries);
  await foreign.query('rollback');
  await foreign.end();
});

test('a transaction has no id before it holds its locks: the order of ids is the order of writes for every subject', async () => {
  const lengths: number[] = [];
  await Promise.all(
    Array.from({ length: 20 }, () =>
      database.ledger.write({ recipients: [], addresses: ['contended' as AddressKey] }, async (tx) => {
        lengths.push((await tx.address('contended' as AddressKey))?.statements.length ?? 0);
        await appendStop(database, tx, 'contended');
      }),
    ),
  );
  const sealed = await database.ledger.entriesAbout({ address: 'contended' as AddressKey }, { limit: 100 });
  const { rows } = await database.owner.query<{ id: EntryId }>(
    `select l.id from ledger l join ledger_subject using (seq) where subject = 'a:contended' order by l.xid, l.seq`,
  );
  expect(lengths).toEqual(Array.from({ length: 20 }, (_, index) => index));
  expect(sealed.map(({ entry }) => entry.id).reverse()).toEqual(rows.map(({ id }) => id));
  expect(await database.ledger.compareProjections()).toEqual([]);
});

test('several processes that write and seal at once make one chain', async () => {
  const start = await headNow();
  const processes = [database, await database.openAnother(), await database.openAnother()];
  await Promise.all(
    Array.from({ length: 90 }, async (_, index) => {
      const process = processes[index % processes.length] ?? database;
      await stopAddress(database, `many-${String(index % 7)}`, process);
      await process.sealLedger();
    }),
  );
  expect(await headNow()).toBe(start + 90);
  expect(await database.ledger.verify()).toMatchObject({ kind: 'intact', entries: start + 90 });
});

test('sealing again gives the same places and hashes: a seal that is lost with the machine is made anew', async () => {
  const before = await database.ledger.entriesAfter(0 as LedgerPosition, 10_000);
  await database.owner.query(`begin; delete from ledger_seal;
    update ledger_head set position = 0, hash = decode(repeat('00', 32), 'hex'), sealed_era = 0, sealed_xid = '0', sealed_seq = 0; commit`);
  expect(await database.ledger.entriesAfter(0 as LedgerPosition, 10_000)).toEqual(before);
});

test('what a killed process wrote and did not seal is sealed when the next one opens', async () => {
  const start = await headNow();
  await database.owner.query(
    `insert into ledger (body) select jsonb_set(jsonb_set(body, '{id}', to_jsonb(gen_random_uuid())), '{event,statement,id}', '"x"') from ledger where seq = 1`,
  );
  await database.openAnother();
  const { rows } = await database.owner.query<{ position: string }>('select position from ledger_head');
  expect(Number(rows[0]?.position)).toBe(start + 1);
  await database.owner.query(
    `insert into ledger_subject select ledger_subject.subject, (select max(seq) from ledger) from ledger_subject where seq = 1`,
  );
});

test('a ledger restored on a server whose transaction ids are far behind goes on in order, also when it is written to at once', async () => {
  await stopAddress(database, 'sealed at the dump');
  const start = await headNow();
  const unsealed: EntryId[] = [];
  for (let made = 0; made < 3; made += 1)
    unsealed.push(...(await stopAddress(database, 'unsealed at the dump')).entries);
  await database.sealLedger();
  // As after a restore: the dump was made before the last entry was sealed, and this server will reach the ids in it only much later.
  await database.owner.query(`begin;
    delete from ledger_seal where position > ${String(start)};
    -- The last but two gets the last id of seven digits: ids are numbers, not texts.
    update ledger set xid = (xid::text::bigint + 9999999 - (select xid::text::bigint from ledger where id = '${String(unsealed[0])}'))::text::xid8;
    update ledger_head set position = ${String(start)}, hash = seal.hash, sealed_era = ledger.era, sealed_xid = ledger.xid, sealed_seq = ledger.seq
      from ledger_seal as seal join ledger using (seq) where seal.position = ${String(start)};
    commit`);
  const { entries: written } = await stopAddress(database, 'after the restore');
  expect((await follow(start)).ids).toEqual([...unsealed, ...written]);
  const { entries: later } = await stopAddress(database, 'later');
  expect((await follow(start)).ids).toEqual([...unsealed, ...written, ...later]);
  expect(await database.ledger.verify()).toMatchObject({ kind: 'intact' });
  expect(await database.ledger.compareProjections()).toEqual([]);
});
