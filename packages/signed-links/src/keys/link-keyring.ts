import type { Brand } from '@heed/domain/brand';
import { LinkKeyringError } from './link-keyring-error.ts';
import { linkSecretOf, type LinkSecret } from './link-secret.ts';

/** The number of a link key, 1 to 255: one octet inside every token. 0 is kept free. */
export type LinkKeyId = Brand<number, 'LinkKeyId'>;

/** `signing`: makes new links. `verifying`: links made with it stay good. `revoked`: links made with it are refused. */
export type LinkKeyState = 'signing' | 'verifying' | 'revoked';

/** One key. A revoked one is kept so that its number and secret are not taken again unawares. */
export interface LinkKey {
  readonly secret: LinkSecret;
  readonly state: LinkKeyState;
}

/** All link keys of one installation. Exactly one signs, and no two share a secret. */
export interface LinkKeyring {
  readonly signing: LinkKeyId;
  readonly keys: ReadonlyMap<LinkKeyId, LinkKey>;
}

/** A key as it is stored: its number, its 32 octets and its state. */
export interface StoredLinkKey {
  readonly id: number;
  readonly secret: Uint8Array;
  readonly state: LinkKeyState;
}

/** The largest number that fits the octet in a token, and so the number of keys there can be. */
export const MAX_LINK_KEYS = 255;

/** Returns the key number, or `undefined` when `id` is not a whole number of 1 to 255. */
export function linkKeyIdOf(id: number): LinkKeyId | undefined {
  return Number.isInteger(id) && id >= 1 && id <= MAX_LINK_KEYS ? (id as LinkKeyId) : undefined;
}

/** Returns the keyring of stored keys. Throws `LinkKeyringError` on a bad number or secret, a repeated one, or unless exactly one key signs. */
export function linkKeyringOf(stored: Iterable<StoredLinkKey>): LinkKeyring {
  const keys = new Map<LinkKeyId, LinkKey>();
  for (const { id, secret: bytes, state } of stored) {
    const keyId = linkKeyIdOf(id);
    if (keyId === undefined) throw new LinkKeyringError(`A link key id is 1 to ${String(MAX_LINK_KEYS)}.`);
    if (keys.has(keyId)) throw new LinkKeyringError(`Link key ${String(keyId)} is there twice.`);
    const secret = linkSecretOf(bytes);
    refuseSharedSecret(keys, secret);
    keys.set(keyId, { secret, state });
  }
  const signing = [...keys].filter(([, key]) => key.state === 'signing').map(([id]) => id);
  const [only] = signing;
  if (only === undefined || signing.length > 1) {
    throw new LinkKeyringError(`Exactly one link key signs; here ${String(signing.length)} do.`);
  }
  return { signing: only, keys };
}

/** Throws `LinkKeyringError` when a key already has this secret: revoking one of the two would leave the other open to whoever learnt it. */
export function refuseSharedSecret(keys: ReadonlyMap<LinkKeyId, LinkKey>, secret: LinkSecret): void {
  for (const [id, key] of keys) {
    if (key.secret.equals(secret)) {
      throw new LinkKeyringError(`Link key ${String(id)} already has this secret. Make a new one.`);
    }
  }
}

/** Returns the key that signs new links. Throws `LinkKeyringError` when the keyring does not hold one that may. */
export function newestKey(keyring: LinkKeyring): { readonly id: LinkKeyId; readonly secret: LinkSecret } {
  const key = keyring.keys.get(keyring.signing);
  if (key?.state !== 'signing') throw new LinkKeyringError('The keyring has no key that signs.');
  return { id: keyring.signing, secret: key.secret };
}

/** Returns the secret to check a link of key `id` with, or `undefined` when the key is unknown or revoked. */
export function verificationKey(keyring: LinkKeyring, id: LinkKeyId): LinkSecret | undefined {
  const key = keyring.keys.get(id);
  return key === undefined || key.state === 'revoked' ? undefined : key.secret;
}
