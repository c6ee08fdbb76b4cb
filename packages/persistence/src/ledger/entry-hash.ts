import { createHash } from 'node:crypto';
import { canonicalJson } from '@heed/domain/ledger/canonical';

/** Stands before the first entry: 64 zeros. */
export const GENESIS_HASH = '0'.repeat(64);

/** Returns the hash that binds an entry to all before it: SHA-256 (hex) over the previous hash, the position and the canonical text (RFC 8785). */
export function entryHash(previousHash: string, position: number, body: unknown): string {
  return createHash('sha256')
    .update(`${previousHash}\n${String(position)}\n${canonicalJson(body)}`, 'utf8')
    .digest('hex');
}
