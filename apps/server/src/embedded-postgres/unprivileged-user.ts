import { chownSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The user `nobody`, which every Debian has: PostgreSQL refuses to run as root. */
const NOBODY = 65_534;
const OTHERS_MAY_ENTER = 0o001;

/** Whom PostgreSQL runs as. `undefined`: as ourselves. */
export interface UnprivilegedUser {
  readonly uid: number;
  readonly gid: number;
}

/** Returns the user to step down to when we are root: whoever owns the database that is there already, else `nobody`. */
export function unprivilegedUser(cluster: string): UnprivilegedUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const found = statSync(cluster, { throwIfNoEntry: false });
  return found === undefined || found.uid === 0 ? { uid: NOBODY, gid: NOBODY } : { uid: found.uid, gid: found.gid };
}

/** Returns whether every folder above `path` lets other users through. A folder that is not there yet will. */
export function othersMayReach(path: string): boolean {
  const parent = dirname(path);
  const mode = statSync(parent, { throwIfNoEntry: false })?.mode ?? OTHERS_MAY_ENTER;
  return (mode & OTHERS_MAY_ENTER) !== 0 && (parent === path || othersMayReach(parent));
}

/** Gives a file or folder to the user. */
export function giveTo(user: UnprivilegedUser | undefined, path: string): void {
  if (user !== undefined) chownSync(path, user.uid, user.gid);
}
