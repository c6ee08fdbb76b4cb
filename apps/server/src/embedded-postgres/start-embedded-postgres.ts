import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { findBinaries, type Binaries } from './binaries.ts';
import { OWNER, prepareClusterFolder, type ClusterFolder } from './cluster-folder.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { freePort } from './free-port.ts';
import { findRunningServer, hasLivingOwner, isAlive, takeOwnership } from './running-server.ts';
import { unprivilegedUser } from './unprivileged-user.ts';

/** An embedded database that runs. */
export interface EmbeddedPostgres {
  /** Connects as the owner of everything. */
  readonly ownerUrl: string;
  /** Stops the server when this process is the one that has to; else leaves it to the Heed that started it. */
  stop(): Promise<void>;
}

/** For solid-state disks, which every machine of this decade has: without it, batches of keys are read by scanning whole tables. */
const SETTINGS = [
  'random_page_cost=1.1',
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=60',
  'logging_collector=off',
];

/**
 * Starts the embedded PostgreSQL on a data folder, or joins the one that already runs there. Data stays for the next start,
 * whatever ended the last one. Throws `EmbeddedPostgresError` with what to do.
 */
export async function startEmbeddedPostgres(dataDir: string): Promise<EmbeddedPostgres> {
  const user = unprivilegedUser();
  const binaries = await findBinaries(user);
  const folder = prepareClusterFolder(dataDir, binaries, user);
  const running = findRunningServer(folder.cluster);
  if (running !== undefined) {
    const isOurs = !hasLivingOwner(dataDir);
    if (isOurs) takeOwnership(dataDir);
    return {
      ownerUrl: urlOf(folder, running.port),
      stop: () => (isOurs ? stopProcess(running.pid) : Promise.resolve()),
    };
  }
  const portFile = join(dataDir, 'postgres-port');
  const port = await freePort(existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : 0);
  const child = await launch(binaries, folder, port, user);
  writeFileSync(portFile, String(port));
  takeOwnership(dataDir);
  return { ownerUrl: urlOf(folder, port), stop: () => stopChild(child) };
}

function urlOf({ password }: ClusterFolder, port: number): string {
  return `postgres://${OWNER}:${password}@127.0.0.1:${String(port)}/postgres`;
}

/** Resolves once the server says that it takes connections. Its own process group: Ctrl-C is ours to handle, not the database's. */
function launch(
  binaries: Binaries,
  { cluster }: ClusterFolder,
  port: number,
  user: ReturnType<typeof unprivilegedUser>,
): Promise<ChildProcess> {
  return new Promise((resolve, reject) => {
    const settings = [...SETTINGS, `port=${String(port)}`].flatMap((setting) => ['-c', setting]);
    const child = spawn(binaries.postgres, ['-D', cluster, ...settings], {
      ...user,
      cwd: '/',
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const said: string[] = [];
    const lines = createInterface({ input: child.stderr });
    lines.on('line', (line) => {
      said.push(line);
      if (said.length > 20) said.shift();
      if (line.includes('ready to accept connections')) resolve(child);
    });
    child.once('error', (failure) => {
      reject(
        new EmbeddedPostgresError(
          `The embedded PostgreSQL does not start: ${failure.message}. Set DATABASE_URL to use one of your own.`,
        ),
      );
    });
    child.once('exit', () => {
      reject(
        new EmbeddedPostgresError(
          `The embedded PostgreSQL ended at once:\n  ${said.join('\n  ')}\nSet DATABASE_URL to use one of your own.`,
        ),
      );
    });
  });
}

/** SIGINT is PostgreSQL's fast shutdown: open transactions are rolled back, everything committed is on disk. */
function stopChild(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) {
      resolve();
      return;
    }
    child.once('exit', () => {
      resolve();
    });
    child.kill('SIGINT');
  });
}

const POLL_MS = 50;

/** For a server whose parent is gone: there is no exit event to wait for. */
async function stopProcess(pid: number): Promise<void> {
  if (isAlive(pid)) process.kill(pid, 'SIGINT');
  while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, POLL_MS));
}
