import type { Brand } from '../brand.ts';
import type { DecidedChannel } from '../channel/channel.ts';
import type { AddressKey } from '../contact/address.ts';
import type { ContactPointId, LanguageTag, RecipientId } from '../recipient/recipient.ts';
import type { Instant } from '../time/instant.ts';
import type { ContactHours } from './contact-hours.ts';
import type { Scope } from './scope.ts';

export type { Scope, TypeScope } from './scope.ts';

/** The id of a statement: a UUID. Also its entry's id in the ledger. */
export type StatementId = Brand<string, 'StatementId'>;
/** The id of raw evidence (a message, a form, a mail), kept encrypted outside the ledger. */
export type EvidenceId = Brand<string, 'EvidenceId'>;

/** Whom a statement is about. A stop about an address protects everyone behind it. */
export type Subject =
  | { readonly kind: 'recipient'; readonly recipient: RecipientId }
  | { readonly kind: 'address'; readonly address: AddressKey };

/** What was said. Every word is a plain record, so that it can be hashed and kept for good. */
export type Word =
  | { readonly kind: 'stop' }
  | { readonly kind: 'allow' }
  /** "Still right": the choice stands as it is and is fresh again. */
  | { readonly kind: 'confirm' }
  /** Not now: between `from` (inclusive) and `until` (exclusive). */
  | { readonly kind: 'pause'; readonly from: Instant; readonly until: Instant }
  /** A signed permission (45 CFR 164.508): live from `from` (inclusive) to `until` (exclusive; absent: no end). */
  | {
      readonly kind: 'authorize';
      readonly document: string;
      readonly from: Instant;
      readonly until?: Instant;
      readonly thirdPartyPays: boolean;
    }
  | { readonly kind: 'revoke-authorization'; readonly document?: string }
  /** Express consent for calls and texts to a number (47 CFR 64.1200(a)), with the wording agreed to. */
  | { readonly kind: 'consent'; readonly wording: string }
  /** Confidential communications (45 CFR 164.522(b)): no reason is asked or kept. */
  | { readonly kind: 'restrict'; readonly rule: RestrictionRule; readonly detail: DetailLevel }
  | { readonly kind: 'lift-restriction' }
  /** When texts and calls may come, on the recipient's own clock. The whole day: no wish. Rule: docs/rules/13-hours.md */
  | ({ readonly kind: 'contact-hours' } & ContactHours)
  /** In which language Heed writes to the recipient; absent: the one they were registered with. */
  | { readonly kind: 'prefer-language'; readonly language?: LanguageTag }
  /** By which way the recipient would rather be reached, where several are open; absent: none before another. It stops none. */
  | { readonly kind: 'prefer-channel'; readonly channel?: DecidedChannel }
  /** "I do not know this person", said of an address by whoever reads there: nothing at all goes there until it is shown whom it reaches. */
  | { readonly kind: 'disown' }
  /** "It was me after all": of a recipient with proof of the address, or of an address by staff who asked. */
  | { readonly kind: 'reclaim' }
  /**
   * "Use this address or number of mine", proved with a code sent there or texted from there (the statement's proof). `instead`: those they no longer use.
   * `vouchedBy`: the address of theirs that they had proved before they might ask.
   */
  | {
      readonly kind: 'use-contact-point';
      readonly contactPoint: ContactPointId;
      readonly instead: readonly ContactPointId[];
      readonly vouchedBy: AddressKey;
    }
  /** Takes back one earlier statement of the same subject ("undo"): from then on it counts as not said. */
  | { readonly kind: 'withdraw'; readonly statement: StatementId };

/** "Use only these" or "never use these". */
export interface RestrictionRule {
  readonly kind: 'use-only' | 'never-use';
  readonly contactPoints: readonly ContactPointId[];
}

/** How much a message may say: everything the type allows, or only "please call us". */
export type DetailLevel = 'full' | 'minimal';

/** The way in by which a statement reached Heed. */
export const WAYS_IN = [
  'SIGNED_LINK',
  'ONE_CLICK',
  'PUBLIC_FORM',
  'REPLY_MAIL',
  'SMS',
  'VOICE',
  'STAFF',
  'API',
  'IMPORT',
  'CARRIER',
  'SYSTEM',
] as const;
/** See `WAYS_IN`. */
export type WayIn = (typeof WAYS_IN)[number];

/** Who said it. A system's claim never beats the patient's own stop. */
export type Speaker =
  | { readonly kind: 'patient' }
  | { readonly kind: 'representative'; readonly representative: string }
  /** A member of staff who wrote down what the patient said. */
  | { readonly kind: 'staff'; readonly staff: string }
  /** Whoever reads at an address and says that they are not the person the messages are for. Nobody knows who it is. */
  | { readonly kind: 'reader' }
  /** A sending system's own claim. */
  | { readonly kind: 'system'; readonly client: string };

/**
 * Proof that whoever spoke can read what is sent to an address: a one-time code that was sent there and typed back.
 * Asking for less needs none; asking for more on an address does. Rule: docs/rules/06-address-stop.md
 */
export interface Proof {
  readonly kind: 'one-time-code';
  readonly address: AddressKey;
}

/**
 * How staff made sure who it is that asks for more (45 CFR 164.514(h)(1)(i)): what was checked, never what it said. Two identifiers: The Joint
 * Commission, NPSG.01.01.01. Somebody who is known needs no check under the section.
 */
export const IDENTITY_CHECKS = ['two-identifiers', 'photo-id', 'called-back', 'known-in-person'] as const;
/** See `IDENTITY_CHECKS`. */
export type IdentityCheck = (typeof IDENTITY_CHECKS)[number];

/** One thing somebody said. */
export interface Statement {
  readonly id: StatementId;
  readonly subject: Subject;
  readonly scope: Scope;
  readonly word: Word;
  readonly saidAt: Instant;
  readonly receivedAt: Instant;
  readonly wayIn: WayIn;
  readonly speaker: Speaker;
  readonly catalogueVersion: number;
  readonly evidence?: EvidenceId;
  /** Present when the speaker proved control of an address at the time. */
  readonly proof?: Proof;
  /** Present when staff wrote it down and made sure who asked. It is kept for whoever looks back; no rule reads it. */
  readonly identity?: IdentityCheck;
  /** Groups the statements of one act (one press of "Save"): what a receipt names and an undo takes back. */
  readonly act: string;
}
