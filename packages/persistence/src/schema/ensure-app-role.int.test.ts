import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { AddressKey } from '@heed/domain/contact/address';
import { fixedClock } from '@heed/use-cases/testing/fixed-clock';
import { predictableIds } from '@heed/use-cases/testing/predictable-ids';
import { sampleCatalogue } from '@heed/use-cases/testing/sample-catalogue';
import { CONTRACT_ACTOR, stopBy } from '@heed/use-cases/testing/store-under-test';
import { createPersistence } from '../create-persistence.ts';
import { createTestDatabase, TEST_VAULT_KEYS } from '../testing/test-database.ts';
import { DatabaseNotPrepared } from './ensure-app-role.ts';
import { migrate } from './migrate.ts';

// A customer's own server: the owner of the database is no superuser, and an administrator is somebody else.
const name = `heed_test_${randomBytes(6).toString('hex')}`;
const [owner, member, stranger] = [`${name}_owner`, `${name}_member`, `${name}_stranger`];
let admin: pg.Client;
let inside: pg.Client;
const urlFor = (user: string): string => {
  const url = new URL(inject('databaseUrl'));
  url.username = user;
  url.password = 'secret';
  url.pathname = `/${name}`;
  return url.href;
};
const open = (user: string) =>
  createPersistence({
    databaseUrl: urlFor(user),
    vaultKeys: TEST_VAULT_KEYS,
    clock: fixedClock(),
    ids: predictableIds(),
  });

beforeAll(async () => {
  // Another database on the same server is Heed's already: roles belong to the server.
  await (await createTestDatabase(inject('databaseUrl'))).drop();
  admin = new pg.Client({ connectionString: inject('databaseUrl') });
  await admin.connect();
  for (const user of [owner, member, stranger]) await admin.query(`create role ${user} login password 'secret'`);
  await admin.query(`create database ${name}`);
  const url = new URL(inject('databaseUrl'));
  url.pathname = `/${name}`;
  inside = new pg.Client({ connectionString: url.href });
  await inside.connect();
});
afterAll(async () => {
  await inside.end();
  await admin.query(`drop database ${name} with (force)`);
  for (const user of [owner, member, stranger]) await admin.query(`drop role ${user}`);
  await admin.end();
});

test('the way to a prepared database: each thing that is missing is named with what an administrator runs', async () => {
  await expect(migrate(urlFor(owner))).rejects.toThrow(`grant create on schema public to "${owner}"`);
  await admin.query(`alter database ${name} owner to ${owner}`);
  await expect(migrate(urlFor(owner))).rejects.toThrow(`grant heed_app to "${owner}"`);
  await expect(open(owner)).rejects.toBeInstanceOf(DatabaseNotPrepared);
  await admin.query(`grant heed_app to ${owner}`);
  await expect(open(owner)).rejects.toThrow('heed migrate');
  await migrate(urlFor(owner));
  await migrate(urlFor(owner));
  const persistence = await open(owner);
  expect(await persistence.ledger.verify()).toMatchObject({ kind: 'intact', entries: 0 });
  await persistence.close();
});

test('a login that is only a member of the role can do everything the application does', async () => {
  await admin.query(`grant heed_app to ${member}`);
  const persistence = await open(member);
  const sent = Promise.withResolvers<string>();
  await persistence.workOutgoing((message) => {
    sent.resolve(message.key);
    return Promise.resolve(undefined);
  });
  await persistence.ledger.write({ recipients: [], addresses: ['a' as AddressKey] }, async (tx) => {
    await tx.append({ kind: 'catalogue-applied', catalogue: sampleCatalogue() }, CONTRACT_ACTOR);
    const statement = stopBy(
      { ids: predictableIds(), clock: fixedClock() },
      { kind: 'address', address: 'a' as AddressKey },
    );
    await tx.append({ kind: 'statement-recorded', statement }, CONTRACT_ACTOR);
    const to = await tx.seal('address', 'person@example.org');
    await tx.enqueue({ key: 'hello', channel: 'EMAIL', to, address: 'a' as AddressKey, content: { kind: 'help' } });
  });
  expect(await sent.promise).toBe('hello');
  const { facts } = await persistence.facts.read([{ kind: 'address', address: 'a' as AddressKey }]);
  expect(facts[0]?.addresses.size).toBe(1);
  expect(await persistence.ledger.compareProjections()).toEqual([]);
  await persistence.close();
});

test('a stranger to the role is told so, and no connection is left behind', async () => {
  await expect(open(stranger)).rejects.toBeInstanceOf(DatabaseNotPrepared);
  const { rows } = await admin.query('select from pg_stat_activity where usename = $1', [stranger]);
  expect(rows).toHaveLength(0);
});

test('a server that cannot be reached and a database that is not there are told apart by their codes', async () => {
  const code = (failure: unknown) => {
    const { code: own, cause } = failure as { code?: string; cause?: { code?: string } };
    return own ?? cause?.code;
  };
  const failureOf = (url: URL) => migrate(url.href).catch((failure: unknown) => code(failure));
  const url = () => new URL(urlFor(owner));
  expect(await failureOf(Object.assign(url(), { port: '1' }))).toBe('ECONNREFUSED');
  expect(await failureOf(Object.assign(url(), { pathname: '/not-there' }))).toBe('3D000');
});
