import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findBinaries } from './binaries.ts';
import { locateCluster, makeFolder, prepareCluster } from './cluster-folder.ts';
import { OWNER } from './initialise-cluster.ts';
import { launchServer } from './launch-server.ts';
import { findRunningServer, hasEnded } from './running-server.ts';
import { holdServer, type Hold } from './users-of.ts';
import { withLock } from './with-lock.ts';

/** An embedded database that runs. */
export interface EmbeddedPostgres {
  /** Connects as the owner of everything. */
  readonly ownerUrl: string;
  /** Leaves the database. Whoever leaves last stops the server, and returns when everything is on disk. */
  readonly stop: () => Promise<void>;
}

const PATIENCE_MS = { watcher: 5_000, fastShutdown: 20_000 } as const;

/**
 * Starts the embedded PostgreSQL on a data folder, or joins the one that already runs there. Data stays for the next start, whatever ended the
 * last one; the server ends with the last process that uses it. `settings` are PostgreSQL's own, as `name=value`. Throws
 * `EmbeddedPostgresError` with what to do.
 */
export async function startEmbeddedPostgres(
  dataFolder: string,
  settings: readonly string[] = ['max_connections=60'],
): Promise<EmbeddedPostgres> {
  const dataDir = resolve(dataFolder);
  makeFolder(dataDir);
  const lock = join(dataDir, 'postgres-lock');
  return withLock(lock, async () => {
    const folder = locateCluster(dataDir);
    const binaries = await findBinaries(folder.user);
    const password = prepareCluster(dataDir, folder, binaries);
    const hold = holdServer(dataDir, folder.cluster);
    try {
      const portFile = join(dataDir, 'postgres-port');
      const server =
        (await findRunningServer(folder.cluster)) ??
        (await launchServer(folder, {
          binaries,
          wantedPort: existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : 0,
          logFile: join(dataDir, 'postgres.log'),
          settings,
        }));
      writeFileSync(portFile, String(server.port));
      return {
        ownerUrl: `postgres://${OWNER}:${password}@127.0.0.1:${String(server.port)}/postgres`,
        stop: once(() => withLock(lock, () => leave(hold, server.pid))),
      };
    } catch (failure) {
      hold.release();
      throw failure;
    }
  });
}

async function leave(hold: Hold, pid: number): Promise<void> {
  if (!hold.release()) return;
  if (await hasEnded(pid, PATIENCE_MS.watcher)) return;
  // The one who waits for the last user may have been killed. SIGINT is PostgreSQL's fast shutdown, SIGQUIT the immediate one.
  process.kill(pid, 'SIGINT');
  if (!(await hasEnded(pid, PATIENCE_MS.fastShutdown))) process.kill(pid, 'SIGQUIT');
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
}
