import { beforeAll, describe, expect, test } from 'vitest';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { freshAddress, freshProfile, register, type StoreUnderTest } from './store-under-test.ts';

/** What every reader of recipients keeps to. */
export function recipientsContract(open: () => Promise<StoreUnderTest>): void {
  describe('a reader of recipients', () => {
    let store: StoreUnderTest;
    beforeAll(async () => {
      store = await open();
    });

    test('finds by id and by identifier, in the order asked', async () => {
      const profile = await register(store, freshProfile(store));
      const valueKey = profile.externals[0]?.valueKey ?? '';
      expect(
        await store.recipients.find([
          { kind: 'external', system: 'urn:ehr', valueKey },
          { kind: 'id', id: store.ids.uuid() as RecipientId },
          { kind: 'id', id: profile.id },
          { kind: 'external', system: 'urn:ehr', valueKey: 'nobody' },
          { kind: 'id', id: 'not-a-uuid' as RecipientId },
        ]),
      ).toEqual([profile.id, undefined, profile.id, undefined, undefined]);
    });

    test('names the systems under which somebody is known, each once', async () => {
      await register(store, freshProfile(store));
      await register(store, freshProfile(store));
      const systems = await store.recipients.systems();
      expect(systems).toContain('urn:ehr');
      expect(systems).toEqual([...new Set(systems)].toSorted());
    });

    test('an identifier that was taken back finds nobody', async () => {
      const profile = await register(store, freshProfile(store));
      const valueKey = profile.externals[0]?.valueKey ?? '';
      await register(store, { ...profile, externals: [] });
      expect(await store.recipients.find([{ kind: 'external', system: 'urn:ehr', valueKey }])).toEqual([undefined]);
    });

    test('knows who is behind an address, and by which contact point', async () => {
      const address = freshAddress(store);
      const people = [
        await register(store, freshProfile(store, [address])),
        await register(store, freshProfile(store, [address])),
      ];
      const expected = people
        .map(({ id, contactPoints }) => ({ recipient: id, contactPoint: contactPoints[0]?.id }))
        .sort((one, other) => (one.recipient < other.recipient ? -1 : 1));
      expect(await store.recipients.behind(address)).toEqual(expected);
      const [leaver] = people;
      if (leaver === undefined) throw new Error('two were registered');
      await register(store, { ...leaver, contactPoints: [] });
      expect(await store.recipients.behind(address)).toEqual(
        expected.filter(({ recipient }) => recipient !== leaver.id),
      );
    });

    test('the keys inside links lead to the recipient and the contact point', async () => {
      const profile = await register(store, freshProfile(store, [freshAddress(store)]));
      const [point] = profile.contactPoints;
      expect(await store.recipients.byRecipientKey(profile.key)).toBe(profile.id);
      expect(await store.recipients.byContactPointKey(point?.key ?? '')).toEqual({
        recipient: profile.id,
        contactPoint: point?.id,
      });
    });

    test.each(['7', '18446744073709551615', '', '-1', 'abc'])('the key %j leads to nobody', async (key) => {
      expect(await store.recipients.byRecipientKey(key)).toBeUndefined();
      expect(await store.recipients.byContactPointKey(key)).toBeUndefined();
      expect(await store.recipients.addressByKey(key)).toBeUndefined();
    });

    test('an address alone has one number for ever, also when two ask at once', async () => {
      const address = freshAddress(store);
      const [one, other] = await Promise.all([
        store.recipients.keyOfAddress(address),
        store.recipients.keyOfAddress(address),
      ]);
      expect(one).toBe(other);
      expect(await store.recipients.keyOfAddress(address)).toBe(one);
      expect(await store.recipients.addressByKey(one)).toBe(address);
      expect(await store.recipients.keyOfAddress(freshAddress(store))).not.toBe(one);
    });

    test('pages meet everybody once, in one order', async () => {
      for (let made = 0; made < 3; made += 1) await register(store, freshProfile(store));
      const seen: RecipientId[] = [];
      for (let after: RecipientId | undefined; ;) {
        const page = await store.recipients.page(after, 2);
        seen.push(...page.map(({ profile }) => profile.id));
        after = page.at(-1)?.profile.id;
        if (page.length < 2) break;
      }
      expect(seen).toHaveLength(await store.recipients.count());
      expect(seen).toEqual([...new Set(seen)].sort());
      expect((await store.recipients.state(seen[0] ?? ('' as RecipientId)))?.profile.id).toBe(seen[0]);
    });
  });
}
