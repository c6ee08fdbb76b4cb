import { beforeAll, describe, expect, test } from 'vitest';
import type { DecisionFacts } from '@heed/domain/decision/decision';
import type { RecipientId, RecipientProfile } from '@heed/domain/recipient/recipient';
import type { FactsTarget } from '../ports/decision-facts.ts';
import { appendOne, freshAddress, freshProfile, register, stopBy, type StoreUnderTest } from './store-under-test.ts';

/** What every reader of decision facts keeps to. */
export function decisionFactsContract(open: () => Promise<StoreUnderTest>): void {
  describe('a reader of decision facts', () => {
    let store: StoreUnderTest;
    beforeAll(async () => {
      store = await open();
    });
    const byId = (id: string): FactsTarget => ({ kind: 'recipient', ref: { kind: 'id', id: id as RecipientId } });
    const byName = ({ externals }: RecipientProfile): FactsTarget => ({
      kind: 'recipient',
      ref: { kind: 'external', system: 'urn:ehr', valueKey: externals[0]?.valueKey ?? '' },
    });
    const whoIs = ({ target }: DecisionFacts) => (target.kind === 'recipient' ? target.state.profile.id : target.kind);

    test('answers in the order asked, by id, by identifier and by address, also for nobody', async () => {
      const address = freshAddress(store);
      const [one, other] = [
        await register(store, freshProfile(store, [address])),
        await register(store, freshProfile(store)),
      ];
      const { facts } = await store.facts.read([
        byName(other),
        byId(store.ids.uuid()),
        byId(one.id),
        { kind: 'address', address },
        byId('not-a-uuid'),
        byId(other.id),
        byId(one.id),
      ]);
      expect(facts.map(whoIs)).toEqual([other.id, 'unknown', one.id, 'address', 'unknown', other.id, one.id]);
      expect(facts.every(({ catalogue }) => catalogue.version === 1)).toBe(true);
      expect(facts[2]?.addresses.get(address)?.kind).toBe('email');
      expect(facts[3]?.addresses.get(address)?.kind).toBe('email');
    });

    test('no targets are no facts', async () => {
      expect((await store.facts.read([])).facts).toEqual([]);
    });

    test('what was acknowledged is in the next read, and in its position when it is sealed', async () => {
      const address = freshAddress(store);
      const statement = stopBy(store, { kind: 'address', address });
      await appendOne(store, { kind: 'statement-recorded', statement }, [], [address]);
      const [entry] = await store.ledger.entriesAbout({ address }, { limit: 1 });
      const { facts, asOf } = await store.facts.read([{ kind: 'address', address }]);
      expect(facts[0]?.addresses.get(address)?.statements.map(({ id }) => id)).toEqual([statement.id]);
      expect(asOf).toBeGreaterThanOrEqual(entry?.position ?? Infinity);
    });

    test('a merged recipient is followed to its survivor, however often it was merged', async () => {
      const address = freshAddress(store);
      const survivor = await register(store, freshProfile(store, [address]));
      const second = await register(store, merged(freshProfile(store), survivor.id));
      const first = await register(store, merged(freshProfile(store), second.id));
      const { facts } = await store.facts.read([byId(first.id), byName(second), byId(survivor.id)]);
      expect(facts.map(whoIs)).toEqual([survivor.id, survivor.id, survivor.id]);
      expect(facts[0]?.addresses.has(address)).toBe(true);
    });

    test('a past moment answers with what was known then', async () => {
      const address = freshAddress(store);
      const profile = await register(store, freshProfile(store, [address]));
      const before = store.clock.now();
      store.clock.advance(1000);
      for (const subject of [
        { kind: 'recipient', recipient: profile.id } as const,
        { kind: 'address', address } as const,
      ]) {
        const statement = stopBy(store, subject);
        await appendOne(store, { kind: 'statement-recorded', statement }, [profile.id], [address]);
      }
      const after = store.clock.now();
      const statements = async (at: typeof before) => {
        const { facts } = await store.facts.readAsOf(byId(profile.id), at);
        const own = facts.target.kind === 'recipient' ? facts.target.state.statements.length : -1;
        return [own, facts.addresses.get(address)?.statements.length ?? 0];
      };
      expect(await statements(before)).toEqual([0, 0]);
      expect(await statements(after)).toEqual([1, 1]);
      const live = await store.facts.read([byId(profile.id)]);
      const then = await store.facts.readAsOf(byId(profile.id), after);
      expect(then.facts.target).toEqual(live.facts[0]?.target);
      expect(then.facts.addresses.get(address)).toEqual(live.facts[0]?.addresses.get(address));
    });

    test('before anybody was registered there is nobody', async () => {
      const early = store.clock.now();
      store.clock.advance(1000);
      const profile = await register(store, freshProfile(store));
      const { facts } = await store.facts.readAsOf(byName(profile), early);
      expect(facts.target).toEqual({ kind: 'unknown' });
    });
  });
}

function merged(profile: RecipientProfile, into: RecipientId): RecipientProfile {
  return { ...profile, status: { kind: 'merged', into } };
}
