/** A masked address, already as it is read in the language. */
export interface MaskedAddress {
  readonly address: string;
}

/** The page on which a person proves a mailbox with a one-time code. */
export interface CodeMessages {
  /** On the page of choices. Quiet: nobody is asked to come back. */
  readonly link: (facts: MaskedAddress) => string;
  readonly title: string;
  readonly lede: (facts: MaskedAddress) => string;
  readonly sendButton: string;
  readonly sent: (facts: MaskedAddress) => string;
  readonly label: string;
  readonly hint: string;
  readonly checkButton: string;
  readonly sendAgain: string;
  readonly wrong: (facts: { readonly left: string }) => string;
  readonly over: string;
  readonly noCode: string;
  readonly tooMany: (facts: { readonly phone: string }) => string;
  /** On the page of choices, once the mailbox is proved. */
  readonly proved: (facts: MaskedAddress) => string;
  /** The page on which a person proves a number, by texting a code from it. */
  readonly number: {
    readonly link: (facts: MaskedAddress) => string;
    readonly title: string;
    readonly lede: (facts: MaskedAddress) => string;
    readonly showButton: string;
    /** Stands above the code. `number`: ours. */
    readonly textThis: (facts: MaskedAddress & { readonly number: string }) => string;
    readonly lives: string;
    /** A link that begins the text on a telephone. */
    readonly open: string;
    readonly sentButton: string;
    readonly notYet: (facts: MaskedAddress) => string;
    readonly another: string;
  };
}
