import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive, isPostgres } from './process-of.ts';

const POLL_MS = 10;

/** A server that takes connections on a folder. */
export interface RunningServer {
  readonly pid: number;
  readonly port: number;
}

/** What a folder's pid file says. `gone` also for a file that a crash left behind. */
export type ServerState = { readonly kind: 'gone' } | ({ readonly kind: 'ready' | 'changing' } & RunningServer);

/** Returns whether a server runs on the folder. */
export function readServerState(cluster: string): ServerState {
  const file = pidFile(cluster);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  // PostgreSQL writes: pid, data folder, start time, port, socket folder, address, shared memory, and on the eighth line "ready".
  const [pid, , , port, , , , status] = text.split('\n');
  if (!isPostgres(Number(pid))) return { kind: 'gone' };
  return { kind: status?.trim() === 'ready' ? 'ready' : 'changing', pid: Number(pid), port: Number(port) };
}

/** Returns the server that runs on the folder, or `undefined`; waits for one that is starting or stopping. */
export async function findRunningServer(cluster: string): Promise<RunningServer | undefined> {
  for (;;) {
    const state = readServerState(cluster);
    if (state.kind === 'ready') return state;
    if (state.kind === 'gone') {
      // PostgreSQL itself would take another program under the same number for a server.
      rmSync(pidFile(cluster), { force: true });
      return undefined;
    }
    await wait(POLL_MS);
  }
}

/** Returns once the process is gone, or false after the time. */
export async function hasEnded(pid: number, withinMs: number): Promise<boolean> {
  const end = Date.now() + withinMs;
  while (isAlive(pid)) {
    if (Date.now() > end) return false;
    await wait(POLL_MS);
  }
  return true;
}

function pidFile(cluster: string): string {
  return join(cluster, 'postmaster.pid');
}
