import type { LedgerPosition } from '@heed/domain/ledger/entry';
import type { Instant } from '@heed/domain/time/instant';

/** Keeps how far each sending system has followed the ledger. */
export interface FeedCursors {
  acknowledge(client: string, through: LedgerPosition, at: Instant): Promise<LedgerPosition>;
  acknowledged(client: string): Promise<LedgerPosition>;
}
