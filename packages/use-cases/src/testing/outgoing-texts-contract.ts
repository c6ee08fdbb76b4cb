import { addMilliseconds } from '@heed/domain/time/instant';
import { beforeEach, describe, expect, test } from 'vitest';
import type { StoreUnderTest } from './store-under-test.ts';

/** What every memory of Heed's own texts does. */
export function outgoingTextsContract(open: () => Promise<StoreUnderTest>): void {
  describe('the memory of texts that go out', () => {
    let store: StoreUnderTest;
    let key: string;
    let id: string;
    beforeEach(async () => {
      store = await open();
      key = `key-${store.ids.uuid()}`;
      id = `SM-${store.ids.uuid()}`;
    });
    const soon = () => addMilliseconds(store.clock.now(), 1);

    test('a text keeps its first words and the moment of its first try', async () => {
      const startedAt = store.clock.now();
      expect(await store.outgoingTexts.begin(key, 'first')).toEqual({ body: 'first', startedAt, isFirst: true });
      store.clock.advance(1000);
      expect(await store.outgoingTexts.begin(key, 'second')).toEqual({ body: 'first', startedAt, isFirst: false });
    });

    test('begun twice at once it is one text', async () => {
      const both = await Promise.all(['one', 'two'].map((body) => store.outgoingTexts.begin(key, body)));
      expect(both.filter(({ isFirst }) => isFirst)).toHaveLength(1);
      expect(new Set(both.map(({ body }) => body)).size).toBe(1);
    });

    test('one that was handed over says under which id', async () => {
      await store.outgoingTexts.begin(key, 'words');
      expect(await store.outgoingTexts.handedOver(key, id)).toBe(true);
      expect(await store.outgoingTexts.begin(key, 'words')).toMatchObject({ isFirst: false, providerId: id });
    });

    test('an id is one text’s: another with the same words does not take it', async () => {
      for (const one of [key, `${key}-other`]) await store.outgoingTexts.begin(one, 'words');
      expect(await store.outgoingTexts.handedOver(key, id)).toBe(true);
      expect(await store.outgoingTexts.handedOver(`${key}-other`, id)).toBe(false);
      expect(await store.outgoingTexts.begin(`${key}-other`, 'words')).not.toHaveProperty('providerId');
      expect(await store.outgoingTexts.handedOver(key, id)).toBe(true);
    });

    test('of which no status was heard is told, after a time', async () => {
      await store.outgoingTexts.begin(key, 'words');
      await store.outgoingTexts.handedOver(key, id);
      const unheard = (before = soon()) => store.outgoingTexts.unheard([id, 'SM-other'], before);
      expect(await unheard()).toEqual(new Set([id]));
      expect(await unheard(store.clock.now())).toEqual(new Set());
      await store.outgoingTexts.statusHeard('SM-other', 'sent');
      expect(await unheard()).toEqual(new Set([id]));
      await store.outgoingTexts.statusHeard(id, 'sent');
      expect(await unheard()).toEqual(new Set());
    });

    test.each([
      [['queued', 'sent', 'delivered'], 'delivered'],
      [['delivered', 'sent'], 'delivered'],
      [['undelivered', 'delivered', 'sending'], 'undelivered'],
      [['failed', 'sent'], 'failed'],
      [['sent', 'queued'], 'queued'],
    ])('states in the order %j leave it %s: an end stays', async (states, last) => {
      await store.outgoingTexts.begin(key, 'words');
      await store.outgoingTexts.handedOver(key, id);
      for (const state of states) await store.outgoingTexts.statusHeard(id, state);
      expect(await store.outgoingTexts.begin(key, 'words')).toMatchObject({ status: last });
    });

    test('one that was never handed over is waited for by nobody', async () => {
      await store.outgoingTexts.begin(key, 'words');
      expect(await store.outgoingTexts.unheard([key], soon())).toEqual(new Set());
    });
  });
}
