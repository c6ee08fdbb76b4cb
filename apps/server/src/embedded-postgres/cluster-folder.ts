import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { STATE_FOR_ROOT, type Binaries } from './binaries.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { initialiseCluster } from './initialise-cluster.ts';
import { othersMayReach, unprivilegedUser, type UnprivilegedUser } from './unprivileged-user.ts';

/** The version the programs are of; a folder made by another one cannot be opened by them. */
const MAJOR_VERSION = '18';

/** Where one embedded database lives, and whom it runs as. */
export interface ClusterFolder {
  readonly cluster: string;
  readonly user: UnprivilegedUser | undefined;
}

/** Returns where the database of a data folder lives: inside it, or outside where root's `nobody` could not get in. */
export function locateCluster(dataDir: string): ClusterFolder {
  const inside = join(dataDir, 'postgres');
  const user = unprivilegedUser(inside);
  if (user === undefined || existsSync(inside) || othersMayReach(inside)) return { cluster: inside, user };
  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
  const outside = join(STATE_FOR_ROOT, `data-${name}`, 'postgres');
  return { cluster: outside, user: unprivilegedUser(outside) };
}

/** Makes the database when it is not there yet, and returns its owner's password. */
export function prepareCluster(dataDir: string, { cluster, user }: ClusterFolder, binaries: Binaries): string {
  const passwordFile = join(dataDir, 'postgres-password');
  checkOwner(cluster, user);
  if (existsSync(cluster)) checkVersion(cluster);
  if (existsSync(cluster) && !existsSync(passwordFile)) setAside(dataDir, cluster);
  if (!existsSync(cluster)) {
    makeFolder(dirname(cluster));
    initialiseCluster({ cluster, user, binaries, passwordFile });
  }
  return readFileSync(passwordFile, 'utf8').trim();
}

/** Makes a folder and those above it, or checks that it can be written. Throws what to do when that is not allowed. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    throw new EmbeddedPostgresError(
      `The data folder ${folder} cannot be made or written by this user. Make it writable, or set HEED_DATA_DIR to another one.`,
    );
  }
}

function checkOwner(cluster: string, user: UnprivilegedUser | undefined): void {
  const owner = statSync(cluster, { throwIfNoEntry: false })?.uid;
  const runsAs = user?.uid ?? process.getuid?.();
  if (owner === undefined || owner === runsAs) return;
  throw new EmbeddedPostgresError(
    `The database in ${cluster} belongs to another user (${String(owner)}). Start Heed as that user, ` +
      `or give it to the one it runs as (sudo chown -R ${String(runsAs)} ${cluster}), or set HEED_DATA_DIR to another folder.`,
  );
}

function checkVersion(cluster: string): void {
  const file = join(cluster, 'PG_VERSION');
  const version = existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
  if (version === MAJOR_VERSION) return;
  throw new EmbeddedPostgresError(
    version === undefined
      ? `${cluster} is not a PostgreSQL folder. Move it away, or set HEED_DATA_DIR to another folder.`
      : `The database in ${cluster} was made by PostgreSQL ${version}; this is ${MAJOR_VERSION}. Open it with the Heed that made it, or set HEED_DATA_DIR to another folder.`,
  );
}

/** The data folder was emptied, but its database lies outside and is still there: it cannot be opened without its password, and is not ours to delete. */
function setAside(dataDir: string, cluster: string): void {
  if (dirname(cluster) === dataDir) {
    throw new EmbeddedPostgresError(
      `The password of the database in ${cluster} is gone (${join(dataDir, 'postgres-password')}). Put it back, or set HEED_DATA_DIR to another folder.`,
    );
  }
  renameSync(cluster, `${cluster}.${new Date().toISOString().replaceAll(':', '-')}`);
}
