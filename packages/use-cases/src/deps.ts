import type { Allowances } from './ports/allowances.ts';
import type { Catalogues } from './ports/catalogues.ts';
import type { ChannelWatch } from './ports/channel-watch.ts';
import type { Clients } from './ports/clients.ts';
import type { Clock } from './ports/clock.ts';
import type { Codes } from './ports/codes.ts';
import type { DecisionFactsReader } from './ports/decision-facts.ts';
import type { EvidenceStore } from './ports/evidence.ts';
import type { FeedCursors } from './ports/feed.ts';
import type { Ids } from './ports/ids.ts';
import type { IntakePolicy } from './ports/intake-policy.ts';
import type { Ledger } from './ports/ledger.ts';
import type { HeadSigner, LedgerHeads } from './ports/ledger-heads.ts';
import type { Links } from './ports/links.ts';
import type { Looks } from './ports/looks.ts';
import type { OutgoingTexts } from './ports/outgoing-texts.ts';
import type { Recipients } from './ports/recipients.ts';
import type { Reviews } from './ports/reviews.ts';
import type { StaffSessions } from './ports/staff.ts';
import type { Vault } from './ports/vault.ts';

/** Everything a use case may need from outside. Each takes only what it names. */
export interface UseCaseDeps {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly vault: Vault;
  readonly ledger: Ledger;
  readonly heads: LedgerHeads;
  readonly headSigner: HeadSigner;
  readonly recipients: Recipients;
  readonly facts: DecisionFactsReader;
  readonly catalogues: Catalogues;
  readonly reviews: Reviews;
  readonly evidence: EvidenceStore;
  readonly links: Links;
  readonly codes: Codes;
  readonly allowances: Allowances;
  readonly clients: Clients;
  readonly sessions: StaffSessions;
  readonly looks: Looks;
  readonly feed: FeedCursors;
  readonly watch: ChannelWatch;
  readonly outgoingTexts: OutgoingTexts;
  readonly policy: IntakePolicy;
}
