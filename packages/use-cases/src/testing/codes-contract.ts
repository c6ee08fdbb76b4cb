import { beforeAll, describe, expect, test } from 'vitest';
import type { AddressKey } from '@heed/domain/contact/address';
import type { RecipientId, SealedId } from '@heed/domain/recipient/recipient';
import { freshAddress, type StoreUnderTest } from './store-under-test.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const RIGHT = 'the right one';
const WRONG = 'a wrong one';

/** What every keeper of one-time codes keeps to. */
export function codesContract(open: () => Promise<StoreUnderTest>): void {
  let store: StoreUnderTest;
  beforeAll(async () => {
    store = await open();
  });
  const someone = () => ({ recipient: store.ids.uuid() as RecipientId, address: freshAddress(store) });
  const keep = async (of: { readonly recipient: RecipientId; readonly address: AddressKey }) => {
    const id = store.ids.uuid();
    return { id, kept: await store.codes.keep({ id, ...of, digest: RIGHT }) };
  };

  describe('a one-time code', () => {
    test('is right once, of however many at the same time', async () => {
      const { recipient, address } = someone();
      const { id } = await keep({ recipient, address });
      const take = () => store.codes.take({ id, recipient, digest: RIGHT });
      const tried = await Promise.all([take(), take(), take()]);
      expect(tried.filter(({ kind }) => kind === 'right')).toEqual([{ kind: 'right', address }]);
      expect(tried.filter(({ kind }) => kind === 'over')).toHaveLength(2);
    });

    test('may be wrong five times, and is over then', async () => {
      const { recipient, address } = someone();
      const { id } = await keep({ recipient, address });
      for (const triesLeft of [4, 3, 2, 1, 0])
        expect(await store.codes.take({ id, recipient, digest: WRONG })).toEqual({ kind: 'wrong', triesLeft });
      expect(await store.codes.take({ id, recipient, digest: RIGHT })).toEqual({ kind: 'over' });
    });

    test('is right at the fifth try', async () => {
      const { recipient, address } = someone();
      const { id } = await keep({ recipient, address });
      for (let wrong = 0; wrong < 4; wrong += 1) await store.codes.take({ id, recipient, digest: WRONG });
      expect(await store.codes.take({ id, recipient, digest: RIGHT })).toMatchObject({ kind: 'right' });
    });

    test('lives ten minutes, to the last millisecond', async () => {
      const { recipient, address } = someone();
      const [first, second] = [await keep({ recipient, address }), await keep({ recipient, address })];
      store.clock.advance(10 * MINUTE_MS - 1);
      expect(await store.codes.take({ id: first.id, recipient, digest: RIGHT })).toMatchObject({ kind: 'right' });
      store.clock.advance(1);
      expect(await store.codes.take({ id: second.id, recipient, digest: RIGHT })).toEqual({ kind: 'over' });
    });

    test('is nothing to anybody else, and one that never was is nothing at all', async () => {
      const { recipient, address } = someone();
      const { id } = await keep({ recipient, address });
      expect(await store.codes.take({ id, recipient: someone().recipient, digest: RIGHT })).toEqual({ kind: 'over' });
      expect(await store.codes.take({ id: store.ids.uuid(), recipient, digest: RIGHT })).toEqual({ kind: 'over' });
      expect(await store.codes.take({ id, recipient, digest: RIGHT })).toMatchObject({ kind: 'right' });
    });

    test('is found at its address while it can be taken, and by its taker afterwards, for as long as it lives', async () => {
      const { recipient, address } = someone();
      const [first, second] = [await keep({ recipient, address }), await keep({ recipient, address })];
      const open = async () => (await store.codes.openAt(address)).map(({ id }) => id).sort();
      const takenBy = (who: RecipientId) => store.codes.takenBy({ id: first.id, recipient: who });
      expect(await open()).toEqual([first.id, second.id].sort());
      expect(await store.codes.openAt(freshAddress(store))).toEqual([]);
      expect(await takenBy(recipient)).toBeUndefined();
      for (let wrong = 0; wrong < 5; wrong += 1) await store.codes.take({ id: second.id, recipient, digest: WRONG });
      expect(await open()).toEqual([first.id]);
      await store.codes.take({ id: first.id, recipient, digest: RIGHT });
      expect(await open()).toEqual([]);
      expect(await takenBy(recipient)).toBe(address);
      expect(await takenBy(someone().recipient)).toBeUndefined();
      expect(await store.codes.takenBy({ id: second.id, recipient })).toBeUndefined();
      expect(await store.codes.takenBy({ id: 'no-uuid', recipient })).toBeUndefined();
      const third = await keep({ recipient, address });
      store.clock.advance(10 * MINUTE_MS - 1);
      expect([await open(), await takenBy(recipient)]).toEqual([[third.id], address]);
      store.clock.advance(1);
      expect([await open(), await takenBy(recipient)]).toEqual([[], undefined]);
    });

    test('with the same id is the first one again', async () => {
      const { recipient, address } = someone();
      const { id } = await keep({ recipient, address });
      expect(await store.codes.keep({ id, recipient, address, digest: WRONG })).toBe('repeated');
      expect(await store.codes.take({ id, recipient, digest: RIGHT })).toMatchObject({ kind: 'right' });
    });
  });

  describe('an address that is offered', () => {
    const offer = () => ({
      kind: 'email' as const,
      sealed: store.ids.uuid() as SealedId,
      vouchedBy: freshAddress(store),
    });
    const keepOffer = async (recipient: RecipientId) => {
      const [id, address, offered] = [store.ids.uuid(), freshAddress(store), offer()];
      const kept = await store.codes.keep({ id, recipient, address, digest: RIGHT, offer: offered });
      return { kept, standing: { id, address, ...offered } };
    };

    test('stands for an hour, the newest of several, until it is proved', async () => {
      const { recipient } = someone();
      await keep({ recipient, address: freshAddress(store) });
      expect(await store.codes.standingOffer(recipient)).toBeUndefined();
      await keepOffer(recipient);
      store.clock.advance(1);
      const { standing } = await keepOffer(recipient);
      expect(await store.codes.standingOffer(recipient)).toEqual(standing);
      expect(await store.codes.standingOffer(someone().recipient)).toBeUndefined();
      expect(await store.codes.provedOffer({ id: standing.id, recipient })).toBeUndefined();
      await store.codes.take({ id: standing.id, recipient, digest: RIGHT });
      expect((await store.codes.standingOffer(recipient))?.id).not.toBe(standing.id);
      expect(await store.codes.provedOffer({ id: standing.id, recipient })).toEqual(standing);
      expect(await store.codes.provedOffer({ id: standing.id, recipient: someone().recipient })).toBeUndefined();
      expect(await store.codes.provedOffer({ id: 'no-uuid', recipient })).toBeUndefined();
      store.clock.advance(HOUR_MS - 2);
      expect(await store.codes.standingOffer(recipient)).toBeDefined();
      store.clock.advance(1);
      expect(await store.codes.standingOffer(recipient)).toBeUndefined();
    });

    test('is proved no longer than its code lives, and a code for something else proves none', async () => {
      const { recipient, address } = someone();
      const { standing } = await keepOffer(recipient);
      const { id } = await keep({ recipient, address });
      await store.codes.take({ id, recipient, digest: RIGHT });
      expect(await store.codes.provedOffer({ id, recipient })).toBeUndefined();
      await store.codes.take({ id: standing.id, recipient, digest: RIGHT });
      store.clock.advance(10 * MINUTE_MS - 1);
      expect(await store.codes.provedOffer({ id: standing.id, recipient })).toEqual(standing);
      store.clock.advance(1);
      expect(await store.codes.provedOffer({ id: standing.id, recipient })).toBeUndefined();
    });

    test('is forgotten with its code when it is withdrawn, once; what was proved stays', async () => {
      const { recipient } = someone();
      const [proved, waiting] = [await keepOffer(recipient), await keepOffer(recipient)];
      await store.codes.take({ id: proved.standing.id, recipient, digest: RIGHT });
      expect(await store.codes.withdrawOffers(recipient)).toEqual([waiting.standing.sealed]);
      expect(await store.codes.withdrawOffers(recipient)).toEqual([]);
      expect(await store.codes.standingOffer(recipient)).toBeUndefined();
      const { id, address } = waiting.standing;
      expect(await store.codes.openAt(address)).toEqual([]);
      expect(await store.codes.take({ id, recipient, digest: RIGHT })).toEqual({ kind: 'over' });
      expect(await store.codes.provedOffer({ id: proved.standing.id, recipient })).toEqual(proved.standing);
    });

    test('is one of five in a day, withdrawn ones too; other codes are still kept then', async () => {
      const { recipient } = someone();
      const days: string[] = [];
      for (let hour = 0; hour < 3; hour += 1) {
        for (let asked = 0; asked < 2; asked += 1) days.push((await keepOffer(recipient)).kept);
        await store.codes.withdrawOffers(recipient);
        store.clock.advance(HOUR_MS);
      }
      expect(days).toEqual(['kept', 'kept', 'kept', 'kept', 'kept', 'too-many']);
      expect((await keep({ recipient, address: freshAddress(store) })).kept).toBe('kept');
      store.clock.advance(22 * HOUR_MS);
      expect((await keepOffer(recipient)).kept).toBe('kept');
    });
  });

  describe('codes are limited', () => {
    test('to three for an address in an hour, whoever asks and however many at once', async () => {
      const { address } = someone();
      const ask = async () => (await keep({ recipient: someone().recipient, address })).kept;
      const kept = await Promise.all([ask(), ask(), ask(), ask(), ask()]);
      expect(kept.filter((one) => one === 'kept')).toHaveLength(3);
      store.clock.advance(HOUR_MS - 1);
      expect(await ask()).toBe('too-many');
      store.clock.advance(1);
      expect(await ask()).toBe('kept');
    });

    test('to five for a recipient in an hour', async () => {
      const { recipient } = someone();
      const ask = async () => (await keep({ recipient, address: someone().address })).kept;
      for (let asked = 0; asked < 5; asked += 1) expect(await ask()).toBe('kept');
      expect(await ask()).toBe('too-many');
      store.clock.advance(HOUR_MS);
      expect(await ask()).toBe('kept');
    });

    test('to none when 25 tries of a day were wrong; a right one is not wrong', async () => {
      const { recipient } = someone();
      const wrong = async (tries: number) => {
        const { id, kept } = await keep({ recipient, address: someone().address });
        for (let tried = 0; tried < tries; tried += 1) await store.codes.take({ id, recipient, digest: WRONG });
        if (tries < 5) await store.codes.take({ id, recipient, digest: RIGHT });
        return kept;
      };
      for (const tries of [5, 5, 5, 5, 4]) expect(await wrong(tries)).toBe('kept');
      store.clock.advance(HOUR_MS);
      expect(await wrong(1)).toBe('kept');
      expect(await wrong(0)).toBe('too-many');
      store.clock.advance(23 * HOUR_MS);
      expect(await wrong(0)).toBe('kept');
    });
  });
}
