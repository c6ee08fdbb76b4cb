import { spawn, type ChildProcess, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '@heed/server/embedded-postgres/free-port';
import type { Peer } from '../loading/scenarios.ts';
import { processorSeconds } from './processor-time.ts';

/** A server that is measured. */
export interface RunningPeer {
  readonly peer: Peer;
  readonly origin: string;
  /** Seconds of processor time used so far; absent where the system does not tell. */
  processorSeconds(): number | undefined;
  /** Resident memory, in MiB. */
  memory(): number;
  stop(): Promise<void>;
}

/** What every peer is started on. */
export interface PeerGround {
  readonly databaseUrl: string;
  readonly keysFile: string;
  readonly logFolder: string;
}

/** The built `heed` command. */
export const HEED = fileURLToPath(new URL('../../../../apps/server/dist/heed.js', import.meta.url));
const START_MS = 60_000;
const POLL_MS = 50;

/** Starts a peer as it is run in production, and returns once it listens. Throws when it ends first or is too slow. */
export async function startPeer(peer: Peer, ground: PeerGround): Promise<RunningPeer> {
  const port = await freePort(0);
  const log = openSync(join(ground.logFolder, `${peer}.log`), 'w');
  const child = spawn(execPath, commandOf(peer, port, ground), {
    env: { ...productionEnvironment(), ...(peer === 'heed' ? heedEnvironment(port, ground) : {}) },
    stdio: ['ignore', log, log],
  });
  const origin = `http://127.0.0.1:${String(port)}`;
  await untilItAnswers(child, origin, peer);
  return {
    peer,
    origin,
    processorSeconds: () => processorSeconds(child.pid ?? 0),
    memory: () => residentMebibytes(child),
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** What every server is told in production; nothing of the caller's own. */
function productionEnvironment(): NodeJS.ProcessEnv {
  return { PATH: '/usr/bin:/bin', NODE_ENV: 'production', GRAPHILE_ENV: 'production' };
}

function heedEnvironment(
  port: number,
  { databaseUrl, keysFile, logFolder }: PeerGround,
): Readonly<Record<string, string>> {
  return {
    HEED_PORT: String(port),
    HEED_DEMO: 'off',
    HEED_DATA_DIR: logFolder,
    HEED_KEYS_FILE: keysFile,
    DATABASE_URL: databaseUrl,
  };
}

function commandOf(peer: Peer, port: number, { databaseUrl }: PeerGround): readonly string[] {
  if (peer === 'heed') return [HEED, 'serve', '--roles', 'api'];
  return [fileURLToPath(new URL(`./${peer}-server.ts`, import.meta.url)), String(port), databaseUrl];
}

async function untilItAnswers(child: ChildProcess, origin: string, peer: Peer): Promise<void> {
  const until = Date.now() + START_MS;
  while (Date.now() < until && child.exitCode === null) {
    const answers = await fetch(`${origin}/graphql`, { method: 'POST', body: '{"ids":[]}' }).then(
      (response) => response.text(),
      () => undefined,
    );
    if (answers !== undefined) return;
    await wait(POLL_MS);
  }
  child.kill();
  throw new Error(`The server ${peer} does not start; its log says why.`);
}

function residentMebibytes(child: ChildProcess): number {
  const kibibytes = execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' });
  return Number(kibibytes.trim()) / 1024;
}
