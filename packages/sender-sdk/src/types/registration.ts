import type { RejectedRow } from './row.ts';

/** A recipient as the sending system knows one: the whole of it, each time. Found again by any of its identifiers. */
export interface RecipientInput {
  readonly externals: readonly { readonly system: string; readonly value: string }[];
  /** All that the system knows of: one that is left out is no longer used; none at all says nothing of them. */
  readonly contactPoints: readonly ContactPointInput[];
  /** A BCP 47 tag. */
  readonly language?: string;
  /** An IANA name, such as America/Chicago. */
  readonly timeZone?: string;
  /** YYYY-MM-DD. */
  readonly birthDate?: string;
  readonly status?: 'ACTIVE' | 'INACTIVE' | 'DECEASED';
  readonly representatives?: readonly RepresentativeInput[];
}

/** An email address or telephone number of a recipient. Moments are RFC 3339. */
export interface ContactPointInput {
  readonly kind: 'EMAIL' | 'PHONE';
  /** An email address, or a telephone number in E.164 form. */
  readonly value: string;
  readonly use?: 'HOME' | 'MOBILE' | 'OLD' | 'TEMP' | 'WORK';
  /** 1 is the most preferred; the order of the row when absent. */
  readonly rank?: number;
  /** Whether a telephone number takes texts; not known when absent. */
  readonly textCapable?: boolean;
  readonly validFrom?: string;
  readonly validTo?: string;
  /** Express consent for texts and calls to the number: 47 CFR 64.1200(a)(1). */
  readonly consent?: { readonly wording: string; readonly saidAt: string };
  /** Whose it is; absent: what is known stays. */
  readonly belongsTo?: { readonly recipient: true } | { readonly representative: string };
}

/** Somebody with legal authority to act for the recipient: 45 CFR 164.502(g). Without types and categories: about everything. */
export interface RepresentativeInput {
  readonly id: string;
  readonly role: 'PARENT' | 'GUARDIAN' | 'AGENT';
  readonly types?: readonly string[];
  readonly categories?: readonly string[];
  readonly validFrom?: string;
  readonly validTo?: string;
}

/** What became of one row. */
export type RegistrationResult =
  | {
      readonly kind: 'RegisteredRecipient';
      readonly index: number;
      readonly id: string;
      readonly change: 'CREATED' | 'CHANGED' | 'UNCHANGED';
      /** The ids of the row's contact points, in its order: a decision names by its id the one to use. */
      readonly contactPoints: readonly string[];
    }
  | RejectedRow;
