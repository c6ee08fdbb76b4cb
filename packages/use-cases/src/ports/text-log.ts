import type { Instant } from '@heed/domain/time/instant';

/** A text as the provider remembers it. */
export interface ListedText {
  /** The provider's id: the same as in its webhook. */
  readonly sid: string;
  readonly direction: 'inbound' | 'outbound';
  readonly from: string;
  readonly to: string;
  readonly body: string;
  /** When the provider took it; to the second. */
  readonly at: Instant;
  /** The provider's state of it, for example `received`, `delivered`, `undelivered`. */
  readonly status: string;
  /** The provider's error code, for example `21610`. */
  readonly errorCode?: string;
  readonly messagingServiceSid?: string;
  /** All that the provider told, as JSON. */
  readonly raw: string;
}

/** Thrown when the provider cannot be asked, or asks to be left alone for now. */
export class TextLogUnavailable extends Error {
  override readonly name = 'TextLogUnavailable';
  constructor(
    /** The provider's error code or the kind of failure; never what was asked. */
    readonly code: string,
  ) {
    super(`The list of texts could not be read (${code}).`);
  }
}

/** The provider's own list of texts: what was said even where no webhook told of it. */
export interface TextLog {
  /** Yields the texts to one of our numbers since a moment (included, to the second), in no order that counts. Throws `TextLogUnavailable`. */
  textsTo(number: string, since: Instant): AsyncIterable<ListedText>;
  /** Yields the texts from one of our numbers since a moment, likewise. */
  textsFrom(number: string, since: Instant): AsyncIterable<ListedText>;
}
