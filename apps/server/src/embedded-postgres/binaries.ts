import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { createHash, randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { othersMayReach, type UnprivilegedUser } from './unprivileged-user.ts';

/** Paths of the programs. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** Where root keeps what `nobody` has to reach (Filesystem Hierarchy Standard 3.0, section 5.8: state of a program). */
export const STATE_FOR_ROOT = '/var/lib/heed';

/** Returns the programs of this platform's npm package, copied to where `user` can run them when it could not otherwise. */
export async function findBinaries(user: UnprivilegedUser | undefined): Promise<Binaries> {
  const found = await importBinaries();
  if (user === undefined || othersMayReach(found.postgres)) return found;
  const native = dirname(dirname(found.postgres));
  const copy = join(STATE_FOR_ROOT, `postgres-${createHash('sha256').update(native).digest('hex').slice(0, 12)}`);
  if (!existsSync(copy)) copyWhole(native, copy);
  return { initdb: join(copy, 'bin', 'initdb'), postgres: join(copy, 'bin', 'postgres') };
}

async function importBinaries(): Promise<Binaries> {
  if (process.platform === 'win32') {
    throw new EmbeddedPostgresError(
      'The embedded PostgreSQL runs on Linux and macOS. On Windows use WSL, or set DATABASE_URL to a PostgreSQL of your own.',
    );
  }
  try {
    return (await import(`@embedded-postgres/${process.platform}-${process.arch}`)) as Binaries;
  } catch {
    throw new EmbeddedPostgresError(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}. Set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

/** Copied beside its place and moved there, so that two starts at once never see half a copy. */
function copyWhole(from: string, to: string): void {
  const partial = `${to}.${randomBytes(4).toString('hex')}`;
  try {
    mkdirSync(dirname(to), { recursive: true });
    cpSync(from, partial, { recursive: true, verbatimSymlinks: true });
    renameSync(partial, to);
  } catch {
    rmSync(partial, { recursive: true, force: true });
    if (existsSync(to)) return;
    throw new EmbeddedPostgresError(
      `PostgreSQL does not run as root, other users may not enter this folder, and ${dirname(to)} cannot be written. ` +
        'Run Heed as an ordinary user, or from a folder that others may enter, or set DATABASE_URL.',
    );
  }
}
