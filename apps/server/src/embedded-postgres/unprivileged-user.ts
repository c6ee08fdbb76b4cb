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

/** Returns the user to step down to, when we are root. */
export function unprivilegedUser(): UnprivilegedUser | undefined {
  return process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : undefined;
}

/** Returns whether every folder above `path` lets other users through. */
export function othersMayReach(path: string): boolean {
  const parent = dirname(path);
  const isOpen = (statSync(parent, { throwIfNoEntry: false })?.mode ?? OTHERS_MAY_ENTER) & OTHERS_MAY_ENTER;
  return isOpen !== 0 && (parent === path || parent === dirname(parent) || othersMayReach(parent));
}

/** Gives a folder to the user. */
export function giveTo(user: UnprivilegedUser | undefined, path: string): void {
  if (user !== undefined) chownSync(path, user.uid, user.gid);
}
