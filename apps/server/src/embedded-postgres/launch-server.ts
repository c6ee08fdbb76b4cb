import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import type { ClusterFolder } from './cluster-folder.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { freePort } from './free-port.ts';
import { readServerState, type RunningServer } from './running-server.ts';
import { usersPipe } from './users-of.ts';

const POLL_MS = 10;
const ATTEMPTS = 3;

const SETTINGS = [
  // Solid-state disks, as every machine has: at the default of 4 a batch of keys is answered by reading whole tables.
  'random_page_cost=1.1',
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'logging_collector=off',
  'log_checkpoints=off',
  // The log names what went wrong, never the row it went wrong with.
  'log_min_error_statement=panic',
  'log_error_verbosity=terse',
];

/**
 * Becomes the server, and leaves someone behind who waits until the last user has closed the pipe ($0) and then asks it to stop. So it ends
 * with its users however they end, and is a child of none of them.
 */
const UNTIL_UNUSED = `
cluster=$1; shift; me=$$
( ( cat "$0"; read -r pid <"$cluster/postmaster.pid" && [ "$pid" = "$me" ] && kill -INT "$me" ) >/dev/null 2>&1 & )
exec "$@"`;

/** Starts the server on `wantedPort`, or on any other that is free (0: any), and returns once it takes connections. */
export async function launchServer(
  { cluster, user }: ClusterFolder,
  {
    binaries,
    wantedPort,
    logFile,
    settings,
  }: {
    readonly binaries: Binaries;
    readonly wantedPort: number;
    readonly logFile: string;
    readonly settings: readonly string[];
  },
): Promise<RunningServer> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort(attempt === 1 ? wantedPort : 0);
    const flags = [...SETTINGS, ...settings, `port=${String(port)}`].flatMap((setting) => ['-c', setting]);
    const log = openSync(logFile, 'w', 0o600);
    const child = spawn(
      '/bin/sh',
      ['-c', UNTIL_UNUSED, usersPipe(cluster), cluster, binaries.postgres, '-D', cluster, ...flags],
      // A process group of its own: Ctrl-C is ours to handle, not the database's.
      { ...user, cwd: '/', detached: true, stdio: ['ignore', log, log] },
    );
    closeSync(log);
    child.unref();
    if (await isReady(child, cluster)) return { pid: child.pid ?? 0, port };
    const said = readFileSync(logFile, 'utf8').trim();
    // Someone took the port between our look and the server's.
    if (/could not bind/i.test(said) && attempt < ATTEMPTS) continue;
    throw new EmbeddedPostgresError(
      `The embedded PostgreSQL does not start:\n${said.split('\n').slice(-10).join('\n')}\nPut that right, or set DATABASE_URL to use one of your own.`,
    );
  }
}

async function isReady(child: ChildProcess, cluster: string): Promise<boolean> {
  const ended = new Promise<boolean>((resolve) => {
    child.once('error', () => {
      resolve(true);
    });
    child.once('exit', () => {
      resolve(true);
    });
  });
  for (;;) {
    const state = readServerState(cluster);
    if (state.kind === 'ready' && state.pid === child.pid) return true;
    if (await Promise.race([ended, wait(POLL_MS, false)])) return false;
  }
}
