import type { Address } from '@heed/domain/contact/address';
import type {
  CalendarDate,
  ContactPoint,
  ContactUse,
  LanguageTag,
  RecipientStatus,
  Representative,
  TimeZone,
} from '@heed/domain/recipient/recipient';
import type { TypeScope } from '@heed/domain/statement/scope';
import type { Instant } from '@heed/domain/time/instant';

/** A contact point as a sending system knows it. */
export interface ContactPointInput {
  readonly address: Address;
  readonly use?: ContactUse;
  /** 1 is the most preferred; default: the order given. */
  readonly rank?: number;
  readonly validFrom?: Instant;
  readonly validTo?: Instant;
  readonly textCapable?: boolean;
  /** Whose it is: the recipient's own, or that of one of the representatives of the same row. Absent: what is known stays. */
  readonly belongsTo?: NonNullable<ContactPoint['belongsTo']>;
  /** Express consent for calls and texts to this number, with the wording agreed to. */
  readonly consent?: { readonly wording: string; readonly saidAt?: Instant | undefined };
}

/** A recipient as a sending system knows it. */
export interface RecipientInput {
  readonly externals: readonly { readonly system: string; readonly value: string }[];
  readonly status?: RecipientStatus;
  readonly language?: LanguageTag;
  readonly timeZone?: TimeZone;
  readonly birthDate?: CalendarDate;
  readonly contactPoints: readonly ContactPointInput[];
  readonly representatives?: readonly RepresentativeInput[];
}

/** Somebody who acts for the recipient. */
export interface RepresentativeInput {
  readonly id: string;
  readonly role: Representative['role'];
  /** The representative's own record, where there is one; looked up when the row is taken. */
  readonly external?: { readonly system: string; readonly value: string };
  /** What the authority is about; absent: everything. */
  readonly scope?: TypeScope;
  readonly validFrom?: Instant;
  readonly validTo?: Instant;
}
