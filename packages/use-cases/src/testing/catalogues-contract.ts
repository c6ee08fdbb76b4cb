import { beforeAll, describe, expect, test } from 'vitest';
import { sampleCatalogue } from './sample-catalogue.ts';
import { appendOne, type StoreUnderTest } from './store-under-test.ts';

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
    });
  });
}
