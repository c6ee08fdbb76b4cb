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

/** One entry of the change feed, as far as a snapshot needs it. */
export interface Change {
  readonly kind: string;
  readonly recipients: readonly string[];
}

/** A page of the change feed. */
export interface ChangePage {
  readonly changes: readonly Change[];
  readonly hasNextPage: boolean;
  readonly endCursor: string;
}
