import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { applyCatalogue } from '@heed/use-cases/catalogue/apply-catalogue';
import { approveCatalogue } from '@heed/use-cases/catalogue/approve-catalogue';
import { StoreUnavailable } from '@heed/use-cases/ports/store-unavailable';
import { changedCatalogue } from '@heed/use-cases/testing/changed-catalogue';
import { openCuttableProxy, type CuttableProxy } from '../testing/cuttable-proxy.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';

let database: TestDatabase;
let proxy: CuttableProxy;
beforeAll(async () => {
  database = await createTestDatabase(inject('databaseUrl'));
  proxy = await openCuttableProxy(database.url);
});
afterAll(async () => {
  await database.drop();
  await proxy.close();
});

const stricter = (version: number, months: number) =>
  changedCatalogue(version, { refill: { reviewIntervalMonths: months } });
const versions = async () => (await database.catalogues.history()).map(({ catalogue }) => catalogue.version);

test('of two processes that apply the same version at once one does', async () => {
  const { ids } = database;
  const other = await database.openAnother();
  const both = await Promise.all([
    applyCatalogue({ ...database, ids }, { catalogue: stricter(2, 11) }),
    applyCatalogue({ ...other, ids }, { catalogue: stricter(2, 10) }),
  ]);
  expect(both.map(({ kind }) => kind).sort()).toEqual(['applied', 'old-version']);
  expect(await versions()).toEqual([1, 2]);
});

test('when the database goes in the middle nothing is half-applied, and the same again takes', async () => {
  const { ids } = database;
  const cut = await database.openAnother({ url: proxy.url });
  const catalogues = {
    ...cut.catalogues,
    latest: async () => {
      const latest = await cut.catalogues.latest();
      await proxy.cut();
      return latest;
    },
  };
  const catalogue = stricter(3, 9);
  await expect(applyCatalogue({ ledger: cut.ledger, catalogues, ids }, { catalogue })).rejects.toBeInstanceOf(
    StoreUnavailable,
  );
  expect(await versions()).toEqual([1, 2]);
  await proxy.mend();
  expect(await applyCatalogue({ ...cut, ids }, { catalogue })).toEqual({ kind: 'applied', version: 3 });
  expect(await applyCatalogue({ ...cut, ids }, { catalogue })).toEqual({ kind: 'unchanged' });
});

test('a proposal that is approved in another process is in force there and here, and the rows are those of the ledger', async () => {
  const { ids } = database;
  const effects = { recipients: 0, counts: [] };
  const catalogue = changedCatalogue(4, { refill: { stoppable: 'locked', reviewIntervalMonths: 9 } });
  const proposed = await applyCatalogue({ ...database, ids }, { catalogue, by: 'ann', counted: { over: 3, effects } });
  if (proposed.kind !== 'proposed') throw new Error(proposed.kind);
  const other = await database.openAnother();
  const decision = { proposal: proposed.proposal.id, role: 'officer' } as const;
  expect(await approveCatalogue(other, { ...decision, staff: 'ann' })).toEqual({ kind: 'own-proposal' });
  const both = await Promise.all([
    approveCatalogue(other, { ...decision, staff: 'bob' }),
    approveCatalogue(database, { ...decision, staff: 'carl' }),
  ]);
  expect(both.map(({ kind }) => kind).sort()).toEqual(['already-decided', 'applied']);
  expect((await database.catalogues.current()).version).toBe(4);
  expect(await database.ledger.compareProjections()).toEqual([]);
});
