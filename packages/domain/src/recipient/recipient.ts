import type { Brand } from '../brand.ts';
import type { AddressKey } from '../contact/address.ts';
import type { AddressKind } from '../channel/channel.ts';
import type { TypeScope } from '../statement/scope.ts';
import type { Instant } from '../time/instant.ts';

/** Heed's own opaque id of a recipient: a UUID. */
export type RecipientId = Brand<string, 'RecipientId'>;
/** Heed's own id of a contact point: a UUID. */
export type ContactPointId = Brand<string, 'ContactPointId'>;
/** The name under which an encrypted value is kept outside the ledger, so that it can be erased. */
export type SealedId = Brand<string, 'SealedId'>;
/** An IANA time zone name, for example `America/Chicago`. */
export type TimeZone = Brand<string, 'TimeZone'>;
/** A BCP 47 language tag, for example `es` or `zh-Hans`. */
export type LanguageTag = Brand<string, 'LanguageTag'>;
/** A calendar date, `YYYY-MM-DD`. */
export type CalendarDate = Brand<string, 'CalendarDate'>;

/** How another system names a recipient: the value is kept only as a keyed hash and a sealed copy. */
export interface ExternalIdentifier {
  readonly system: string;
  readonly valueKey: string;
  readonly sealed: SealedId;
}

/** FHIR R4 ContactPoint.use. `old` is never used. */
export type ContactUse = 'home' | 'work' | 'temp' | 'old' | 'mobile';

/** An email address or telephone number of one recipient. The address itself is sealed; `address` is its keyed hash. */
export interface ContactPoint {
  readonly id: ContactPointId;
  /** A number unique among contact points, for signed links: decimal digits of an unsigned 64-bit integer. */
  readonly key: string;
  readonly kind: AddressKind;
  readonly address: AddressKey;
  readonly sealed: SealedId;
  readonly use: ContactUse;
  /** Since when it is `old`; absent: it is not, or nobody kept it. What was asked there before was asked by this person. */
  readonly oldSince?: Instant;
  /** 1 is the most preferred (FHIR R4 ContactPoint.rank). */
  readonly rank: number;
  /** First moment of use; absent: always was. */
  readonly validFrom?: Instant;
  /** First moment past use; absent: no end known. */
  readonly validTo?: Instant;
  /** Whether a telephone number takes text messages; absent: not known, treated as yes. */
  readonly textCapable?: boolean;
  /** Present where the person gave it themselves and no sending system has named it since: no row of theirs takes it out of use. Absent: registered. */
  readonly source?: 'patient';
  /** When the person last showed with a code that they read or have it; absent: never on a page of theirs. */
  readonly verifiedAt?: Instant;
  /** When the person took it out of use. Then it is `old`, and nobody but them brings it back. */
  readonly retiredAt?: Instant;
  /** The fingerprint of the link whose page they did that on: that page goes on, every other that was opened from the address can only stop. */
  readonly retiredBy?: string;
  /** Whose it is; absent: not known, treated as the recipient's own except for types a minor consented to alone. */
  readonly belongsTo?:
    { readonly kind: 'recipient' } | { readonly kind: 'representative'; readonly representative: string };
}

/** Whether messages go to the recipient at all. */
export type RecipientStatus =
  | { readonly kind: 'active' }
  | { readonly kind: 'inactive' }
  | { readonly kind: 'deceased' }
  | { readonly kind: 'merged'; readonly into: RecipientId }
  /** What identified the person was destroyed; what they stopped is kept. */
  | { readonly kind: 'erased' };

/** Somebody with legal authority to act for the recipient, 45 CFR 164.502(g). */
export interface Representative {
  readonly id: string;
  readonly role: 'parent' | 'guardian' | 'agent';
  /** The recipient record of the representative, when there is one. */
  readonly recipient?: RecipientId;
  /** What the authority is about; absent: everything (45 CFR 164.502(g)(1): only information relevant to it). */
  readonly scope?: TypeScope;
  readonly validFrom?: Instant;
  /** First moment without authority. For a parent: the day the child comes of age at the latest. */
  readonly validTo?: Instant;
}

/** What Heed knows of a recipient from the systems that registered it. */
export interface RecipientProfile {
  readonly id: RecipientId;
  /** A number unique among recipients, for signed links: decimal digits of an unsigned 64-bit integer. */
  readonly key: string;
  readonly status: RecipientStatus;
  readonly externals: readonly ExternalIdentifier[];
  readonly language?: LanguageTag;
  readonly timeZone?: TimeZone;
  /** The birth date is sealed: it identifies a person, and the ledger can never forget. */
  readonly sealedBirthDate?: SealedId;
  /** When a parent's authority ends, known where a parent is on record: all that any rule needs of the birth date. */
  readonly comesOfAge?: Instant;
  readonly contactPoints: readonly ContactPoint[];
  readonly representatives: readonly Representative[];
}
