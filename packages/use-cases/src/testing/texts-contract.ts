import { addMilliseconds, type Instant } from '@heed/domain/time/instant';
import { beforeEach, describe, expect, test } from 'vitest';
import type { TextSender } from '../ports/senders.ts';
import { TextLogUnavailable, type ListedText, type TextLog } from '../ports/text-log.ts';

/** A provider of texts under test, with the hands to make things happen at it. */
export interface TextsUnderTest {
  readonly texts: TextSender & TextLog;
  /** The number that sends. */
  readonly from: string;
  readonly now: () => Instant;
  arrive(text: { readonly from: string; readonly to: string; readonly body: string }): Promise<unknown>;
  refuse(to: string, code: string): void;
  /** Every request fails with this HTTP status and code. */
  beAway(status: number, code: string): void;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
}

const PHONE = '+12025550142';

/** What every provider of texts does: the real one, through its own client, and the fake. */
export function textsContract(name: string, open: () => Promise<TextsUnderTest>): void {
  describe(`texts: ${name}`, () => {
    let one: TextsUnderTest;
    beforeEach(async () => {
      one = await open();
    });
    const all = async (list: AsyncIterable<ListedText>) => {
      const found: ListedText[] = [];
      for await (const text of list) found.push(text);
      return found;
    };
    const send = (to = PHONE) => one.texts.send({ key: 'k', to, body: 'Hello' });

    test('what is sent has an id and is in the list under it', async () => {
      const sent = await send();
      await one.idle();
      const [listed] = await all(one.texts.textsFrom(one.from, one.now()));
      expect(sent).toEqual({ kind: 'sent', providerId: listed?.sid });
      expect(listed).toMatchObject({
        direction: 'outbound',
        from: one.from,
        to: PHONE,
        body: 'Hello',
        status: 'delivered',
      });
    });

    test.each(['21610', '21211', '21614'])('%s is a refusal for good', async (code) => {
      one.refuse(PHONE, code);
      expect(await send()).toEqual({ kind: 'refused', code });
    });

    test.each(['21611', '30001'])('%s is a reason to try later', async (code) => {
      one.refuse(PHONE, code);
      expect(await send()).toEqual({ kind: 'try-later', code });
    });

    test('where the provider is away, sending is tried later and the list says so', async () => {
      one.beAway(503, '20500');
      expect(await send()).toEqual({ kind: 'try-later', code: '20500' });
      await expect(all(one.texts.textsTo(one.from, one.now()))).rejects.toThrow(new TextLogUnavailable('20500'));
    });

    test('every text to a number is listed, whatever the number of pages, and no other', async () => {
      const bodies = Array.from({ length: 7 }, (_, index) => `text ${String(index)}`);
      for (const body of bodies) await one.arrive({ from: PHONE, to: one.from, body });
      await send();
      await one.idle();
      const listed = await all(one.texts.textsTo(one.from, one.now()));
      expect(listed.map(({ body }) => body).sort()).toEqual(bodies);
      expect(new Set(listed.map(({ sid }) => sid)).size).toBe(7);
      expect(listed[0]).toMatchObject({ direction: 'inbound', from: PHONE, to: one.from, status: 'received' });
    });

    test('the moment is included, to the second; what was before is not listed', async () => {
      await one.arrive({ from: PHONE, to: one.from, body: 'x' });
      const now = one.now();
      expect(await all(one.texts.textsTo(one.from, now))).toHaveLength(1);
      expect(await all(one.texts.textsTo(one.from, addMilliseconds(now, -1000)))).toHaveLength(1);
      expect(await all(one.texts.textsTo(one.from, addMilliseconds(now, 1000)))).toHaveLength(0);
    });
  });
}
