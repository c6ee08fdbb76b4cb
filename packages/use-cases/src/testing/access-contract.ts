import { beforeAll, describe, expect, test } from 'vitest';
import type { LedgerPosition } from '@heed/domain/ledger/entry';
import type { StoreUnderTest } from './store-under-test.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

/** What every register of sending systems, of signed-in staff and of feed cursors keeps to. */
export function accessContract(open: () => Promise<StoreUnderTest>): void {
  let store: StoreUnderTest;
  beforeAll(async () => {
    store = await open();
  });
  const now = () => store.clock.now();

  describe('a register of sending systems', () => {
    test('knows a client by its key and id until it is revoked, and another key is nobody', async () => {
      const jwks = { keys: [{ kty: 'EC' }] };
      const { client, apiKey } = await store.clients.create({ name: 'EHR', scopes: ['decide', 'notice'], jwks });
      expect(client).toMatchObject({ name: 'EHR', scopes: ['decide', 'notice'], jwks, revoked: false });
      expect(await store.clients.byApiKey(apiKey)).toEqual(client);
      expect(await store.clients.byId(client.id)).toEqual(client);
      expect(await store.clients.byApiKey(`${apiKey}x`)).toBeUndefined();
      expect(await store.clients.revoke(client.id)).toBe(true);
      expect(await store.clients.revoke(client.id)).toBe(false);
      expect(await store.clients.byApiKey(apiKey)).toBeUndefined();
      expect(await store.clients.byId(client.id)).toBeUndefined();
      expect(await store.clients.list()).toContainEqual({ ...client, revoked: true });
    });

    test('keeps the types that a client may ask about', async () => {
      const { client, apiKey } = await store.clients.create({ name: 'Biller', scopes: ['decide'], types: ['bill'] });
      expect(client.types).toEqual(['bill']);
      expect(await store.clients.byApiKey(apiKey)).toEqual(client);
    });

    test('takes the key it is given', async () => {
      const { client, apiKey } = await store.clients.create({ name: 'Demo', scopes: [], apiKey: 'the-demo-key' });
      expect(apiKey).toBe('the-demo-key');
      expect(await store.clients.byApiKey('the-demo-key')).toEqual(client);
    });

    test('a token id counts once for each client', async () => {
      const later = Math.ceil(Date.now() / 1000) + 300;
      expect(await store.clients.rememberTokenId('one', 'jti', later)).toBe(true);
      expect(await store.clients.rememberTokenId('one', 'jti', later)).toBe(false);
      expect(await store.clients.rememberTokenId('other', 'jti', later)).toBe(true);
    });
  });

  describe('a register of signed-in staff', () => {
    const start = () => store.sessions.start({ staff: 'staff-1', displayName: 'Reviewer One', role: 'reviewer' });

    test('a session lives while it is used, to the last millisecond before 15 idle minutes', async () => {
      const session = await start();
      store.clock.advance(15 * MINUTE_MS - 1);
      expect(await store.sessions.touch(session.id)).toEqual({ ...session, lastSeenAt: now() });
      store.clock.advance(15 * MINUTE_MS);
      expect(await store.sessions.touch(session.id)).toBeUndefined();
    });

    test('no session lives 12 hours', async () => {
      const session = await start();
      for (let spent = 0; spent < 71; spent += 1) {
        store.clock.advance(10 * MINUTE_MS);
        expect(await store.sessions.touch(session.id)).toBeDefined();
      }
      store.clock.set((session.startedAt + 12 * HOUR_MS - 1) as typeof session.startedAt);
      expect(await store.sessions.touch(session.id)).toBeDefined();
      store.clock.advance(1);
      expect(await store.sessions.touch(session.id)).toBeUndefined();
    });

    test('an ended session, and one that never was, let nobody in', async () => {
      const session = await start();
      await store.sessions.end(session.id);
      expect(await store.sessions.touch(session.id)).toBeUndefined();
      expect(await store.sessions.touch('never')).toBeUndefined();
    });
  });

  describe('feed cursors', () => {
    const at = (position: number) => position as LedgerPosition;

    test('start before all, move forward, and never back', async () => {
      const client = store.ids.uuid();
      expect(await store.feed.acknowledged(client)).toBe(0);
      expect(await store.feed.acknowledge(client, at(7), now())).toBe(7);
      expect(await store.feed.acknowledge(client, at(3), now())).toBe(7);
      expect(await store.feed.acknowledge(client, at(7), now())).toBe(7);
      expect(await store.feed.acknowledged(client)).toBe(7);
      expect(await store.feed.acknowledged(store.ids.uuid())).toBe(0);
    });
  });
}
