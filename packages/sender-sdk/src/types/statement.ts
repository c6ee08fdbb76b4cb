import type { DecidedChannel, RecipientRef } from './decision.ts';
import type { RejectedRow } from './row.ts';

/** One thing that a patient told the sending system: about a recipient or an address, and about types, categories or all types. */
export type StatementInput = SaidAbout & SaidOf & SaidWord;

type SaidAbout =
  | { readonly recipient: RecipientRef }
  /** Protects everybody behind the address: a stop, or `DISOWN`. */
  | { readonly address: { readonly kind: 'EMAIL' | 'PHONE'; readonly value: string } };

type SaidOf =
  { readonly allTypes: true } | { readonly types: readonly string[] } | { readonly categories: readonly string[] };

interface SaidWord {
  /** The same key twice is one statement. */
  readonly idempotencyKey: string;
  /** The words that need nothing more. Those that do are written as GraphQL: docs/api.md. */
  readonly word: 'STOP' | 'ALLOW' | 'CONFIRM' | 'DISOWN' | 'RECLAIM';
  /** All channels when absent. */
  readonly channels?: readonly DecidedChannel[];
  /** When it was said, RFC 3339; now when absent. Order is by this: give it for what was said before Heed came. */
  readonly saidAt?: string;
  /** What it can be proven with; kept encrypted. */
  readonly evidence?: string;
}

/** What became of one statement. */
export type StatementResult =
  | { readonly kind: 'RecordedStatement'; readonly index: number; readonly id: string; readonly receiptNumber: string }
  | { readonly kind: 'RepeatedStatement'; readonly index: number; readonly id: string }
  /** Kept without force: it would undo what the patient said themselves. A person will look at it. */
  | { readonly kind: 'ConflictingStatement'; readonly index: number; readonly id: string; readonly reviewItem: string }
  | RejectedRow;
