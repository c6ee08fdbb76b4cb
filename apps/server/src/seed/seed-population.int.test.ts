import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@heed/persistence/testing/test-database';
import { seedPopulation } from './seed-population.ts';

/** More than two transactions, and no multiple of one. */
const RECIPIENTS = 610;

let database: TestDatabase;
let told: number[];
beforeAll(async () => {
  database = await createTestDatabase(inject('databaseUrl'));
  told = [];
  await seedPopulation(database, RECIPIENTS, (done) => told.push(done));
});
afterAll(() => database.drop());

test('everybody is there, and progress ends at the last', async () => {
  expect(await database.recipients.count()).toBe(RECIPIENTS);
  expect(told.at(-1)).toBe(RECIPIENTS);
});

test('the ledger is sealed and whole, and every row equals the one rebuilt from it', async () => {
  expect(await database.ledger.verify()).toMatchObject({ kind: 'intact' });
  expect(await database.ledger.compareProjections()).toEqual([]);
});

test('contact values are sealed in the vault and open to the invented ones', async () => {
  const valueKey = database.vault.identifierKey('seed', 'SEED-42');
  const [id] = await database.recipients.find([{ kind: 'external', system: 'seed', valueKey }]);
  const points = id === undefined ? [] : ((await database.recipients.state(id))?.profile.contactPoints ?? []);
  const values = await database.vault.open(points.map(({ sealed }) => sealed));
  expect([...values.values()].sort()).toEqual(['+19112000042', 'seed.42@example.net']);
});

test('a second seeding changes nothing and adds only who is missing', async () => {
  const before = await database.ledger.verify();
  await seedPopulation(database, RECIPIENTS);
  expect(await database.ledger.verify()).toEqual(before);
  await seedPopulation(database, RECIPIENTS + 3);
  expect(await database.recipients.count()).toBe(RECIPIENTS + 3);
});
