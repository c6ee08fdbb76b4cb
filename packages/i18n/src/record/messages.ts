/** A masked address, already as it is read in the language. */
interface MaskedAddress {
  readonly address: string;
}

/** From when to when, and about which kinds of message. */
interface Span {
  readonly what: string;
  readonly from: string;
  readonly until: string;
}

/** The page of a person's own record, to read, print and download. */
export interface RecordMessages {
  /** On the page of choices. */
  readonly link: string;
  readonly title: string;
  readonly lede: string;
  readonly asOf: (facts: { readonly day: string }) => string;
  readonly download: string;
  readonly downloadHint: string;
  readonly maskedText: (facts: MaskedAddress) => string;
  /** Where there is no mailbox to prove. */
  readonly maskedCall: (facts: { readonly phone: string }) => string;
  /** After the code. */
  readonly whole: string;
  readonly choices: string;
  readonly addresses: string;
  readonly none: string;
  readonly permissions: string;
  readonly permission: (facts: { readonly what: string; readonly day: string }) => string;
  readonly permissionUntil: (facts: Span) => string;
  readonly wishes: string;
  readonly pauses: string;
  readonly pause: (facts: Span) => string;
  /** On the page of the one-time code. */
  readonly codeLede: (facts: MaskedAddress) => string;
}
