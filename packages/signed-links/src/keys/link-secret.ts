import { createSecretKey, type KeyObject } from 'node:crypto';
import type { Brand } from '@heed/domain/brand';
import { LinkKeyringError } from './link-keyring-error.ts';

/** The secret half of a link key: 32 octets inside a key object, so that printing or logging it shows nothing. */
export type LinkSecret = Brand<KeyObject, 'LinkSecret'>;

/** The output length of SHA-256, below which RFC 2104 §3 discourages a key. */
const SECRET_BYTES = 32;

/** Returns the secret. Throws `LinkKeyringError` unless there are exactly 32 octets. */
export function linkSecretOf(bytes: Uint8Array): LinkSecret {
  if (bytes.length !== SECRET_BYTES) {
    throw new LinkKeyringError(`A link secret is ${String(SECRET_BYTES)} bytes; this one has ${String(bytes.length)}.`);
  }
  return createSecretKey(bytes) as LinkSecret;
}
