import { randomBytes } from 'node:crypto';
import { linkKeyIdOf, linkKeyringOf, type LinkKeyring } from '@heed/signed-links/keys/link-keyring';
import { linkSecretOf } from '@heed/signed-links/keys/link-secret';
import { revokeKey } from '@heed/signed-links/keys/revoke-key';
import { rotateKeyring } from '@heed/signed-links/keys/rotate-keyring';
import type { Keys } from './keys-file.ts';

/** HMAC-SHA-256 takes a key of its output's length (RFC 2104 §3). */
const SECRET_BYTES = 32;

/** Returns the keyring of the keys file. Throws `LinkKeyringError` when its keys cannot be used together. */
export function linkKeyring({ links }: Pick<Keys, 'links'>): LinkKeyring {
  return linkKeyringOf(
    Object.entries(links.keys).map(([id, key]) => ({
      id: Number(id),
      secret: Buffer.from(key.secret, 'base64url'),
      state: key.state,
    })),
  );
}

/** Returns the keys with a new one that signs; the one before it keeps verifying, so every link already sent stays good. Throws when all 255 ids are used. */
export function rotateLinkKey(keys: Keys, now: Date): Keys {
  return withKeyring(keys, rotateKeyring(linkKeyring(keys), linkSecretOf(randomBytes(SECRET_BYTES))), now);
}

/** Returns the keys with one of them revoked, or `undefined` when there is no such key. Revoking the signing key makes a new one sign. */
export function revokeLinkKey(keys: Keys, id: number, now: Date): Keys | undefined {
  const keyId = linkKeyIdOf(id);
  if (keyId === undefined) return undefined;
  const revoked = revokeKey(linkKeyring(keys), keyId);
  switch (revoked.kind) {
    case 'revoked':
      return withKeyring(keys, revoked.keyring, now);
    case 'unknown-key':
      return undefined;
    case 'still-signing':
      return revokeLinkKey(rotateLinkKey(keys, now), id, now);
  }
}

/** A key whose state changed is marked with the moment it did. */
function withKeyring(keys: Keys, keyring: LinkKeyring, now: Date): Keys {
  const stored = [...keyring.keys].map(([id, { secret, state }]) => {
    const before = keys.links.keys[String(id)];
    const since = before?.state === state ? before.since : now.toISOString();
    return [String(id), { secret: secret.export().toString('base64url'), state, since }] as const;
  });
  return { ...keys, links: { signing: keyring.signing, keys: Object.fromEntries(stored) } };
}
