import type { AddressKind } from '../channel/channel.ts';
import type { AddressKey } from '../contact/address.ts';
import type { PendingRequest } from '../request/request.ts';
import type { Statement } from '../statement/statement.ts';
import type { Instant } from '../time/instant.ts';

/** Whether messages arrive at an address, per kind of failure. */
export type Deliverability =
  | { readonly kind: 'deliverable' }
  | {
      readonly kind: 'undeliverable';
      readonly why: 'hard-bounce' | 'complaint' | 'reassigned' | 'landline' | 'invalid';
      readonly since: Instant;
    };

/** A block that the carrier or the provider holds against one of our senders. */
export interface CarrierBlock {
  readonly since: Instant;
  /** The organisation's number or messaging service that is blocked. */
  readonly sender: string;
}

/** The sender of a block that was reported without one. */
export const UNKNOWN_SENDER = 'unknown';

/** All that a decision needs of one address. Folded from the ledger; kept as one row. */
export interface AddressState {
  readonly address: AddressKey;
  /** `unknown` until a statement or registration tells. */
  readonly kind: AddressKind | 'unknown';
  /** Statements about the address, oldest said first. */
  readonly statements: readonly Statement[];
  /** The newest acts, oldest first: what an undo can still take back. Absent: none. */
  readonly recentActs?: readonly string[];
  readonly pending: readonly PendingRequest[];
  readonly deliverability: Deliverability;
  /** A landline takes calls but no texts: `SMS` alone is undeliverable then. */
  readonly carrierBlocks: readonly CarrierBlock[];
  /** Temporary failures in a row, oldest first (RFC 3463 class 4). */
  readonly softBounces: readonly Instant[];
  /** What people stopped who had the address and were erased: it bites where nobody is known, and for whoever is registered with it. Absent: none. */
  readonly remembered?: readonly Statement[];
}
