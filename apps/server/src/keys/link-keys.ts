import { randomBytes } from 'node:crypto';
import type { Keys } from './keys-file.ts';

/** A key id is one octet inside a token; 0 is kept free. */
const MAX_KEY_ID = 255;

/** Returns the keys with a new one that signs; the one before it keeps verifying, so every link already sent stays good. Throws when all 255 ids are used. */
export function rotateLinkKey(keys: Keys, now: Date): Keys {
  const next = Math.max(...Object.keys(keys.links.keys).map(Number)) + 1;
  if (next > MAX_KEY_ID)
    throw new Error('All 255 link key ids are used. Remove revoked keys from the keys file first.');
  const older = Object.entries(keys.links.keys).map(
    ([id, key]) => [id, key.state === 'signing' ? { ...key, state: 'verifying' as const } : key] as const,
  );
  const fresh = { secret: randomBytes(32).toString('base64url'), state: 'signing' as const, since: now.toISOString() };
  return { ...keys, links: { signing: next, keys: { ...Object.fromEntries(older), [String(next)]: fresh } } };
}

/** Returns the keys with one of them revoked, or `undefined` when there is no such key. Revoking the signing key makes a new one sign. */
export function revokeLinkKey(keys: Keys, id: number, now: Date): Keys | undefined {
  const before = keys.links.signing === id ? rotateLinkKey(keys, now) : keys;
  const key = before.links.keys[String(id)];
  if (key === undefined) return undefined;
  return {
    ...before,
    links: {
      ...before.links,
      keys: { ...before.links.keys, [String(id)]: { ...key, state: 'revoked', since: now.toISOString() } },
    },
  };
}
