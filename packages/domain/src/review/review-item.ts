import type { Brand } from '../brand.ts';
import type { AddressKey } from '../contact/address.ts';
import type { RecipientId, SealedId } from '../recipient/recipient.ts';
import type { RequestId } from '../request/request.ts';
import type { StatementId } from '../statement/statement.ts';
import type { Instant } from '../time/instant.ts';

/** The id of a review item: a UUID. */
export type ReviewItemId = Brand<string, 'ReviewItemId'>;

/** Why a person has to look at a record. */
export const REVIEW_REASONS = [
  'STALE',
  'BOUNCED',
  'REASSIGNED',
  'UNSURE_REQUEST',
  'CONFLICT',
  'AUTHORIZATION_EXPIRING',
  'CAME_OF_AGE',
  'REPRESENTATIVE_EXPIRED',
  'SHARED_ADDRESS',
  'CATALOGUE_CHANGED',
  'CARRIER_DRIFT',
  'CHANNEL_SILENT',
  'MERGED',
  'MANUAL',
] as const;
/** See `REVIEW_REASONS`. */
export type ReviewReason = (typeof REVIEW_REASONS)[number];

/** How a review ended. `dismissed` needs a reason; so does every other, in the reviewer's words. */
export const REVIEW_OUTCOMES = ['CONFIRMED', 'CHANGED', 'UNREACHABLE', 'DISMISSED'] as const;
/** See `REVIEW_OUTCOMES`. */
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number];

/** Where an item stands. */
export type ReviewState =
  | { readonly kind: 'open' }
  | { readonly kind: 'claimed'; readonly by: string; readonly at: Instant }
  | { readonly kind: 'waiting'; readonly by: string; readonly at: Instant }
  | {
      readonly kind: 'resolved';
      readonly by: string;
      readonly at: Instant;
      readonly outcome: ReviewOutcome;
      readonly note: ReviewNote;
    };

/** Why an item ended: a fixed word where Heed itself ended it, else the name under which the reviewer's own words are kept outside the ledger. */
export type ReviewNote = string | { readonly sealed: SealedId };

/** Whom an item is about: a recipient, or an address nobody is known behind. */
export type ReviewSubject =
  | { readonly kind: 'recipient'; readonly recipient: RecipientId }
  | { readonly kind: 'address'; readonly address: AddressKey };

/** A record that a person has to look at. One open item per subject and reason. */
export interface ReviewItem {
  readonly id: ReviewItemId;
  readonly subject: ReviewSubject;
  readonly reason: ReviewReason;
  readonly openedAt: Instant;
  readonly dueAt: Instant;
  readonly request?: RequestId;
  /** Statements the item is about (a conflict, a shared stop). */
  readonly statements: readonly StatementId[];
  /** Machine-readable facts for the sentence shown, for example `{ type: 'appt_reminder' }`. Never an address. */
  readonly details: Readonly<Record<string, string>>;
  readonly state: ReviewState;
}
