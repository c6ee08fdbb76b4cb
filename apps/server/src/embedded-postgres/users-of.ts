import { execFileSync } from 'node:child_process';
import { closeSync, constants, existsSync, mkdirSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { isAlive } from './process-of.ts';

/** Keeps the server up while it is held. */
export interface Hold {
  /** Returns whether nobody else holds the server. */
  release(): boolean;
}

let made = 0;

/** Returns the pipe that everyone who uses the server keeps open. */
export function usersPipe(cluster: string): string {
  return `${cluster}.users`;
}

/**
 * Counts this process among those that use the server. The pipe is for the system, which closes it however a process ends; the folder of
 * names is for whoever leaves last and wants to see the server stopped.
 */
export function holdServer(dataDir: string, cluster: string): Hold {
  const pipe = usersPipe(cluster);
  if (!existsSync(pipe)) makePipe(pipe);
  // For reading too: so opening does not wait for the other side.
  const held = openSync(pipe, constants.O_RDWR);
  const names = join(dataDir, 'postgres-users');
  mkdirSync(names, { recursive: true });
  const name = `${String(process.pid)}-${String((made += 1))}`;
  writeFileSync(join(names, name), '');
  return {
    release() {
      rmSync(join(names, name), { force: true });
      closeSync(held);
      for (const other of existsSync(names) ? readdirSync(names) : []) {
        if (isAlive(Number.parseInt(other, 10))) return false;
        rmSync(join(names, other), { force: true });
      }
      return true;
    },
  };
}

function makePipe(pipe: string): void {
  try {
    execFileSync('mkfifo', ['-m', '644', pipe], { stdio: 'pipe' });
  } catch {
    throw new EmbeddedPostgresError(
      `No named pipe can be made at ${pipe}. Set HEED_DATA_DIR to a folder on a local disk, or set DATABASE_URL to use a PostgreSQL of your own.`,
    );
  }
}
