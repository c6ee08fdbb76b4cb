import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import type { AddressKey } from '@heed/domain/contact/address';
import type { SealedId } from '@heed/domain/recipient/recipient';
import type { EvidenceStore } from '../ports/evidence.ts';
import type { SealedPurpose, Vault } from '../ports/vault.ts';

/** A sealed value as the fake keeps it. Nothing in it can be read without the key. */
export interface SealedValue {
  readonly purpose: SealedPurpose;
  readonly nonce: Buffer;
  readonly ciphertext: Buffer;
  readonly tag: Buffer;
}

/** The vault of a test: real encryption and real keyed hashes under a key that everybody knows. */
export interface InMemoryVault extends Vault {
  readonly evidence: EvidenceStore;
  /** Encrypts without keeping: the ledger keeps the value when its transaction commits. */
  encrypt(id: SealedId, purpose: SealedPurpose, value: string): SealedValue;
  decrypt(id: SealedId, sealed: SealedValue): string;
  keep(id: SealedId, value: SealedValue): void;
  erase(id: SealedId): void;
  has(id: SealedId): boolean;
}

const ENCRYPTION_KEY = Buffer.alloc(32, 7);
const INDEX_KEY = Buffer.alloc(32, 11);

/** Returns an empty vault. */
export function inMemoryVault(): InMemoryVault {
  const values = new Map<SealedId, SealedValue>();
  const hash = (domain: string, value: string) =>
    createHmac('sha256', INDEX_KEY).update(`${domain}\0${value}`, 'utf8').digest('base64url');
  const decrypt = (id: SealedId, { purpose, nonce, ciphertext, tag }: SealedValue) => {
    const decipher = createDecipheriv('aes-256-gcm', ENCRYPTION_KEY, nonce, { authTagLength: 16 });
    decipher.setAAD(Buffer.from(`${id}\0${purpose}`, 'utf8'));
    decipher.setAuthTag(tag);
    return Buffer.concat([decipher.update(ciphertext), decipher.final()]).toString('utf8');
  };
  return {
    addressKey: (address) => hash(`address:${address.kind}`, address.value) as AddressKey,
    identifierKey: (system, value) => hash(`identifier:${system}`, value),
    open(ids) {
      const opened = new Map<SealedId, string>();
      for (const id of ids) {
        const sealed = values.get(id);
        if (sealed !== undefined) opened.set(id, decrypt(id, sealed));
      }
      return Promise.resolve(opened);
    },
    encrypt(id, purpose, value) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', ENCRYPTION_KEY, nonce, { authTagLength: 16 });
      cipher.setAAD(Buffer.from(`${id}\0${purpose}`, 'utf8'));
      const ciphertext = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()]);
      return { purpose, nonce, ciphertext, tag: cipher.getAuthTag() };
    },
    decrypt,
    keep: (id, value) => void values.set(id, value),
    erase: (id) => void values.delete(id),
    has: (id) => values.has(id),
    evidence: {
      read(id) {
        const sealedId = id as string as SealedId;
        const sealed = values.get(sealedId);
        return Promise.resolve(sealed?.purpose === 'evidence' ? decrypt(sealedId, sealed) : undefined);
      },
    },
  };
}
