import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import type { AddressKey } from '@heed/domain/contact/address';
import type { Actor, EntryId, LedgerEntry, LedgerEvent, LedgerPosition, SealedEntry } from '@heed/domain/ledger/entry';
import type { AddressState } from '@heed/domain/projection/address-state';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { RecipientId, SealedId } from '@heed/domain/recipient/recipient';
import type { ReviewItem, ReviewItemId, ReviewReason, ReviewSubject } from '@heed/domain/review/review-item';
import type { Instant } from '@heed/domain/time/instant';
import type { OutgoingMessage } from './outgoing.ts';
import type { SealedPurpose } from './vault.ts';

/** Whose messages. */
export interface MessagesTo {
  readonly recipients: readonly RecipientId[];
  readonly addresses: readonly AddressKey[];
}

/** What a write touches. All of it is locked, in one fixed order, before anything is written. */
export interface WriteClaim {
  readonly recipients: readonly RecipientId[];
  readonly addresses: readonly AddressKey[];
  /** The key of the whole act: a second write with the same key does nothing and returns what the first one wrote. */
  readonly idempotencyKey?: string;
  /** External identifiers that are looked up or registered (keyed hashes): locked so that two registrations cannot make two recipients. */
  readonly identifiers?: readonly string[];
}

/** How a write ended. */
export type WriteResult<T> =
  | { readonly kind: 'written'; readonly value: T; readonly entries: readonly EntryId[] }
  | { readonly kind: 'repeated'; readonly entries: readonly EntryId[] };

/** One transaction on the ledger. What it appends is visible to its own later reads. */
export interface LedgerTransaction {
  /** The moment of the transaction: `recordedAt` of every entry it appends. */
  readonly now: Instant;
  catalogue(): Promise<Catalogue>;
  recipient(id: RecipientId): Promise<RecipientState | undefined>;
  address(key: AddressKey): Promise<AddressState | undefined>;
  /** Recipients that have the address among their contact points. Only those claimed may be written to. */
  recipientsBehind(key: AddressKey): Promise<readonly RecipientId[]>;
  /** Returns who has each of the identifiers; one that nobody has is left out. */
  recipientsByIdentifier(valueKeys: readonly string[]): Promise<ReadonlyMap<string, RecipientId>>;
  reviewItem(id: ReviewItemId): Promise<ReviewItem | undefined>;
  openReviewItem(subject: ReviewSubject, reason: ReviewReason): Promise<ReviewItem | undefined>;
  /** Appends one entry and folds it into the projections. */
  append(event: LedgerEvent, actor: Actor): Promise<EntryId>;
  /** Encrypts a value and keeps it beside the ledger. */
  seal(purpose: SealedPurpose, value: string): Promise<SealedId>;
  /** Returns the values that are there. */
  open(ids: readonly SealedId[]): Promise<ReadonlyMap<SealedId, string>>;
  /** Destroys values for good, and returns how many were there. The ledger keeps their names: the chain stays whole. */
  erase(ids: readonly SealedId[]): Promise<number>;
  /** Returns every entry about a subject, oldest first, whether sealed or not. The subject must be claimed for the list to be whole. */
  entriesAbout(
    subject: { readonly recipient: RecipientId } | { readonly address: AddressKey },
  ): Promise<readonly LedgerEntry[]>;
  /** Takes out of the queue what was to be sent to these people, or to an address whoever has it. Returns the values sealed for it. */
  forgetMessages(to: MessagesTo): Promise<readonly SealedId[]>;
  /** Hands a message to be sent once this transaction is committed; the key makes a repeat harmless. */
  enqueue(message: OutgoingMessage): Promise<void>;
}

/** How a whole verification of the ledger ended. */
export type Verification =
  | { readonly kind: 'intact'; readonly entries: number; readonly head: string }
  | {
      readonly kind: 'broken';
      readonly position: LedgerPosition;
      readonly entry: EntryId | undefined;
      readonly why: 'altered' | 'missing' | 'out-of-order' | 'unsealed-gap' | 'head-mismatch';
    };

/** The append-only, hash-chained ledger. The only truth. */
export interface Ledger {
  /**
   * Runs `work` in one transaction and commits it. When it returns, what was written is durable and in force for every process.
   * Throws when the database cannot be reached; nothing is written then.
   */
  write<T>(claim: WriteClaim, work: (tx: LedgerTransaction) => Promise<T>): Promise<WriteResult<T>>;
  /** Returns the sealed entries after a position, in order, without gaps; at most `limit`. */
  entriesAfter(position: LedgerPosition, limit: number): Promise<readonly SealedEntry[]>;
  /** Returns a subject's entries, newest first; at most `limit`, before a position when given. */
  entriesAbout(
    subject: { readonly recipient: RecipientId } | { readonly address: AddressKey },
    page: { readonly before?: LedgerPosition; readonly limit: number },
  ): Promise<readonly SealedEntry[]>;
  /** Returns the entries of one act, in order: what an undo takes back. */
  entriesOfAct(act: string): Promise<readonly SealedEntry[]>;
  /** Returns the entry, or `undefined`. */
  entry(id: EntryId): Promise<SealedEntry | undefined>;
  /** Returns those of the keys that an act was written with already. */
  knownKeys(keys: readonly string[]): Promise<ReadonlySet<string>>;
  /** Returns where the chain ends, with everything sealed that was committed before the call; position 0 and zeros for an empty ledger. Hash in hex. */
  head(): Promise<{ readonly position: LedgerPosition; readonly hash: string }>;
  /** Checks every hash from the start, or from after `since`. */
  verify(since?: LedgerPosition): Promise<Verification>;
  /** Folds the whole ledger anew and compares with the live projections; returns the keys of rows that differ. */
  compareProjections(): Promise<readonly string[]>;
}
