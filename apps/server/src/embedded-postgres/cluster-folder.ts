import { createHash, randomBytes } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { giveTo, othersMayReach, type UnprivilegedUser } from './unprivileged-user.ts';

/** The database owner's name: it migrates; the application steps down to a role of fewer rights. */
export const OWNER = 'heed_owner';

/** Where one embedded database lives. */
export interface ClusterFolder {
  readonly cluster: string;
  readonly password: string;
}

/** Returns the database folder below `dataDir`, made and initialised when it is not there yet. */
export function prepareClusterFolder(
  dataDir: string,
  binaries: Binaries,
  user: UnprivilegedUser | undefined,
): ClusterFolder {
  try {
    mkdirSync(dataDir, { recursive: true });
  } catch {
    throw new EmbeddedPostgresError(
      `The data folder ${dataDir} cannot be made. Make its parent writable, or set HEED_DATA_DIR.`,
    );
  }
  const passwordFile = join(dataDir, 'postgres-password');
  const cluster = clusterPath(dataDir, user);
  if (!existsSync(join(cluster, 'PG_VERSION'))) initialise(cluster, passwordFile, binaries, user);
  return { cluster, password: readFileSync(passwordFile, 'utf8').trim() };
}

/** Below the data folder where its user can get there; else beside other users' data, under a name made of the folder's. */
function clusterPath(dataDir: string, user: UnprivilegedUser | undefined): string {
  const inside = join(dataDir, 'postgres');
  if (user === undefined || othersMayReach(inside)) return inside;
  return `/var/tmp/heed-data-${createHash('sha256').update(dataDir).digest('hex').slice(0, 16)}/postgres`;
}

function initialise(
  cluster: string,
  passwordFile: string,
  binaries: Binaries,
  user: UnprivilegedUser | undefined,
): void {
  // A folder without PG_VERSION is what a start that was killed left behind.
  rmSync(cluster, { recursive: true, force: true });
  mkdirSync(cluster, { recursive: true });
  giveTo(user, cluster);
  const password = randomBytes(24).toString('base64url');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  const handedOver = `${cluster}.password`;
  writeFileSync(handedOver, password, { mode: 0o600 });
  giveTo(user, handedOver);
  try {
    execFileSync(
      binaries.initdb,
      [
        `--pgdata=${cluster}`,
        `--username=${OWNER}`,
        `--pwfile=${handedOver}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
      ],
      { ...user, cwd: '/', stdio: 'pipe' },
    );
  } catch (failure) {
    const said = failure instanceof Error && 'stderr' in failure ? String(failure.stderr).trim() : 'no reason given';
    rmSync(cluster, { recursive: true, force: true });
    throw new EmbeddedPostgresError(
      `The embedded PostgreSQL could not be set up: ${said}. Set DATABASE_URL to use one of your own.`,
    );
  } finally {
    rmSync(handedOver, { force: true });
  }
}
