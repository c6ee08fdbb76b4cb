import { UsageError } from '../cli/terminal.ts';

/** What a process does. One process does all by default. */
export const ROLES = ['web', 'api', 'intake', 'worker'] as const;
/** See `ROLES`. */
export type Role = (typeof ROLES)[number];

/** Reads `--roles`. Throws `UsageError` on a name that is none. */
export function parseRoles(text: string): ReadonlySet<Role> {
  return new Set(
    text.split(',').map((name) => {
      const role = ROLES.find((known): known is Role => known === name.trim());
      if (role === undefined) throw new UsageError(`Unknown role "${name}". Known: ${ROLES.join(', ')}.`);
      return role;
    }),
  );
}
