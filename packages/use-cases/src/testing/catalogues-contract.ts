import type { ProposalId } from '@heed/domain/catalogue/catalogue-proposal';
import { beforeAll, describe, expect, test } from 'vitest';
import { sampleCatalogue } from './sample-catalogue.ts';
import { appendOne, someProposal, type StoreUnderTest } from './store-under-test.ts';

/** What every reader of catalogues keeps to. */
export function cataloguesContract(open: () => Promise<StoreUnderTest>): void {
  describe('a reader of catalogues', () => {
    let store: StoreUnderTest;
    beforeAll(async () => {
      store = await open();
    });

    test('the one applied last is in force at once, for decisions too, and older ones stay', async () => {
      const first = sampleCatalogue();
      expect(await store.catalogues.current()).toEqual(first);
      const second = { ...first, version: 2, types: first.types.slice(1) };
      await appendOne(store, { kind: 'catalogue-applied', catalogue: second }, []);
      expect(await store.catalogues.current()).toEqual(second);
      expect(await store.catalogues.latest()).toEqual(second);
      expect((await store.facts.read([])).facts).toEqual([]);
      const { facts } = await store.facts.read([{ kind: 'address', address: 'nobody' as never }]);
      expect(facts[0]?.catalogue).toEqual(second);
      expect(await store.catalogues.version(1)).toEqual(first);
      expect(await store.catalogues.version(9)).toBeUndefined();
      expect(await store.catalogues.history()).toEqual([
        { catalogue: first, appliedAt: store.clock.now() },
        { catalogue: second, appliedAt: store.clock.now() },
      ]);
    });

    test('proposals are read as they stand, the newest first', async () => {
      const older = someProposal(store);
      await appendOne(store, { kind: 'catalogue-proposed', proposal: older }, []);
      store.clock.advance(1000);
      const newer = someProposal(store);
      await appendOne(store, { kind: 'catalogue-proposed', proposal: newer }, []);
      const state = { kind: 'refused', by: 'bob', at: store.clock.now() } as const;
      await appendOne(store, { kind: 'catalogue-proposal-decided', proposal: older.id, state }, []);
      expect(await store.catalogues.proposal(older.id)).toEqual({ ...older, state });
      expect(await store.catalogues.proposals(5)).toEqual([newer, { ...older, state }]);
      expect(await store.catalogues.proposals(1)).toEqual([newer]);
      expect(await store.catalogues.proposal('nothing' as ProposalId)).toBeUndefined();
    });
  });
}
