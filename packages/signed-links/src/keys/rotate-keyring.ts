import { LinkKeyringError } from './link-keyring-error.ts';
import {
  linkKeyIdOf,
  MAX_LINK_KEYS,
  refuseSharedSecret,
  type LinkKey,
  type LinkKeyId,
  type LinkKeyring,
} from './link-keyring.ts';
import type { LinkSecret } from './link-secret.ts';

/**
 * Returns the keyring with a new key that signs. The one before it keeps verifying, so every link already sent stays good.
 * Throws `LinkKeyringError` when the secret is already in use or all 255 numbers are taken.
 */
export function rotateKeyring(keyring: LinkKeyring, newSecret: LinkSecret): LinkKeyring {
  refuseSharedSecret(keyring.keys, newSecret);
  const signing = freeKeyId(keyring);
  const keys = new Map<LinkKeyId, LinkKey>();
  for (const [id, key] of keyring.keys) keys.set(id, key.state === 'signing' ? { ...key, state: 'verifying' } : key);
  keys.set(signing, { secret: newSecret, state: 'signing' });
  return { signing, keys };
}

/** The number after the highest; below it only when the highest is used up, so that numbers tell the age as long as they can. */
function freeKeyId({ keys }: LinkKeyring): LinkKeyId {
  const next = linkKeyIdOf(Math.max(0, ...keys.keys()) + 1);
  if (next !== undefined) return next;
  for (let candidate = 1; candidate <= MAX_LINK_KEYS; candidate += 1) {
    const id = linkKeyIdOf(candidate);
    if (id !== undefined && !keys.has(id)) return id;
  }
  throw new LinkKeyringError(`All ${String(MAX_LINK_KEYS)} link key ids are used. Remove revoked keys first.`);
}
