import { accessContract } from './access-contract.ts';
import { cataloguesContract } from './catalogues-contract.ts';
import { decisionFactsContract } from './decision-facts-contract.ts';
import { inMemoryDeps } from './in-memory-deps.ts';
import { ledgerContract } from './ledger-contract.ts';
import { ledgerHeadsContract } from './ledger-heads-contract.ts';
import { recipientsContract } from './recipients-contract.ts';
import { reviewsContract } from './reviews-contract.ts';
import type { StoreUnderTest } from './store-under-test.ts';
import { vaultContract } from './vault-contract.ts';

const open = (): Promise<StoreUnderTest> => {
  const deps = inMemoryDeps();
  return Promise.resolve({ ...deps, messages: () => Promise.resolve(deps.outbox) });
};

accessContract(open);
cataloguesContract(open);
decisionFactsContract(open);
ledgerContract(open);
ledgerHeadsContract(open);
recipientsContract(open);
reviewsContract(open);
vaultContract(open);
