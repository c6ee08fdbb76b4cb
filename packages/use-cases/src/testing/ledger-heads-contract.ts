import { beforeAll, describe, expect, test } from 'vitest';
import type { LedgerPosition } from '@heed/domain/ledger/entry';
import type { SignedLedgerHead } from '../ports/ledger-heads.ts';
import type { StoreUnderTest } from './store-under-test.ts';

const headOf = (day: string, position: number): SignedLedgerHead => ({
  day,
  position: position as LedgerPosition,
  hash: 'ab'.repeat(32),
  signed: `head.${day}.${String(position)}`,
});

/** What every place for signed heads keeps to. */
export function ledgerHeadsContract(open: () => Promise<StoreUnderTest>): void {
  describe('signed heads', () => {
    let store: StoreUnderTest;
    beforeAll(async () => {
      store = await open();
    });

    test('a day has one head: the first that was kept, also of two at once', async () => {
      expect(await store.heads.ofDay('2026-11-20')).toBeUndefined();
      const [one, other] = await Promise.all([
        store.heads.keep(headOf('2026-11-20', 1)),
        store.heads.keep(headOf('2026-11-20', 2)),
      ]);
      expect(one).toEqual(other);
      expect(await store.heads.keep(headOf('2026-11-20', 3))).toEqual(one);
      expect(await store.heads.ofDay('2026-11-20')).toEqual(one);
    });

    test('all of them come by day', async () => {
      await store.heads.keep(headOf('2026-11-22', 9));
      await store.heads.keep(headOf('2026-11-21', 5));
      expect((await store.heads.all()).map(({ day }) => day)).toEqual(['2026-11-20', '2026-11-21', '2026-11-22']);
    });
  });
}
