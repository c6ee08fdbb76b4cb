import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { canonicalJson } from '@heed/domain/ledger/canonical';
import type { LedgerPosition, SealedEntry } from '@heed/domain/ledger/entry';
import type { SealedId } from '@heed/domain/recipient/recipient';
import {
  addressesOf,
  appendOne,
  CONTRACT_ACTOR,
  freshAddress,
  freshProfile,
  openReview,
  register,
  stopBy,
  type StoreUnderTest,
} from './store-under-test.ts';

const START = 0 as LedgerPosition;

/** What every ledger keeps to. */
export function ledgerContract(open: () => Promise<StoreUnderTest>): void {
  describe('a ledger', () => {
    let store: StoreUnderTest;
    beforeAll(async () => {
      store = await open();
    });
    const stopOf = (address = freshAddress(store), act?: string) => {
      const statement = stopBy(store, { kind: 'address', address }, act);
      return { address, statement, event: { kind: 'statement-recorded', statement } as const };
    };
    const everything = async (): Promise<readonly SealedEntry[]> => store.ledger.entriesAfter(START, 100_000);

    test('what a write appends is in force when it returns, and its own later reads see it', async () => {
      const { address, event } = stopOf();
      const result = await store.ledger.write({ recipients: [], addresses: [address] }, async (tx) => {
        expect(tx.now).toBe(store.clock.now());
        expect(await tx.address(address)).toBeUndefined();
        await tx.append(event, CONTRACT_ACTOR);
        return tx.address(address);
      });
      expect(result).toMatchObject({ kind: 'written', value: { statements: [{ id: event.statement.id }] } });
      const states = await store.recipients.addressStates([address]);
      expect(states.get(address)?.statements.map(({ id }) => id)).toEqual([event.statement.id]);
    });

    test('look-ups inside a write see what it appended', async () => {
      const address = freshAddress(store);
      const profile = freshProfile(store, [address]);
      const item = openReview(store, { kind: 'recipient', recipient: profile.id });
      const valueKey = profile.externals[0]?.valueKey ?? '';
      const seen = await store.ledger.write(
        { recipients: [profile.id], addresses: [address], identifiers: [valueKey] },
        async (tx) => {
          await tx.append({ kind: 'recipient-registered', profile }, CONTRACT_ACTOR);
          await tx.append({ kind: 'review-opened', item }, CONTRACT_ACTOR);
          return {
            behind: await tx.recipientsBehind(address),
            named: (await tx.recipientsByIdentifier([valueKey, 'nobody'])).get(valueKey),
            review: (await tx.openReviewItem(item.subject, 'STALE'))?.id,
            byId: (await tx.reviewItem(item.id))?.id,
            state: (await tx.recipient(profile.id))?.profile,
          };
        },
      );
      expect(seen).toMatchObject({
        value: { behind: [profile.id], named: profile.id, review: item.id, byId: item.id, state: profile },
      });
    });

    test('a write that fails leaves nothing: no entry, no state, no sealed value, no message', async () => {
      const { address, event } = stopOf();
      let sealed: SealedId | undefined;
      const write = store.ledger.write({ recipients: [], addresses: [address] }, async (tx) => {
        await tx.append(event, CONTRACT_ACTOR);
        sealed = await tx.seal('evidence', 'as it came');
        await tx.enqueue({ key: `failed-${sealed}`, channel: 'EMAIL', to: sealed, address, content: { kind: 'help' } });
        await tx.recipientsBehind(address);
        throw new Error('The work failed.');
      });
      await expect(write).rejects.toThrow('The work failed.');
      expect(await store.ledger.entriesAbout({ address }, { limit: 10 })).toEqual([]);
      expect((await store.recipients.addressStates([address])).size).toBe(0);
      expect((await store.vault.open(sealed === undefined ? [] : [sealed])).size).toBe(0);
      expect((await store.messages()).map(({ key }) => key)).not.toContain(`failed-${String(sealed)}`);
    });

    test('a message goes out once for its key, however often it was handed over', async () => {
      const { address } = stopOf();
      const key = `key-${store.ids.uuid()}`;
      for (let time = 0; time < 2; time += 1) {
        await store.ledger.write({ recipients: [], addresses: [address] }, async (tx) => {
          const to = await tx.seal('address', 'someone@example.org');
          await tx.enqueue({ key, channel: 'EMAIL', to, address, content: { kind: 'help' } });
        });
      }
      expect((await store.messages()).filter((message) => message.key === key)).toHaveLength(1);
    });

    test('the same key twice, also at once, is one write', async () => {
      const key = `act-${store.ids.uuid()}`;
      const { address } = stopOf();
      const write = () =>
        store.ledger.write({ recipients: [], addresses: [address], idempotencyKey: key }, (tx) =>
          tx.append(stopOf(address).event, CONTRACT_ACTOR),
        );
      const results = [...(await Promise.all([write(), write(), write()])), await write()];
      expect(results.filter(({ kind }) => kind === 'written')).toHaveLength(1);
      expect(new Set(results.flatMap(({ entries }) => entries)).size).toBe(1);
      expect(results.every(({ entries }) => entries.length === 1)).toBe(true);
      expect(await store.ledger.knownKeys([key, `${key}-other`, key])).toEqual(new Set([key]));
      expect(await store.ledger.knownKeys([])).toEqual(new Set());
    });

    test('somebody who was not claimed cannot be written about', async () => {
      const { event } = stopOf();
      const write = store.ledger.write({ recipients: [], addresses: [] }, (tx) => tx.append(event, CONTRACT_ACTOR));
      await expect(write).rejects.toThrow('not claimed');
    });

    test('writes to one subject take turns: none works on a state that another has changed', async () => {
      const { address } = stopOf();
      const seen = await Promise.all(
        Array.from({ length: 8 }, () =>
          store.ledger.write({ recipients: [], addresses: [address] }, async (tx) => {
            const before = (await tx.address(address))?.statements.length ?? 0;
            await tx.append(stopOf(address).event, CONTRACT_ACTOR);
            return before;
          }),
        ),
      );
      expect(seen.map((result) => (result.kind === 'written' ? result.value : -1)).sort()).toEqual([
        0, 1, 2, 3, 4, 5, 6, 7,
      ]);
    });

    test('places have no gaps, and each hash binds its entry to all before it', async () => {
      await appendOne(store, stopOf().event, [], []).catch(() => undefined);
      const first = stopOf();
      await appendOne(store, first.event, [], [first.address]);
      const entries = await everything();
      let previous = '0'.repeat(64);
      entries.forEach(({ position, previousHash, hash, entry }, index) => {
        expect(position).toBe(index + 1);
        expect(previousHash).toBe(previous);
        const text = `${previous}\n${String(position)}\n${canonicalJson(entry)}`;
        expect(hash).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
        previous = hash;
      });
      expect(await store.ledger.verify()).toEqual({ kind: 'intact', entries: entries.length, head: previous });
      const last = entries.at(-1)?.position ?? START;
      expect(await store.ledger.head()).toEqual({ position: last, hash: previous });
      expect(await store.ledger.verify(last)).toEqual({ kind: 'intact', entries: 0, head: previous });
    });

    test('the feed goes on where it was left', async () => {
      const all = await everything();
      const half = Math.floor(all.length / 2) as LedgerPosition;
      expect(await store.ledger.entriesAfter(half, 2)).toEqual(all.slice(half, half + 2));
      expect(await store.ledger.entriesAfter(all.length as LedgerPosition, 10)).toEqual([]);
    });

    test("a subject's entries come newest first, page by page", async () => {
      const { address } = stopOf();
      for (let time = 0; time < 3; time += 1) await appendOne(store, stopOf(address).event, [], [address]);
      const all = await store.ledger.entriesAbout({ address }, { limit: 10 });
      expect(all).toHaveLength(3);
      expect(all.map(({ position }) => position)).toEqual(
        [...all.map(({ position }) => position)].sort((a, b) => b - a),
      );
      const [newest, ...older] = all;
      expect(await store.ledger.entriesAbout({ address }, { before: newest?.position ?? START, limit: 10 })).toEqual(
        older,
      );
      expect(await store.ledger.entriesAbout({ address }, { limit: 1 })).toEqual([newest]);
    });

    test("an act's statements come in the order in which they were said", async () => {
      const act = store.ids.uuid();
      const stops = [stopOf(undefined, act), stopOf(undefined, act), stopOf(undefined, act)];
      await store.ledger.write({ recipients: [], addresses: stops.map(({ address }) => address) }, async (tx) => {
        for (const { event } of stops) await tx.append(event, CONTRACT_ACTOR);
      });
      const entries = await store.ledger.entriesOfAct(act);
      expect(entries.map(({ entry }) => entry.id)).toEqual(stops.map(({ statement }) => statement.id));
      const [first] = entries;
      expect(await store.ledger.entry(first?.entry.id ?? ('' as never))).toEqual(first);
      expect(await store.ledger.entriesOfAct(store.ids.uuid())).toEqual([]);
    });

    test('one review item of a reason is open for a subject at a time', async () => {
      const profile = await register(store, freshProfile(store));
      const subject = { kind: 'recipient', recipient: profile.id } as const;
      const first = openReview(store, subject);
      await appendOne(store, { kind: 'review-opened', item: first }, [profile.id]);
      const second = openReview(store, subject);
      await expect(appendOne(store, { kind: 'review-opened', item: second }, [profile.id])).rejects.toThrow();
      const at = store.clock.now();
      const state = { kind: 'resolved', by: 'staff', at, outcome: 'CONFIRMED', note: 'asked' } as const;
      await appendOne(store, { kind: 'review-moved', item: first.id, subject, state }, [profile.id]);
      await appendOne(store, { kind: 'review-opened', item: second }, [profile.id]);
      expect(await store.reviews.item(first.id)).toMatchObject({ state });
    });

    test('the rows served are those that the ledger gives when it is folded anew', async () => {
      const address = freshAddress(store);
      const profile = await register(store, freshProfile(store, [address]));
      await appendOne(store, stopOf(address).event, [], [address]);
      await register(store, { ...profile, contactPoints: [], externals: [] });
      expect(addressesOf(profile)).toEqual([address]);
      expect(await store.ledger.compareProjections()).toEqual([]);
    });
  });
}
