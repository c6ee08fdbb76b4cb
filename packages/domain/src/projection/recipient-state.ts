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
  /** The link with whose page that was asked for: a page of it that is open goes on. Absent: none. */
  readonly linksRevokedBy?: string | undefined;
  /** Fingerprints of single links that are superseded, beside those of `linksRevokedBefore`. Absent: none. */
  readonly revokedLinks?: readonly string[] | undefined;
  /**
   * What was said about each of the records that a merge made one, the survivor's own first; absent: never merged. A message goes out only
   * where every one of them lets it. Then the lists above hold what all of them hold together. Rule: docs/rules/merging.md
   */
  readonly strands?: readonly Strand[];
  /** The records merged into this one as they stood then: what a split restores. Present with `strands`. */
  readonly absorbed?: readonly RecipientState[];
}

/** One of several records that became one: as it stood then, with all that was said of the person since. */
export interface Strand {
  readonly profile: RecipientProfile;
  readonly statements: readonly Statement[];
  readonly recentActs?: readonly string[];
  /** When it was first merged. */
  readonly mergedAt: Instant;
}

/** A message that a sending system reported as sent. */
export interface ReportedSend {
  readonly type: CommunicationTypeKey;
  readonly channel: DecidedChannel;
  readonly at: Instant;
}
