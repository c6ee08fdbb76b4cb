import type { RecipientProfile } from '../recipient/recipient.ts';
import type { PendingRequest } from '../request/request.ts';
import type { Statement } from '../statement/statement.ts';
import type { CommunicationTypeKey } from '../catalogue/catalogue.ts';
import type { DecidedChannel } from '../channel/channel.ts';
import type { Instant } from '../time/instant.ts';

/** All that a decision needs of one recipient. Folded from the ledger; kept as one row. */
export interface RecipientState {
  readonly profile: RecipientProfile;
  /** Statements about the recipient, oldest said first; those that can no longer decide anything may be gone. */
  readonly statements: readonly Statement[];
  /** The newest acts, oldest first: what an undo can still take back. Absent: none. */
  readonly recentActs?: readonly string[];
  readonly pending: readonly PendingRequest[];
  /** Reported sends of the last eight days, oldest first: what a frequency limit counts. */
  readonly sends: readonly ReportedSend[];
  /** Links issued before this moment are superseded. */
  readonly linksRevokedBefore?: Instant;
}

/** A message that a sending system reported as sent. */
export interface ReportedSend {
  readonly type: CommunicationTypeKey;
  readonly channel: DecidedChannel;
  readonly at: Instant;
}
