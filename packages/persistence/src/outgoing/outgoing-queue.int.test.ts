import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import type { AddressKey } from '@heed/domain/contact/address';
import type { Instant } from '@heed/domain/time/instant';
import type { OutgoingMessage } from '@heed/use-cases/ports/outgoing';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';

let database: TestDatabase;
const handed: OutgoingMessage[] = [];
let refuse = new Set<string>();
const postpone = new Map<string, { readonly notBefore: Instant }>();
beforeAll(async () => {
  database = await createTestDatabase(inject('databaseUrl'));
  for (let workers = 0; workers < 2; workers += 1)
    await (workers === 0 ? database : await database.openAnother()).workOutgoing((message) => {
      handed.push(message);
      return refuse.delete(message.key)
        ? Promise.reject(new Error('550 no such person person@example.org'))
        : Promise.resolve(postpone.get(message.key));
    });
});
afterAll(() => database.drop());

async function enqueue(key: string, how: 'commit' | 'fail' = 'commit'): Promise<void> {
  await database.ledger
    .write({ recipients: [], addresses: [] }, async (tx) => {
      const to = await tx.seal('address', 'person@example.org');
      await tx.enqueue({ key, channel: 'EMAIL', to, address: 'a' as AddressKey, content: { kind: 'fresh-link' } });
      if (how === 'fail') throw new Error('no');
    })
    .catch(() => undefined);
}

const timesHanded = (key: string) => handed.filter((message) => message.key === key).length;
const stateOf = async (key: string) => {
  const { rows } = await database.owner.query<{ state: string; output: unknown }>(
    `select state, output from pgboss.job where data ->> 'key' = $1`,
    [key],
  );
  return rows;
};

test('a committed message is handed over once, a rolled back one never, whatever the number of workers', async () => {
  await enqueue('rolled back', 'fail');
  await Promise.all(Array.from({ length: 20 }, (_, index) => enqueue(`message ${String(index)}`)));
  await vi.waitUntil(() => handed.length >= 20, { timeout: 20_000, interval: 20 });
  expect(new Set(handed.map(({ key }) => key)).size).toBe(20);
  expect(handed).toHaveLength(20);
  expect(timesHanded('rolled back')).toBe(0);
});

test('the same key again, also after it was sent, is not sent again', async () => {
  await enqueue('twice');
  await vi.waitUntil(async () => (await stateOf('twice'))[0]?.state === 'completed', { timeout: 20_000, interval: 50 });
  await enqueue('twice');
  await enqueue('behind it');
  await vi.waitUntil(() => timesHanded('behind it') === 1, { timeout: 20_000, interval: 20 });
  expect(await stateOf('twice')).toHaveLength(1);
  expect(timesHanded('twice')).toBe(1);
});

test('a message that could not be sent comes again, and what the provider said about the person is not kept', async () => {
  refuse = new Set(['refused once']);
  await enqueue('refused once');
  await vi.waitUntil(async () => (await stateOf('refused once'))[0]?.state === 'retry', {
    timeout: 20_000,
    interval: 50,
  });
  expect(JSON.stringify(await stateOf('refused once'))).not.toContain('person@example.org');
  await database.owner.query(`update pgboss.job set start_after = now() where data ->> 'key' = 'refused once'`);
  await vi.waitUntil(() => timesHanded('refused once') === 2, { timeout: 20_000, interval: 20 });
});

test('a message that is postponed comes again at its moment, once, however many say so', async () => {
  const tomorrow = new Date(Date.now() + 86_400_000);
  postpone.set('at night', { notBefore: tomorrow.getTime() as Instant });
  await enqueue('at night');
  const waiting = async () =>
    (await stateOf('at night')).map(({ state }) => state).sort((one, other) => one.localeCompare(other));
  await vi.waitUntil(async () => (await waiting()).length === 2, { timeout: 20_000, interval: 50 });
  expect(await waiting()).toEqual(['completed', 'created']);
  const { rows } = await database.owner.query<{ start_after: Date; keep_until: Date }>(
    `select start_after, keep_until from pgboss.job where data ->> 'key' = 'at night' and state = 'created'`,
  );
  expect(rows[0]?.start_after).toEqual(tomorrow);
  expect(rows[0]?.keep_until.getTime()).toBeGreaterThan(tomorrow.getTime() + 13 * 86_400_000);
  postpone.clear();
  await database.owner.query(`update pgboss.job set start_after = now() where data ->> 'key' = 'at night'`);
  await vi.waitUntil(() => timesHanded('at night') === 2, { timeout: 20_000, interval: 20 });
});

test('no address in the clear stands in the queue', async () => {
  const { rows } = await database.owner.query<{ data: unknown }>('select data from pgboss.job');
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain('@example');
});
