import { afterAll, inject } from 'vitest';
import { accessContract } from '@heed/use-cases/testing/access-contract';
import { allowancesContract } from '@heed/use-cases/testing/allowances-contract';
import { cataloguesContract } from '@heed/use-cases/testing/catalogues-contract';
import { codesContract } from '@heed/use-cases/testing/codes-contract';
import { decisionFactsContract } from '@heed/use-cases/testing/decision-facts-contract';
import { forgettingContract } from '@heed/use-cases/testing/forgetting-contract';
import { ledgerContract } from '@heed/use-cases/testing/ledger-contract';
import { ledgerHeadsContract } from '@heed/use-cases/testing/ledger-heads-contract';
import { looksContract } from '@heed/use-cases/testing/looks-contract';
import { outgoingTextsContract } from '@heed/use-cases/testing/outgoing-texts-contract';
import { recipientsContract } from '@heed/use-cases/testing/recipients-contract';
import { reviewsContract } from '@heed/use-cases/testing/reviews-contract';
import { vaultContract } from '@heed/use-cases/testing/vault-contract';
import { watchContract } from '@heed/use-cases/testing/watch-contract';
import { createTestDatabase, type TestDatabase } from './testing/test-database.ts';

// Every contract but the last shares one database; that one applies another catalogue.
let shared: Promise<TestDatabase> | undefined;
const openShared = () => (shared ??= createTestDatabase(inject('databaseUrl')));
const opened: TestDatabase[] = [];
const openFresh = async () => {
  const database = await createTestDatabase(inject('databaseUrl'));
  opened.push(database);
  return database;
};
afterAll(async () => {
  await (await shared)?.drop();
  for (const database of opened) await database.drop();
});

accessContract(openShared);
allowancesContract(openShared);
codesContract(openShared);
decisionFactsContract(openShared);
forgettingContract(openShared);
ledgerContract(openShared);
ledgerHeadsContract(openShared);
looksContract(openShared);
outgoingTextsContract(openShared);
recipientsContract(openShared);
reviewsContract(openShared);
vaultContract(openShared);
watchContract(openFresh);
cataloguesContract(openFresh);
