import { createHash } from 'node:crypto';

/** Returns the SHA-256 of a secret: all that is kept of an API key or a session id. Fast is enough: the secrets have 256 random bits (ASVS 5.0 §6.5.2). */
export function keyHash(secret: string): Buffer {
  return createHash('sha256').update(secret, 'utf8').digest();
}
