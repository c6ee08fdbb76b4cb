import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execPath } from 'node:process';
import { promisify } from 'node:util';
import pg from 'pg';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { loadConfig } from '@heed/server/config/config';
import { startEmbeddedPostgres } from '@heed/server/embedded-postgres/start-embedded-postgres';
import { createLog } from '@heed/server/log';
import { openApp, type App } from '@heed/server/serve/open-app';
import { HEED, type PeerGround } from '../peers/start-peer.ts';
import { PEER_SCHEMA } from './peer-schema.ts';

/** A seeded database that runs, with an application open on it. */
export interface Population {
  readonly app: App;
  readonly ground: PeerGround;
  readonly postgres: string;
  /** The key of a sending system that may ask for decisions and nothing else. */
  readonly apiKey: string;
  /** Absent: the database was there already. */
  readonly seedSeconds: number | undefined;
  /** Returns the ids of invented recipients by their numbers. */
  idsOf(numbers: readonly number[]): Promise<readonly RecipientId[]>;
  close(): Promise<void>;
}

/** Opens the database of one size: found in `dataFolder`, or seeded. */
export async function openPopulation(
  recipients: number,
  dataFolder: string | undefined,
  say: (line: string) => void,
): Promise<Population> {
  const folder =
    dataFolder === undefined
      ? mkdtempSync(join(tmpdir(), 'heed-bench-'))
      : join(resolve(dataFolder), String(recipients));
  mkdirSync(folder, { recursive: true });
  // Open to others, so that the database's own user finds its folder inside.
  chmodSync(folder, 0o755);
  const removeFolder = () => {
    if (dataFolder === undefined) rmSync(folder, { recursive: true, force: true });
  };
  const postgres = await startEmbeddedPostgres(folder);
  const keysFile = join(folder, 'keys.json');
  const environment = {
    NODE_ENV: 'production',
    HEED_DATA_DIR: folder,
    HEED_KEYS_FILE: keysFile,
    HEED_DEMO: 'off',
  } as const;
  try {
    const seedSeconds = await seed(folder, recipients, { ...environment, DATABASE_URL: postgres.ownerUrl }, say);
    const version = await prepareForPeers(postgres.ownerUrl);
    const app = await openApp(
      loadConfig({ ...environment, DATABASE_URL: postgres.ownerUrl }, folder),
      createLog('silent'),
    );
    const { apiKey } = await app.deps.clients.create({ name: 'Benchmark', scopes: ['decide'] });
    return {
      app,
      apiKey,
      seedSeconds,
      postgres: version,
      ground: { databaseUrl: postgres.ownerUrl, keysFile, logFolder: folder },
      async idsOf(numbers) {
        const refs = numbers.map((number) => ({
          kind: 'external' as const,
          system: 'seed',
          valueKey: app.deps.vault.identifierKey('seed', `SEED-${String(number)}`),
        }));
        return (await app.deps.recipients.find(refs)).filter((id) => id !== undefined);
      },
      async close() {
        await app.close();
        await postgres.stop();
        removeFolder();
      },
    };
  } catch (failure) {
    await postgres.stop();
    removeFolder();
    throw failure;
  }
}

/** Seeds by the command itself, once a folder. Returns the seconds it took. */
async function seed(
  folder: string,
  recipients: number,
  environment: NodeJS.ProcessEnv,
  say: (line: string) => void,
): Promise<number | undefined> {
  const mark = join(folder, 'seeded');
  if (existsSync(mark)) {
    say(`${String(recipients)} recipients are there already.`);
    return undefined;
  }
  say(`Seeding ${String(recipients)} recipients …`);
  const started = performance.now();
  await promisify(execFile)(execPath, [HEED, 'seed', '--recipients', String(recipients)], {
    env: { PATH: '/usr/bin:/bin', ...environment },
  });
  const seconds = (performance.now() - started) / 1000;
  writeFileSync(mark, '');
  say(`Seeded in ${seconds.toFixed(0)} s.`);
  return seconds;
}

/** Adds what the other servers need, brings the planner's numbers up to date, and returns the server's version. */
async function prepareForPeers(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(PEER_SCHEMA);
    await client.query('vacuum analyze');
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    return rows[0]?.server_version ?? 'unknown';
  } finally {
    await client.end();
  }
}
