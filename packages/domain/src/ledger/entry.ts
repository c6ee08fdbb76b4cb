import type { Brand } from '../brand.ts';
import type { CatalogueProposal, ProposalId, ProposalState } from '../catalogue/catalogue-proposal.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { AddressKey } from '../contact/address.ts';
import type { RecipientState } from '../projection/recipient-state.ts';
import type { RecipientId, RecipientProfile } from '../recipient/recipient.ts';
import type { InboundRequest, RequestId } from '../request/request.ts';
import type { ReviewItem, ReviewItemId, ReviewState } from '../review/review-item.ts';
import type { Statement } from '../statement/statement.ts';
import type { DeliveryReport } from '../contact/delivery-report.ts';
import type { Instant } from '../time/instant.ts';

/** The id of a ledger entry: a UUID. */
export type EntryId = Brand<string, 'EntryId'>;

/** A place in the sealed ledger: 1 for the first entry, without gaps. 0 stands before all. */
export type LedgerPosition = Brand<number, 'LedgerPosition'>;

/** Who caused an entry to be written. Never a name or an address. */
export type Actor =
  | { readonly kind: 'patient' }
  | { readonly kind: 'staff'; readonly staff: string }
  | { readonly kind: 'client'; readonly client: string }
  | { readonly kind: 'operator' }
  | { readonly kind: 'system'; readonly part: string };

/** What happened. The list is closed: a projection that forgets a kind does not compile. */
export type LedgerEvent =
  | { readonly kind: 'catalogue-applied'; readonly catalogue: Catalogue }
  /** A laxer change that waits for a second person. */
  | { readonly kind: 'catalogue-proposed'; readonly proposal: CatalogueProposal }
  /** The second person's word. What is approved is applied beside it. */
  | {
      readonly kind: 'catalogue-proposal-decided';
      readonly proposal: ProposalId;
      readonly state: Exclude<ProposalState, { readonly kind: 'open' }>;
    }
  /** The whole profile as it stands after the change. */
  | { readonly kind: 'recipient-registered'; readonly profile: RecipientProfile }
  | { readonly kind: 'statement-recorded'; readonly statement: Statement }
  | { readonly kind: 'request-received'; readonly request: InboundRequest }
  | {
      readonly kind: 'request-resolved';
      readonly request: RequestId;
      readonly address?: AddressKey;
      readonly recipient?: RecipientId;
    }
  | { readonly kind: 'delivery-reported'; readonly report: DeliveryReport }
  | { readonly kind: 'review-opened'; readonly item: ReviewItem }
  | {
      readonly kind: 'review-moved';
      readonly item: ReviewItemId;
      readonly subject: ReviewItem['subject'];
      readonly state: ReviewState;
    }
  | { readonly kind: 'links-revoked'; readonly what: LinkRevocation }
  /** Two records are one person: `merged` is the one that ends, as it stood. FHIR R4 Patient.link `replaces`. */
  | { readonly kind: 'recipients-merged'; readonly survivor: RecipientId; readonly merged: RecipientState }
  /** They were not: `restored` is the record that ended, as it stands again. */
  | { readonly kind: 'recipients-split'; readonly survivor: RecipientId; readonly restored: RecipientState }
  /** What identified a person was destroyed. `kept`: what they had stopped, also remembered under the hashes of their addresses. */
  | {
      readonly kind: 'recipient-erased';
      readonly recipient: RecipientId;
      readonly addresses: readonly AddressKey[];
      readonly kept: readonly Statement[];
    };

/** What a revocation of links reaches: one link of a recipient's by its fingerprint, or all issued before `before`. */
export type LinkRevocation =
  | { readonly kind: 'link'; readonly recipient: RecipientId; readonly fingerprint: string }
  | {
      readonly kind: 'recipient';
      readonly recipient: RecipientId;
      readonly before: Instant;
      /** The fingerprint of the link with whose page it was asked for: the page goes on, the link does not. Absent: nobody's. */
      readonly by?: string;
    };

/** One entry of the append-only ledger. */
export interface LedgerEntry {
  readonly id: EntryId;
  readonly recordedAt: Instant;
  readonly actor: Actor;
  readonly event: LedgerEvent;
  /** The caller's key of this act, when it gave one: the same key twice is one entry. */
  readonly idempotencyKey?: string;
}

/** A sealed entry: its place, and the hashes that bind it to all before it (SHA-256, hex). */
export interface SealedEntry {
  readonly position: LedgerPosition;
  readonly previousHash: string;
  readonly hash: string;
  readonly entry: LedgerEntry;
}
