import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { freshAddress, freshProfile, register } from '@heed/use-cases/testing/store-under-test';
import { openDatabase, type Database } from '../database/database.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { readFactRows } from './read-facts.ts';

let store: TestDatabase;
let database: Database;
beforeAll(async () => {
  store = await createTestDatabase(inject('databaseUrl'));
  database = openDatabase(store.url);
});
afterAll(async () => {
  await database.close();
  await store.drop();
});

test('one statement brings whom a recipient was merged into, and the addresses of both', async () => {
  const [own, theirs] = [freshAddress(store), freshAddress(store)];
  const survivor = await register(store, freshProfile(store, [theirs]));
  const fresh = freshProfile(store, [own]);
  const merged = await register(store, { ...fresh, status: { kind: 'merged', into: survivor.id } });
  const rows = await readFactRows(database, [{ kind: 'recipient', ref: { kind: 'id', id: merged.id } }]);
  expect([...rows.states.keys()].sort()).toEqual([merged.id, survivor.id].sort());
  expect([...rows.addresses.keys()]).toEqual(expect.arrayContaining([own, theirs]));
});
