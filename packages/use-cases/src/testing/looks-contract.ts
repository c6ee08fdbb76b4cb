import { beforeAll, describe, expect, test } from 'vitest';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { ReviewItemId } from '@heed/domain/review/review-item';
import type { StoreUnderTest } from './store-under-test.ts';

/** What every keeper of looks keeps to. */
export function looksContract(open: () => Promise<StoreUnderTest>): void {
  let store: StoreUnderTest;
  beforeAll(async () => {
    store = await open();
  });
  const RAE = { staff: 'rae', role: 'reviewer' } as const;
  const someone = () => store.ids.uuid() as RecipientId;

  describe('a keeper of looks', () => {
    test('tells who looked at one record, newest first and no more than asked for', async () => {
      const [ann, bob] = [someone(), someone()];
      const first = store.clock.now();
      await store.looks.keep([
        { ...RAE, kind: 'found', recipient: ann },
        { ...RAE, kind: 'found', recipient: bob },
      ]);
      const second = store.clock.advance(1000);
      await store.looks.keep([{ staff: 'ada', role: 'auditor', kind: 'opened', recipient: ann }]);
      expect(await store.looks.at(ann, 5)).toEqual([
        { staff: 'ada', role: 'auditor', kind: 'opened', recipient: ann, at: second },
        { ...RAE, kind: 'found', recipient: ann, at: first },
      ]);
      expect(await store.looks.at(ann, 1)).toMatchObject([{ staff: 'ada' }]);
    });

    test('tells by which review item a record was shown', async () => {
      const [ann, item] = [someone(), store.ids.uuid() as ReviewItemId];
      await store.looks.keep([
        { ...RAE, kind: 'item-opened', recipient: ann, item },
        { ...RAE, kind: 'item-opened', item },
      ]);
      const at = store.clock.now();
      expect(await store.looks.at(ann, 5)).toEqual([{ ...RAE, kind: 'item-opened', recipient: ann, item, at }]);
    });

    test('keeps a search that found nobody, as nobody’s', async () => {
      await store.looks.keep([{ ...RAE, kind: 'found' }]);
      expect(await store.looks.at(someone(), 5)).toEqual([]);
    });

    test('keeps nothing where there is nothing to keep', async () => {
      await expect(store.looks.keep([])).resolves.toBeUndefined();
    });
  });
}
