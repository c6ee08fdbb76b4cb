import type { LedgerPosition, SealedEntry } from '@heed/domain/ledger/entry';

/** A place that a reader remembers. */
export interface LedgerPlace {
  readonly position: LedgerPosition;
  /** How the hash of the entry there begins. */
  readonly hashStart?: string;
}

/** Returns whether an entry is the one at a place: after the ledger was restored from a backup another one may stand there, or none. */
export function isPlace({ position, hashStart = '' }: LedgerPlace, entry: SealedEntry | undefined): boolean {
  return entry?.position === position && entry.hash.startsWith(hashStart);
}
