/** One address a bounce says could not be reached. */
export interface FailedRecipient {
  /** Lower case. */
  readonly address: string;
  /** RFC 3463 status, such as `5.1.1`, where the report gave one. */
  readonly status: string | undefined;
  /** True for class 5, or when the report calls the failure final. */
  readonly permanent: boolean;
}

/** What sort of automatic mail. */
export type AutomaticKind = 'bounce' | 'complaint' | 'auto-reply' | 'challenge' | 'list';

/**
 * Who wrote a mail. `why` names the evidence, for example `header.auto-submitted`. Automatic mail never opts in or out and
 * never gets an answer (RFC 3834).
 */
export type MailOrigin =
  { readonly kind: 'person' } | { readonly kind: 'automatic'; readonly what: AutomaticKind; readonly why: string };

/** The mail a bounce or complaint is about, as far as its headers came back: where our own tokens are found again. */
export interface ReportedMail {
  /** Without angle brackets. */
  readonly messageId: string | undefined;
  /** Lower case. */
  readonly to: readonly string[];
  readonly listUnsubscribe: string | undefined;
}

/** The list headers of RFC 2369, RFC 2919 and RFC 8058, unfolded. */
export interface ListHeaders {
  readonly listId: string | undefined;
  readonly listUnsubscribe: string | undefined;
  readonly listUnsubscribePost: string | undefined;
}

/** A mail as read: who wrote it, and only the words that are new. */
export interface MailReading {
  /** Without angle brackets. */
  readonly messageId: string | undefined;
  /** The address in From, lower case. */
  readonly from: string | undefined;
  /** Return-Path: an empty string is the null return path of automatic mail; `undefined` when no header tells. */
  readonly envelopeFrom: string | undefined;
  /** To, Cc, Delivered-To and X-Original-To, lower case, without repeats. */
  readonly to: readonly string[];
  readonly subject: string;
  /** The text above, between or below what was quoted; never the quoted part. */
  readonly visibleText: string;
  readonly automatic: MailOrigin;
  readonly failed: readonly FailedRecipient[];
  readonly reported: ReportedMail | undefined;
  /** Without angle brackets. */
  readonly inReplyTo: string | undefined;
  readonly listHeaders: ListHeaders;
}
