import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { ReviewItemId } from '@heed/domain/review/review-item';
import type { Instant } from '@heed/domain/time/instant';
import type { StaffRole } from './staff.ts';

/** What a member of staff did that showed a record to somebody. */
export const LOOK_KINDS = ['found', 'opened', 'printed', 'handed-over', 'item-opened'] as const;
/** See `LOOK_KINDS`. */
export type LookKind = (typeof LOOK_KINDS)[number];

/** A look that is about to be kept. */
export interface NewLook {
  readonly staff: string;
  readonly role: StaffRole;
  readonly kind: LookKind;
  /** Absent: a search that found nobody, or an item about an address that is nobody's. What was searched for is never kept. */
  readonly recipient?: RecipientId;
  /** The review item that showed it. */
  readonly item?: ReviewItemId;
}

/** One look at a record. */
export interface Look extends NewLook {
  readonly at: Instant;
}

/**
 * Keeps who of the staff looked at whose record (45 CFR 164.312(b)): added to, never changed, kept for good. It stands beside the ledger and not in it,
 * because a look changes nothing that anybody decides.
 */
export interface Looks {
  /** Keeps them, all or none. Throws when they cannot be kept: then nothing may be shown. */
  keep(looks: readonly NewLook[]): Promise<void>;
  /** Returns who looked at a record, newest first; at most `limit`. */
  at(recipient: RecipientId, limit: number): Promise<readonly Look[]>;
}
