import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, expect, test } from 'vitest';
import { startEmbeddedPostgres } from './start-embedded-postgres.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'heed-embedded-'));
// Open to others, so that the data stay inside when the tests run as root.
chmodSync(dataDir, 0o755);
afterEach(() => {
  rmSync(dataDir, { recursive: true, force: true });
});

async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Row>(sql);
  await client.end();
  return rows;
}

test('what was written is there after a stop, after a kill, and for a second caller', async () => {
  const first = await startEmbeddedPostgres(dataDir);
  await ask(first.ownerUrl, 'create table kept (said text); insert into kept values ($$stop$$)');
  await first.stop();

  const second = await startEmbeddedPostgres(dataDir);
  expect(await ask(second.ownerUrl, 'select said from kept')).toEqual([{ said: 'stop' }]);

  const joined = await startEmbeddedPostgres(dataDir);
  expect(joined.ownerUrl).toBe(second.ownerUrl);

  const [pid] = readFileSync(postmasterPid(), 'utf8').split('\n');
  process.kill(Number(pid), 'SIGKILL');
  await second.stop();

  const third = await startEmbeddedPostgres(dataDir);
  expect(await ask(third.ownerUrl, 'select said from kept')).toEqual([{ said: 'stop' }]);
  await third.stop();
});

function postmasterPid(): string {
  return join(dataDir, 'postgres', 'postmaster.pid');
}
