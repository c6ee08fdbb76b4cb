import { beforeAll, describe, expect, test } from 'vitest';
import type { ReviewItem } from '@heed/domain/review/review-item';
import { addMilliseconds } from '@heed/domain/time/instant';
import {
  appendOne,
  freshAddress,
  freshProfile,
  openReview,
  register,
  type StoreUnderTest,
} from './store-under-test.ts';

/** What every reader of the review queue keeps to. */
export function reviewsContract(open: () => Promise<StoreUnderTest>): void {
  describe('a reader of the review queue', () => {
    let store: StoreUnderTest;
    let items: readonly ReviewItem[];
    beforeAll(async () => {
      store = await open();
      const { id } = await register(store, freshProfile(store));
      const subject = { kind: 'recipient', recipient: id } as const;
      const due = (days: number) => addMilliseconds(store.clock.now(), days * 86_400_000);
      items = [
        openReview(store, subject, 'CONFLICT', due(1)),
        openReview(store, subject, 'STALE', due(2)),
        openReview(store, subject, 'MANUAL', due(2)),
        openReview(store, subject, 'BOUNCED', due(3)),
      ];
      for (const item of items) await appendOne(store, { kind: 'review-opened', item }, [id]);
      const state = { kind: 'claimed', by: 'staff-1', at: store.clock.now() } as const;
      await appendOne(store, { kind: 'review-moved', item: idOf(items[3]), subject, state }, [id]);
    });
    const ours = () => ({ recipient: items[0]?.subject.kind === 'recipient' ? items[0].subject.recipient : undefined });
    const filter = (more: object = {}) => ({ ...ours(), ...more }) as Parameters<StoreUnderTest['reviews']['list']>[0];
    const idsOf = (found: readonly ReviewItem[]) => found.map(({ id }) => id);

    test('lists by due date, earliest first, page by page', async () => {
      const all = await store.reviews.list(filter(), { limit: 10 });
      expect(all.map(({ dueAt }) => dueAt)).toEqual(
        [...all.map(({ dueAt }) => dueAt)].sort((one, other) => one - other),
      );
      expect(idsOf(all).sort()).toEqual(idsOf(items).sort());
      for (const [index, item] of all.entries()) {
        const rest = await store.reviews.list(filter(), { after: item.id, limit: 10 });
        expect(idsOf(rest)).toEqual(idsOf(all).slice(index + 1));
      }
    });

    test.each([
      [{ states: ['claimed'] }, [3]],
      [{ states: ['open', 'waiting'] }, [0, 1, 2]],
      [{ reasons: ['CONFLICT', 'BOUNCED'] }, [0, 3]],
      [{ claimedBy: 'staff-1' }, [3]],
      [{ claimedBy: 'staff-2' }, []],
      [{ states: [] }, []],
    ] as const)('the filter %j lets through %j', async (more, expected) => {
      const found = await store.reviews.list(filter(more), { limit: 10 });
      expect(idsOf(found).sort()).toEqual(expected.map((index) => idOf(items[index])).sort());
    });

    test('about a person and their addresses, or about addresses alone', async () => {
      const address = freshAddress(store);
      const shared = openReview(store, { kind: 'address', address }, 'SHARED_ADDRESS');
      await appendOne(store, { kind: 'review-opened', item: shared }, [], [address]);
      const [ourAddress, another] = [{ addresses: [address] }, { addresses: [freshAddress(store)] }];
      expect(idsOf(await store.reviews.list(filter(ourAddress), { limit: 10 })).sort()).toEqual(
        [...idsOf(items), shared.id].sort(),
      );
      expect(idsOf(await store.reviews.list(ourAddress, { limit: 10 }))).toEqual([shared.id]);
      expect(await store.reviews.counts(ourAddress)).toEqual({ SHARED_ADDRESS: 1 });
      expect(await store.reviews.list(another, { limit: 10 })).toEqual([]);
    });

    test('due before a moment excludes the moment', async () => {
      const [first, second] = items;
      const found = await store.reviews.list(filter({ dueBefore: second?.dueAt }), { limit: 10 });
      expect(idsOf(found)).toEqual([first?.id]);
    });

    test('counts by reason what the filter lets through', async () => {
      expect(await store.reviews.counts(filter({ states: ['open'] }))).toEqual({ CONFLICT: 1, STALE: 1, MANUAL: 1 });
    });

    test('an item that is not there is not found', async () => {
      expect(await store.reviews.item('nothing' as ReviewItem['id'])).toBeUndefined();
      expect(await store.reviews.item(store.ids.uuid() as ReviewItem['id'])).toBeUndefined();
      expect((await store.reviews.item(idOf(items[3])))?.state).toMatchObject({ kind: 'claimed', by: 'staff-1' });
    });
  });
}

function idOf(item: ReviewItem | undefined): ReviewItem['id'] {
  if (item === undefined) throw new Error('The item was not made.');
  return item.id;
}
