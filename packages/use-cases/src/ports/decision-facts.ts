import type { DecisionFacts } from '@heed/domain/decision/decision';
import type { AddressKey } from '@heed/domain/contact/address';
import type { LedgerPosition } from '@heed/domain/ledger/entry';
import type { Instant } from '@heed/domain/time/instant';
import type { RecipientRef } from './recipients.ts';

/** Whom facts are wanted about. */
export type FactsTarget =
  | { readonly kind: 'recipient'; readonly ref: RecipientRef }
  | { readonly kind: 'address'; readonly address: AddressKey };

/** The hot read path: one indexed read a batch, no entity manager. */
export interface DecisionFactsReader {
  /**
   * Returns the facts in the order of `targets`, all from one snapshot, and the ledger position they reflect at least.
   * A merged recipient is followed to its survivor by the reader.
   */
  read(
    targets: readonly FactsTarget[],
  ): Promise<{ readonly facts: readonly DecisionFacts[]; readonly asOf: LedgerPosition }>;
  /** Returns the facts as they were known at a past moment: the ledger folded up to `knownAt`. */
  readAsOf(
    target: FactsTarget,
    knownAt: Instant,
  ): Promise<{ readonly facts: DecisionFacts; readonly asOf: LedgerPosition }>;
}
