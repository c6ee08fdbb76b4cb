/** What a mail says, once it was taken apart. */
export interface ReadMail {
  /** Without angle brackets. */
  readonly messageId: string | undefined;
  /** The address in From, lower case. */
  readonly from: string | undefined;
  readonly subject: string;
  /** Only what its writer wrote: never the quoted part. */
  readonly visibleText: string;
  /** Automatic mail never opts in or out and never gets an answer (RFC 3834). */
  readonly automatic:
    { readonly kind: 'person' } | { readonly kind: 'automatic'; readonly what: string; readonly why: string };
}

/** Takes a whole RFC 5322 message apart. Never rejects: an opt-out in a broken mail would be lost. */
export type MailReader = (raw: Buffer) => Promise<ReadMail>;
