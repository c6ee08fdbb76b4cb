import type { Address } from '@heed/domain/contact/address';
import type {
  CalendarDate,
  ContactUse,
  LanguageTag,
  RecipientStatus,
  Representative,
  TimeZone,
} from '@heed/domain/recipient/recipient';
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
  readonly validFrom?: Instant;
  readonly validTo?: Instant;
}
