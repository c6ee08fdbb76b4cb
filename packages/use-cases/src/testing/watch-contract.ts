import { addMilliseconds } from '@heed/domain/time/instant';
import { beforeEach, describe, expect, test } from 'vitest';
import { registerPatient } from './register-patient.ts';
import { reasonFor } from './ask-decision.ts';
import type { StoreUnderTest } from './store-under-test.ts';

/** What every watch over a channel does, and what decisions make of it. */
export function watchContract(open: () => Promise<StoreUnderTest>): void {
  describe('the watch over texts', () => {
    let store: StoreUnderTest;
    beforeEach(async () => {
      store = await open();
      await store.watch.end();
    });

    test('remembers what was seen since it began, mark by mark', async () => {
      const now = store.clock.now();
      await store.watch.mark({ lastTextAt: now });
      expect(await store.watch.signals()).toBeUndefined();
      await store.watch.begin();
      expect(await store.watch.signals()).toEqual({ watchedSince: now });
      store.clock.advance(1000);
      const later = store.clock.now();
      await store.watch.mark({ lastTextAt: later, caughtUpAt: later });
      await store.watch.mark({ badSignaturesAt: later });
      await store.watch.begin();
      expect(await store.watch.signals()).toEqual({
        watchedSince: now,
        lastTextAt: later,
        caughtUpAt: later,
        badSignaturesAt: later,
      });
      await store.watch.end();
      expect(await store.watch.signals()).toBeUndefined();
    });

    test('is told once a minute that texts come, and at once where that ends a silence', async () => {
      await store.watch.begin();
      const began = store.clock.now();
      const heardAt = async () => {
        await store.watch.mark({ lastTextAt: store.clock.now() });
        return (await store.watch.signals())?.lastTextAt;
      };
      expect(await heardAt()).toBe(began);
      store.clock.advance(59_999);
      expect(await heardAt()).toBe(began);
      store.clock.advance(1);
      expect(await heardAt()).toBe(began + 60_000);
      store.clock.advance(1000);
      await store.watch.mark({ badSignaturesAt: store.clock.now() });
      store.clock.advance(1);
      expect(await heardAt()).toBe(store.clock.now());
      store.clock.advance(1);
      expect(await heardAt()).toBe(store.clock.now() - 1);
    });

    test('a decision defers while texts may not be heard, and no longer', async () => {
      const ann = await registerPatient(store, {
        mrn: store.ids.key(),
        emails: ['ann@example.org'],
        phones: ['+12025550142'],
      });
      const reason = (channel: 'SMS' | 'EMAIL') => reasonFor(store, ann, 'appt_reminder', channel);
      expect(await reason('SMS')).toBe('ALLOWED_BY_DEFAULT');
      await store.watch.begin();
      await store.watch.mark({ unheardTextAt: store.clock.now() });
      expect(await reason('SMS')).toBe('CHANNEL_SILENT');
      expect(await reason('EMAIL')).toBe('ALLOWED_BY_DEFAULT');
      await store.watch.mark({ caughtUpAt: store.clock.now() });
      expect(await reason('SMS')).toBe('ALLOWED_BY_DEFAULT');
      await store.watch.mark({ caughtUpAt: addMilliseconds(store.clock.now(), -600_001) });
      expect(await reason('SMS')).toBe('CHANNEL_SILENT');
      await store.watch.end();
      expect(await reason('SMS')).toBe('ALLOWED_BY_DEFAULT');
    });
  });
}
