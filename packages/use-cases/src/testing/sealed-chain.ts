import { createHash } from 'node:crypto';
import { canonicalJson } from '@heed/domain/ledger/canonical';
import type { LedgerEntry, LedgerPosition, SealedEntry } from '@heed/domain/ledger/entry';
import type { Verification } from '../ports/ledger.ts';

/** Stands before the first entry. */
export const GENESIS = '0'.repeat(64);

/** Returns the entries with their places and hashes: SHA-256 (hex) over the previous hash, the position and the canonical text. */
export function sealChain(entries: readonly LedgerEntry[]): SealedEntry[] {
  let previousHash = GENESIS;
  return entries.map((entry, index) => {
    const position = (index + 1) as LedgerPosition;
    const hash = hashOf(previousHash, position, entry);
    const sealed = { position, previousHash, hash, entry };
    previousHash = hash;
    return sealed;
  });
}

/** Checks every hash after `since`. */
export function verifyChain(chain: readonly SealedEntry[], since: LedgerPosition | undefined): Verification {
  const start = since ?? (0 as LedgerPosition);
  let previousHash = start === 0 ? GENESIS : chain[start - 1]?.hash;
  for (const { position, hash, entry } of chain.slice(start)) {
    if (previousHash === undefined || hashOf(previousHash, position, entry) !== hash)
      return { kind: 'broken', position, entry: entry.id, why: 'altered' };
    previousHash = hash;
  }
  return { kind: 'intact', entries: Math.max(0, chain.length - start), head: previousHash ?? GENESIS };
}

function hashOf(previousHash: string, position: LedgerPosition, entry: LedgerEntry): string {
  return createHash('sha256')
    .update(`${previousHash}\n${String(position)}\n${canonicalJson(entry)}`, 'utf8')
    .digest('hex');
}
