import type { LedgerPosition } from '@heed/domain/ledger/entry';

/** The end of the chain at some moment: whoever keeps it can tell whether the ledger was rewritten since. */
export interface LedgerHead {
  /** The UTC day that ended when the head was signed, as YYYY-MM-DD. */
  readonly day: string;
  readonly position: LedgerPosition;
  /** SHA-256 in hex. */
  readonly hash: string;
}

/** A head together with its signature. */
export interface SignedLedgerHead extends LedgerHead {
  /** Compact JWS (RFC 7515) over the three. */
  readonly signed: string;
}

/** Keeps the signed heads: one a day, never changed. */
export interface LedgerHeads {
  /** Keeps a head and returns the one that stands for its day: the first that was kept. */
  keep(head: SignedLedgerHead): Promise<SignedLedgerHead>;
  /** Returns the head of a day, or `undefined`. */
  ofDay(day: string): Promise<SignedLedgerHead | undefined>;
  /** Returns every head, by day. */
  all(): Promise<readonly SignedLedgerHead[]>;
}

/** Signs heads with the installation's key, and knows its own signature again. */
export interface HeadSigner {
  sign(head: LedgerHead): Promise<string>;
  /** Returns what was signed, or `undefined` when the text is no head or another key signed it. */
  read(signed: string): Promise<LedgerHead | undefined>;
}
