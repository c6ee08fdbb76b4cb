import { beforeAll, describe, expect, test } from 'vitest';
import type { StoreUnderTest } from './store-under-test.ts';

/** What every count of acts keeps to. */
export function allowancesContract(open: () => Promise<StoreUnderTest>): void {
  let store: StoreUnderTest;
  beforeAll(async () => {
    store = await open();
  });
  const TWO_A_SECOND = { burst: 2, refillMs: 1_000 };

  describe('an allowance', () => {
    test('lets a burst through, then one per refill, and the whole burst after a rest', async () => {
      const key = store.ids.uuid();
      const take = () => store.allowances.take(key, TWO_A_SECOND);
      expect([await take(), await take(), await take()]).toEqual([true, true, false]);
      store.clock.advance(999);
      expect(await take()).toBe(false);
      store.clock.advance(1);
      expect([await take(), await take()]).toEqual([true, false]);
      store.clock.advance(60_000);
      expect([await take(), await take(), await take()]).toEqual([true, true, false]);
    });

    test('of one key does not use up another’s', async () => {
      const [one, other] = [store.ids.uuid(), store.ids.uuid()];
      const ONE = { burst: 1, refillMs: 1_000 };
      expect([
        await store.allowances.take(one, ONE),
        await store.allowances.take(other, ONE),
        await store.allowances.take(one, ONE),
      ]).toEqual([true, true, false]);
    });

    test('holds however many ask at once', async () => {
      const key = store.ids.uuid();
      const taken = await Promise.all(Array.from({ length: 9 }, () => store.allowances.take(key, TWO_A_SECOND)));
      expect(taken.filter((isAllowed) => isAllowed)).toHaveLength(2);
    });
  });
}
