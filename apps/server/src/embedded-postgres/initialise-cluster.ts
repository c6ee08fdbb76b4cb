import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Binaries } from './binaries.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { giveTo, type UnprivilegedUser } from './unprivileged-user.ts';

/** The database owner's name: it migrates; the application steps down to a role of fewer rights. */
export const OWNER = 'heed_owner';

/** The same on every machine, whatever its locale. */
const FLAGS = [
  `--username=${OWNER}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
];

/** Makes an empty database with a password of its own. It appears in its place only when it is whole. */
export function initialiseCluster({
  cluster,
  user,
  binaries,
  passwordFile,
}: {
  readonly cluster: string;
  readonly user: UnprivilegedUser | undefined;
  readonly binaries: Binaries;
  readonly passwordFile: string;
}): void {
  const partial = `${cluster}.partial`;
  const handedOver = `${cluster}.password`;
  const password = randomBytes(24).toString('base64url');
  // What a start that was killed left behind.
  rmSync(partial, { recursive: true, force: true });
  try {
    mkdirSync(partial, { mode: 0o700 });
    giveTo(user, partial);
    writeFileSync(handedOver, password, { mode: 0o600 });
    giveTo(user, handedOver);
    execFileSync(binaries.initdb, [...FLAGS, `--pgdata=${partial}`, `--pwfile=${handedOver}`], {
      ...user,
      cwd: '/',
      stdio: 'pipe',
    });
    rmSync(passwordFile, { force: true });
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    renameSync(partial, cluster);
  } catch (failure) {
    rmSync(partial, { recursive: true, force: true });
    throw new EmbeddedPostgresError(
      `The embedded PostgreSQL could not be set up: ${reasonOf(failure)}. Put that right, or set DATABASE_URL to use one of your own.`,
    );
  } finally {
    rmSync(handedOver, { force: true });
  }
}

function reasonOf(failure: unknown): string {
  if (failure instanceof Error && 'stderr' in failure && String(failure.stderr) !== '')
    return String(failure.stderr).trim();
  return failure instanceof Error ? failure.message : 'no reason given';
}
