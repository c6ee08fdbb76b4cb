import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { openDatabase, type Database } from '../database/database.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { openBoss } from './open-boss.ts';
import { ROUTINE_NAMES, type RoutineName } from './routines.ts';

let database: TestDatabase;
const done: string[] = [];
let fail: Error | undefined;
let opened: Database;
beforeAll(async () => {
  database = await createTestDatabase(inject('databaseUrl'));
  opened = openDatabase(database.url);
  for (const [who, persistence] of [
    ['one', database],
    ['other', await database.openAnother()],
  ] as const) {
    const does = (name: RoutineName) => () => {
      done.push(`${name} by ${who}`);
      const failure = fail;
      fail = undefined;
      return failure === undefined ? Promise.resolve() : Promise.reject(failure);
    };
    await persistence.workRoutines(
      Object.fromEntries(ROUTINE_NAMES.map((name) => [name, does(name)])) as Record<RoutineName, () => Promise<void>>,
    );
  }
});
afterAll(async () => {
  await opened.close();
  await database.drop();
});

/** What the clock does at its hour. */
const startNow = async (name: RoutineName) => {
  const boss = openBoss(opened, { supervise: false, schedule: false, registerInstance: false });
  await boss.start();
  await boss.send(name);
  await boss.stop({ graceful: false });
};
const jobsOf = async (name: RoutineName) => {
  const { rows } = await database.owner.query<{ state: string; output: unknown }>(
    'select state, output from pgboss.job where name = $1 order by created_on',
    [name],
  );
  return rows;
};
const until = (claim: () => Promise<boolean>) => vi.waitUntil(claim, { timeout: 30_000, interval: 100 });

test('each routine has its hour, in UTC, once however many processes there are', async () => {
  const { rows } = await database.owner.query<{ name: string; timezone: string }>(
    'select name, timezone from pgboss.schedule order by name',
  );
  expect(rows).toEqual([...ROUTINE_NAMES].sort().map((name) => ({ name, timezone: 'UTC' })));
});

test('a routine whose hour has come is done once, by one process', async () => {
  await startNow('review-sweep');
  await until(async () => (await jobsOf('review-sweep'))[0]?.state === 'completed');
  expect(done.filter((what) => what.startsWith('review-sweep'))).toHaveLength(1);
});

test('one that failed comes again, and its message, which may name somebody, is not kept', async () => {
  fail = new Error('person@example.org is not there');
  await startNow('ledger-head');
  await until(async () => (await jobsOf('ledger-head'))[0]?.state === 'retry');
  expect(JSON.stringify(await jobsOf('ledger-head'))).not.toContain('person@');
});
