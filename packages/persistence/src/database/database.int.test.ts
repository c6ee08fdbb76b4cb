import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import type { AddressKey } from '@heed/domain/contact/address';
import type { OutgoingMessage } from '@heed/use-cases/ports/outgoing';
import { StoreUnavailable } from '@heed/use-cases/ports/store-unavailable';
import type { Persistence } from '../create-persistence.ts';
import { LedgerEntity } from '../ledger/ledger.entity.ts';
import { openCuttableProxy, type CuttableProxy } from '../testing/cuttable-proxy.ts';
import { appendStop, stopAddress } from '../testing/statements.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { openDatabase } from './database.ts';
import { openEntities } from './entity-manager.ts';

let database: TestDatabase;
let proxy: CuttableProxy;
let remote: Persistence;
beforeAll(async () => {
  database = await createTestDatabase(inject('databaseUrl'));
  proxy = await openCuttableProxy(database.url);
  remote = await database.openAnother({ url: proxy.url });
});
afterAll(async () => {
  await database.drop();
  await proxy.close();
});

const statementsAbout = async (name: string) =>
  (await database.recipients.addressStates([name as AddressKey])).get(name as AddressKey)?.statements.length ?? 0;

test('while the database is away every port says so, and works again when it is back', async () => {
  await proxy.cut();
  const calls: readonly (() => Promise<unknown>)[] = [
    () => remote.ping(),
    () => stopAddress(database, 'away', remote),
    () => remote.ledger.entriesAfter(0 as never, 10),
    () => remote.ledger.verify(),
    () => remote.facts.read([{ kind: 'address', address: 'away' as AddressKey }]),
    () => remote.recipients.count(),
    () => remote.catalogues.current(),
    () => remote.reviews.list({}, { limit: 10 }),
    () => remote.clients.list(),
    () => remote.clients.byApiKey('any'),
    () => remote.sessions.touch('any'),
    () => remote.feed.acknowledged('any'),
    () => remote.vault.open([database.ids.uuid() as never]),
  ];
  for (const call of calls) await expect(call()).rejects.toBeInstanceOf(StoreUnavailable);
  await proxy.mend();
  await remote.ping();
  await stopAddress(database, 'away', remote);
  expect(await statementsAbout('away')).toBe(1);
});

test('a connection that breaks inside a write leaves nothing half-written', async () => {
  const write = remote.ledger.write({ recipients: [], addresses: ['broken' as AddressKey] }, async (tx) => {
    await appendStop(database, tx, 'broken');
    await tx.recipientsBehind('broken' as AddressKey);
    await proxy.cut();
    await appendStop(database, tx, 'broken');
  });
  await expect(write).rejects.toBeInstanceOf(StoreUnavailable);
  await proxy.mend();
  expect(await statementsAbout('broken')).toBe(0);
  await stopAddress(database, 'broken', remote);
  expect(await statementsAbout('broken')).toBe(1);
});

test('a session that the server ends, as in a restart, is a StoreUnavailable too', async () => {
  const write = database.ledger.write({ recipients: [], addresses: ['ended' as AddressKey] }, async (tx) => {
    await appendStop(database, tx, 'ended');
    await tx.recipientsBehind('ended' as AddressKey);
    await database.owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and state = 'idle in transaction'`,
    );
    await tx.recipientsBehind('other' as AddressKey);
    await appendStop(database, tx, 'ended');
  });
  await expect(write).rejects.toBeInstanceOf(StoreUnavailable);
  expect(await statementsAbout('ended')).toBe(0);
});

test('a write whose statement failed cannot be taken for written, even when the failure was swallowed', async () => {
  const write = database.ledger.write({ recipients: [], addresses: ['swallowed' as AddressKey] }, async (tx) => {
    await appendStop(database, tx, 'swallowed');
    await tx.seal('evidence', 'x').catch(() => undefined);
    await tx.recipientsByIdentifier(['\u0000']).catch(() => undefined);
    return 'looks fine';
  });
  await expect(write).rejects.toThrow();
  expect(await statementsAbout('swallowed')).toBe(0);
});

test('a refused statement names no value', async () => {
  const secret = 'person@example.org';
  const refused = database.recipients.state(secret as never).catch((failure: unknown) => failure);
  expect(await refused).toBeUndefined();
  const failure = await database.ledger
    .write({ recipients: [], addresses: [] }, (tx) => tx.recipientsByIdentifier([`${secret}\u0000`]))
    .catch((thrown: unknown) => thrown);
  expect(failure).toBeInstanceOf(Error);
  expect(JSON.stringify(failure, Object.getOwnPropertyNames(failure))).not.toContain(secret);
});

test('every connection has stepped down, the plain ones and those of the entity manager', async () => {
  const plain = openDatabase(database.url);
  const entities = await openEntities(database.url);
  const who = 'select current_user::text as who';
  expect(await plain.query(undefined, who)).toEqual([{ who: 'heed_app' }]);
  expect(await plain.transaction('write', ({ query }) => query(undefined, who))).toEqual([{ who: 'heed_app' }]);
  expect(await entities.use((manager) => manager.getConnection().execute(who))).toEqual([{ who: 'heed_app' }]);
  await expect(entities.use((manager) => manager.nativeDelete(LedgerEntity, {}))).rejects.toMatchObject({
    code: '42501',
  });
  await entities.close();
  await plain.close();
});

test('the queue goes on when the database is back', async () => {
  const sent: string[] = [];
  await remote.workOutgoing((message: OutgoingMessage) => {
    sent.push(message.key);
    return Promise.resolve(undefined);
  });
  await proxy.cut();
  await proxy.mend();
  await remote.ledger.write({ recipients: [], addresses: [] }, async (tx) => {
    const to = await tx.seal('address', 'person@example.org');
    await tx.enqueue({
      key: 'after the cut',
      channel: 'EMAIL',
      to,
      address: 'a' as AddressKey,
      content: { kind: 'help' },
    });
  });
  await vi.waitUntil(() => sent.includes('after the cut'), { timeout: 20_000, interval: 50 });
});
