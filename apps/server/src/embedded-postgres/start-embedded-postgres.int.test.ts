import { spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isAlive } from './process-of.ts';
import { startEmbeddedPostgres } from './start-embedded-postgres.ts';

const isRoot = process.getuid?.() === 0;
let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'heed-embedded-'));
  // Open to others, so that the data stay inside when the tests run as root.
  chmodSync(dataDir, 0o755);
});
afterEach(() => {
  rmSync(dataDir, { recursive: true, force: true });
});

async function ask(url: string, sql: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return rows;
  } finally {
    await client.end();
  }
}

const serverPid = () => Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
const KEEP = 'create table kept (said text); insert into kept values ($$stop$$)';

test('what was written is there after a stop, on the same port and with the same password', async () => {
  const first = await startEmbeddedPostgres(dataDir);
  await ask(first.ownerUrl, KEEP);
  await first.stop();

  const second = await startEmbeddedPostgres(dataDir);
  expect(await ask(second.ownerUrl, 'select said from kept')).toEqual([{ said: 'stop' }]);
  expect(second.ownerUrl).toBe(first.ownerUrl);
  await second.stop();
});

test('what was acknowledged is there after the server was killed', async () => {
  const first = await startEmbeddedPostgres(dataDir);
  await ask(first.ownerUrl, KEEP);
  process.kill(serverPid(), 'SIGKILL');
  await first.stop();

  const second = await startEmbeddedPostgres(dataDir);
  expect(await ask(second.ownerUrl, 'select said from kept')).toEqual([{ said: 'stop' }]);
  await second.stop();
});

test('a second caller joins the server, and it runs until the last one leaves', async () => {
  const first = await startEmbeddedPostgres(dataDir);
  const second = await startEmbeddedPostgres(dataDir);
  const pid = serverPid();
  expect(second.ownerUrl).toBe(first.ownerUrl);

  await first.stop();
  expect(await ask(second.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  await second.stop();
  expect(isAlive(pid)).toBe(false);
});

test('callers that start at the same time on an empty folder share one server', async () => {
  const all = await Promise.all([1, 2, 3].map(() => startEmbeddedPostgres(dataDir)));
  expect(new Set(all.map(({ ownerUrl }) => ownerUrl)).size).toBe(1);
  await Promise.all(all.map(({ stop }) => stop()));
});

test('the server ends when the process that uses it is killed', async () => {
  const module = new URL('./start-embedded-postgres.ts', import.meta.url).href;
  const code = `const { startEmbeddedPostgres } = await import('${module}');
    console.log((await startEmbeddedPostgres('${dataDir}')).ownerUrl); setInterval(() => {}, 1e6);`;
  const user = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  await createInterface({ input: user.stdout })[Symbol.asyncIterator]().next();
  const pid = serverPid();
  expect(isAlive(pid)).toBe(true);

  user.kill('SIGKILL');
  await vi.waitFor(() => expect(isAlive(pid)).toBe(false), { timeout: 10_000 });
});

test('a port that someone took in the meantime is given up for another', async () => {
  const first = await startEmbeddedPostgres(dataDir);
  await first.stop();
  const { port } = new URL(first.ownerUrl);
  const squatter = createServer();
  await new Promise<void>((resolve) => squatter.listen(Number(port), '127.0.0.1', resolve));

  const second = await startEmbeddedPostgres(dataDir);
  expect(new URL(second.ownerUrl).port).not.toBe(port);
  await second.stop();
  await new Promise((resolve) => squatter.close(resolve));
});

test('the pid file of a machine that went down does not pass for a server', async () => {
  const first = await startEmbeddedPostgres(dataDir);
  await first.stop();
  // Our own number stands for whichever program has the old server's number now.
  const file = join(dataDir, 'postgres', 'postmaster.pid');
  writeFileSync(file, `${String(process.pid)}\n${dataDir}\n0\n1\n\n\n\nready\n`);

  const second = await startEmbeddedPostgres(dataDir);
  expect(await ask(second.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  await second.stop();
});

test('only its owner may read the password, and nobody comes in without it', async () => {
  const { ownerUrl, stop } = await startEmbeddedPostgres(dataDir);
  expect(statSync(join(dataDir, 'postgres-password')).mode & 0o777).toBe(0o600);
  const url = new URL(ownerUrl);
  url.password = 'guessed';
  await expect(ask(url.href, 'select 1')).rejects.toThrow(/password authentication failed/);
  await stop();
});

test.each([
  ['17', /made by PostgreSQL 17; this is 18/],
  [undefined, /not a PostgreSQL folder/],
])('a folder of version %s is refused with what to do', async (version, message) => {
  const cluster = join(dataDir, 'postgres');
  mkdirSync(cluster);
  if (version !== undefined) writeFileSync(join(cluster, 'PG_VERSION'), version);
  if (isRoot) chownSync(cluster, 65_534, 65_534);
  await expect(startEmbeddedPostgres(dataDir)).rejects.toThrow(message);
});

test.runIf(isRoot)('a database that belongs to root is refused with what to do', async () => {
  mkdirSync(join(dataDir, 'postgres'));
  await expect(startEmbeddedPostgres(dataDir)).rejects.toThrow(/belongs to another user \(0\).*chown/);
});

test('a data folder that cannot be made is refused with what to do', async () => {
  writeFileSync(join(dataDir, 'file'), '');
  await expect(startEmbeddedPostgres(join(dataDir, 'file', 'data'))).rejects.toThrow(/HEED_DATA_DIR/);
});
