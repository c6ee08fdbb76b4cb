import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { isAlive } from './process-of.ts';

const POLL_MS = 20;
/** Longer than setting up and starting takes on a slow disk. */
const PATIENCE_MS = 120_000;

let made = 0;

/** Does one thing at a time among all processes that name the same file. A lock left by a process that is gone counts as free. */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const mine = `${file}.${String(process.pid)}-${String((made += 1))}`;
  writeFileSync(mine, String(process.pid));
  try {
    await take(file, mine);
  } finally {
    rmSync(mine, { force: true });
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** A link is made or not made, and never seen half written. */
async function take(file: string, mine: string): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!isLinked(mine, file)) {
    dropStale(file, mine);
    if (Date.now() > end) {
      throw new EmbeddedPostgresError(
        `Another Heed has been starting or stopping the database for two minutes. If none is running, delete ${file} and start again.`,
      );
    }
    await wait(POLL_MS);
  }
}

function isLinked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (failure) {
    if (codeOf(failure) === 'EEXIST') return false;
    throw failure;
  }
}

function dropStale(file: string, mine: string): void {
  try {
    if (isAlive(Number(readFileSync(file, 'utf8')))) return;
    // Of several that see the same stale lock one moves it; whoever moved a fresh one by that puts it back.
    const moved = `${mine}.stale`;
    renameSync(file, moved);
    if (isAlive(Number(readFileSync(moved, 'utf8')))) isLinked(moved, file);
    rmSync(moved, { force: true });
  } catch (failure) {
    if (codeOf(failure) !== 'ENOENT') throw failure;
  }
}

function codeOf(failure: unknown): unknown {
  return failure instanceof Error && 'code' in failure ? failure.code : undefined;
}
