/** A channel that Heed decides about. */
export type DecidedChannel = 'EMAIL' | 'SMS' | 'VOICE';

/** A recipient: by Heed's own id, or by another system's identifier. */
export type RecipientRef =
  { readonly id: string } | { readonly external: { readonly system: string; readonly value: string } };

/** Whom and what is asked about. */
export interface Ask {
  readonly recipient: RecipientRef;
  /** The key of a communication type. */
  readonly type: string;
  readonly channel: DecidedChannel;
}

/** A stretch of time with one answer: from its beginning, which is inside, to its end, which is not. RFC 3339 times. */
export interface TimetableSegment {
  readonly from: string;
  readonly until: string;
  readonly outcome: 'ALLOW' | 'DENY' | 'DEFER';
  readonly reason: string;
  readonly notBefore: string | null;
  readonly contactPoint: string | null;
  readonly detail: string;
}

/** What will be decided about one question, as long as nothing new is said. */
export interface Timetable {
  readonly recipient: string | null;
  readonly asOf: string;
  readonly from: string;
  readonly through: string;
  readonly segments: readonly TimetableSegment[];
}

/**
 * What is asked at dispatch: a recipient, an address, or both. A recipient alone is asked about whichever contact point may be used; both, about sending to that
 * address. An address alone knows what was said about it, and not what its people chose: name the recipient where you know who it is.
 */
export interface DecisionRequest {
  readonly recipient?: RecipientRef;
  /** The address it will go to: an email address for EMAIL, a telephone number in E.164 form for SMS and VOICE. */
  readonly address?: string;
  readonly type: string;
  readonly channel: DecidedChannel;
  /** The moment of sending, RFC 3339; now when absent. */
  readonly at?: string;
  /** Whether the answer is signed. */
  readonly receipt?: boolean;
}

/** An answer. Send on `ALLOW` and nothing else, to `contactPoint`, and say no more than `detail` allows. */
export interface Decision {
  readonly outcome: 'ALLOW' | 'DENY' | 'DEFER';
  readonly reason: string;
  readonly explanation: string;
  readonly source: string;
  readonly useInstead: readonly string[];
  /** The contact point to use: one of the ids that `registerRecipients` answered. Null for `DENY`, and where `address` is none of the recipient's. */
  readonly contactPoint: { readonly id: string; readonly masked: string | null } | null;
  readonly detail: string;
  /** For `DEFER`: the first moment at which it may go. */
  readonly notBefore: string | null;
  /** Ask again then. */
  readonly validUntil: string;
  readonly asOf: string;
  readonly receipt: string | null;
}
