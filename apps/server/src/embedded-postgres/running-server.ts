import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A server that already runs on a folder. */
export interface RunningServer {
  readonly pid: number;
  readonly port: number;
}

/** Returns the server that runs on the folder, or `undefined`. A pid file left by a crash names no server that lives. */
export function findRunningServer(cluster: string): RunningServer | undefined {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  // PostgreSQL writes: pid, data folder, start time, port, … and "ready" on the eighth line.
  const [pid, , , port, , , , status] = readFileSync(file, 'utf8').split('\n');
  return isAlive(Number(pid)) && status?.trim() === 'ready' ? { pid: Number(pid), port: Number(port) } : undefined;
}

/** Returns whether a process lives. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid < 1) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (failure) {
    return failure instanceof Error && 'code' in failure && failure.code === 'EPERM';
  }
}

const OWNER_FILE = 'postgres-owner-pid';

/** Returns whether another living Heed started the server and will stop it. */
export function hasLivingOwner(dataDir: string): boolean {
  const file = join(dataDir, OWNER_FILE);
  return existsSync(file) && isAlive(Number(readFileSync(file, 'utf8')));
}

/** Makes this process the one that stops the server. */
export function takeOwnership(dataDir: string): void {
  writeFileSync(join(dataDir, OWNER_FILE), String(process.pid));
}
