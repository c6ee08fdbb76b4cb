import { accessContract } from './access-contract.ts';
import { allowancesContract } from './allowances-contract.ts';
import { cataloguesContract } from './catalogues-contract.ts';
import { codesContract } from './codes-contract.ts';
import { decisionFactsContract } from './decision-facts-contract.ts';
import { forgettingContract } from './forgetting-contract.ts';
import { fixedClock } from './fixed-clock.ts';
import { inMemoryDeps } from './in-memory-deps.ts';
import { inMemoryTexts } from './in-memory-texts.ts';
import { ledgerContract } from './ledger-contract.ts';
import { ledgerHeadsContract } from './ledger-heads-contract.ts';
import { looksContract } from './looks-contract.ts';
import { outgoingTextsContract } from './outgoing-texts-contract.ts';
import { recipientsContract } from './recipients-contract.ts';
import { reviewsContract } from './reviews-contract.ts';
import type { StoreUnderTest } from './store-under-test.ts';
import { textsContract } from './texts-contract.ts';
import { vaultContract } from './vault-contract.ts';
import { watchContract } from './watch-contract.ts';

const open = (): Promise<StoreUnderTest> => {
  const deps = inMemoryDeps();
  return Promise.resolve({ ...deps, messages: () => Promise.resolve(deps.outbox) });
};

accessContract(open);
allowancesContract(open);
cataloguesContract(open);
codesContract(open);
decisionFactsContract(open);
forgettingContract(open);
ledgerContract(open);
ledgerHeadsContract(open);
looksContract(open);
outgoingTextsContract(open);
recipientsContract(open);
reviewsContract(open);
vaultContract(open);
watchContract(open);

const FROM = '+12025550100';
textsContract('in memory', () => {
  const clock = fixedClock();
  const now = () => clock.now();
  const texts = inMemoryTexts({ from: FROM, now });
  return Promise.resolve({
    texts,
    from: FROM,
    now,
    arrive: (text) => Promise.resolve(texts.arrive(text)),
    refuse: (to, code) => {
      texts.refuse(to, code);
    },
    beAway: (_status, code) => {
      texts.beAway(code);
    },
    idle: () => Promise.resolve(),
  });
});
