import { createHash } from 'node:crypto';
import { canonicalJson } from '@heed/domain/ledger/canonical';

/** Stands before the first entry: 32 zero bytes. */
export const GENESIS_HASH = Buffer.alloc(32);

/**
 * Returns the hash that binds an entry to all before it: SHA-256 over the previous hash in hex, the position in decimal and the entry's canonical
 * text (RFC 8785), each ended by a line feed but the last.
 */
export function entryHash(previousHash: Buffer, position: number, body: unknown): Buffer {
  return createHash('sha256')
    .update(`${previousHash.toString('hex')}\n${String(position)}\n${canonicalJson(body)}`, 'utf8')
    .digest();
}
