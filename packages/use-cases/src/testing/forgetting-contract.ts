import { beforeAll, describe, expect, test } from 'vitest';
import { MergedAway } from '../ports/merged-away.ts';
import {
  freshAddress,
  freshProfile,
  register,
  stopBy,
  appendOne,
  CONTRACT_ACTOR,
  type StoreUnderTest,
} from './store-under-test.ts';

/** What every ledger keeps to when records become one and when values are destroyed. */
export function forgettingContract(open: () => Promise<StoreUnderTest>): void {
  describe('a ledger that forgets', () => {
    let store: StoreUnderTest;
    beforeAll(async () => {
      store = await open();
    });
    const nothing = { recipients: [], addresses: [] };

    test('destroys values with its write and not without it, and counts those that were there', async () => {
      const sealed = await store.ledger.write(nothing, async (tx) => [
        await tx.seal('birth-date', '1980-02-29'),
        await tx.seal('note', 'kept'),
      ]);
      const [gone, kept] = sealed.kind === 'written' ? sealed.value : [];
      if (gone === undefined || kept === undefined) throw new Error('They were sealed.');
      const failing = store.ledger.write(nothing, async (tx) => {
        await tx.erase([gone]);
        throw new Error('The work failed.');
      });
      await expect(failing).rejects.toThrow('The work failed.');
      const erased = await store.ledger.write(nothing, async (tx) => {
        const opened = await tx.open([gone, kept]);
        const fresh = await tx.seal('note', 'made and destroyed');
        return { opened: [...opened.values()].sort(), count: await tx.erase([gone, gone, fresh]) };
      });
      expect(erased).toMatchObject({ value: { opened: ['1980-02-29', 'kept'], count: 2 } });
      expect([...(await store.vault.open([gone, kept])).values()]).toEqual(['kept']);
    });

    test('tells every entry about a subject, oldest first, those of the same write too', async () => {
      const address = freshAddress(store);
      const first = stopBy(store, { kind: 'address', address });
      await appendOne(store, { kind: 'statement-recorded', statement: first }, [], [address]);
      const second = stopBy(store, { kind: 'address', address });
      const told = await store.ledger.write({ recipients: [], addresses: [address] }, async (tx) => {
        await tx.append({ kind: 'statement-recorded', statement: second }, CONTRACT_ACTOR);
        return (await tx.entriesAbout({ address })).map(({ id }) => id as string);
      });
      expect(told).toMatchObject({ value: [first.id, second.id] });
    });

    test('takes messages out of the queue, to a person or to an address, and names what was sealed for them', async () => {
      const [mine, theirs] = [freshAddress(store), freshAddress(store)];
      const { id: recipient } = await register(store, freshProfile(store));
      const sent = await store.ledger.write(nothing, async (tx) => {
        const to = [
          await tx.seal('address', 'a'),
          await tx.seal('address', 'b'),
          await tx.seal('address', 'c'),
        ] as const;
        const message = (index: 0 | 1 | 2) =>
          ({ key: `forget-${to[index]}`, channel: 'EMAIL', to: to[index] }) as const;
        await tx.enqueue({ ...message(0), address: mine, content: { kind: 'help' } });
        await tx.enqueue({ ...message(1), address: theirs, recipient, content: { kind: 'help' } });
        await tx.enqueue({ ...message(2), address: theirs, content: { kind: 'help' } });
        return to;
      });
      const [a, b, c] = sent.kind === 'written' ? sent.value : [];
      const forgotten = await store.ledger.write(nothing, (tx) =>
        tx.forgetMessages({ recipients: [recipient], addresses: [mine] }),
      );
      expect(forgotten.kind === 'written' ? [...forgotten.value].sort() : []).toEqual([a, b].map(String).sort());
      const waiting = (await store.messages()).map(({ to }) => to);
      expect([a, b, c].map((to) => to !== undefined && waiting.includes(to))).toEqual([false, false, true]);
    });

    test('writes nothing about a record that was merged away', async () => {
      const [survivor, gone] = [await register(store, freshProfile(store)), await register(store, freshProfile(store))];
      const merged = await store.recipients.state(gone.id);
      if (merged === undefined) throw new Error('It was registered.');
      await appendOne(store, { kind: 'recipients-merged', survivor: survivor.id, merged }, [survivor.id, gone.id]);
      const statement = stopBy(store, { kind: 'recipient', recipient: gone.id });
      const write = appendOne(store, { kind: 'statement-recorded', statement }, [gone.id]);
      await expect(write).rejects.toBeInstanceOf(MergedAway);
      const valueKey = gone.externals[0]?.valueKey ?? '';
      expect(await store.recipients.find([{ kind: 'external', system: 'urn:ehr', valueKey }])).toEqual([survivor.id]);
    });

    test('knows nobody behind an address any more who was erased, and still finds them by their names', async () => {
      const address = freshAddress(store);
      const { id, externals, contactPoints } = await register(store, freshProfile(store, [address]));
      await appendOne(
        store,
        { kind: 'recipient-erased', recipient: id, addresses: [address], kept: [] },
        [id],
        [address],
      );
      expect(await store.recipients.behind(address)).toEqual([]);
      const behind = await store.ledger.write({ recipients: [], addresses: [address] }, (tx) =>
        tx.recipientsBehind(address),
      );
      expect(behind).toMatchObject({ value: [] });
      const valueKey = externals[0]?.valueKey ?? '';
      expect(await store.recipients.find([{ kind: 'external', system: 'urn:ehr', valueKey }])).toEqual([id]);
      expect(await store.recipients.byContactPointKey(contactPoints[0]?.key ?? '')).toMatchObject({ recipient: id });
      expect(await store.ledger.compareProjections()).toEqual([]);
    });
  });
}
