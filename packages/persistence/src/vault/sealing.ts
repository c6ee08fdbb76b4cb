import { createCipheriv, createDecipheriv, createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import type { SealedPurpose } from '@heed/use-cases/ports/vault';
import { pooledRandom } from './pooled-random.ts';

/** The vault's keys: 32 bytes each. */
export interface VaultKeys {
  /** The version that seals new values. */
  readonly current: number;
  readonly encryption: ReadonlyMap<number, Buffer>;
  /** For keyed hashes. Changing it would lose every stop: never rotate it without rewriting every index. */
  readonly index: Buffer;
}

/** A sealed value as it is stored: the ciphertext ends with the tag. */
export interface SealedRow {
  readonly id: string;
  readonly purpose: SealedPurpose;
  readonly key_version: number;
  readonly nonce: Buffer;
  readonly ciphertext: Buffer;
}

/** Thrown when a sealed value was altered, stands in another's place, or its key is gone. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
}

/** NIST SP 800-38D §8.2.2: a random 96-bit nonce, for at most 2^32 values under one key (§8.3). */
const NONCE_BYTES = 12;
/** NIST SP 800-38D §5.2.1.2: the full tag. */
const TAG_BYTES = 16;

/** Encrypts a value with AES-256-GCM, bound to its id and purpose so that a row cannot stand in for another. */
export function sealValue(keys: VaultKeys, id: string, purpose: SealedPurpose, value: string): SealedRow {
  const nonce = pooledRandom(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyOf(keys, keys.current), nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(associatedData(id, purpose));
  const ciphertext = Buffer.concat([cipher.update(value, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return { id, purpose, key_version: keys.current, nonce, ciphertext };
}

/** Decrypts a value. Throws `SealBroken`. */
export function openValue(keys: VaultKeys, row: SealedRow): string {
  const end = row.ciphertext.length - TAG_BYTES;
  if (end < 0 || row.nonce.length !== NONCE_BYTES) throw new SealBroken(`The sealed value ${row.id} was altered.`);
  const decipher = createDecipheriv('aes-256-gcm', keyOf(keys, row.key_version), row.nonce, {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(associatedData(row.id, row.purpose));
  decipher.setAuthTag(row.ciphertext.subarray(end));
  try {
    return Buffer.concat([decipher.update(row.ciphertext.subarray(0, end)), decipher.final()]).toString('utf8');
  } catch {
    throw new SealBroken(`The sealed value ${row.id} was altered.`);
  }
}

/** Returns the keyed hash (HMAC-SHA-256) of `parts`: base64url, 43 characters. No two different lists of parts are hashed alike. */
export function keyedHash(keys: VaultKeys, parts: readonly string[]): string {
  return createHmac('sha256', prepared(keys.index)).update(JSON.stringify(parts), 'utf8').digest('base64url');
}

function associatedData(id: string, purpose: string): Buffer {
  return Buffer.from(`${id}\0${purpose}`, 'utf8');
}

function keyOf(keys: VaultKeys, version: number): KeyObject {
  const key = keys.encryption.get(version);
  if (key === undefined)
    throw new SealBroken(`The vault has no encryption key of version ${String(version)}. Restore the keys file.`);
  return prepared(key);
}

const PREPARED = new WeakMap<Buffer, KeyObject>();

/** A key as the library holds it: preparing it anew costs more than the hash of a short text. */
function prepared(bytes: Buffer): KeyObject {
  const known = PREPARED.get(bytes);
  if (known !== undefined) return known;
  const key = createSecretKey(bytes);
  PREPARED.set(bytes, key);
  return key;
}
