/** A masked address, already as it is read in the language. */
interface MaskedAddress {
  readonly address: string;
}

/** “This is not me”: the press by which whoever reads at an address says that they do not know the person, and the way back. It asks for no reason. */
export interface NotMeMessages {
  /** On the page of choices, and the title of the page. */
  readonly link: string;
  readonly heading: string;
  readonly text: string;
  readonly button: string;
  readonly doneTitle: string;
  readonly doneText: string;
  readonly backHeading: string;
  readonly backText: (facts: MaskedAddress) => string;
  readonly backButton: string;
  /** Where there is no mailbox to send a code to. */
  readonly backCall: (facts: { readonly phone: string }) => string;
  /** On the page of the one-time code. */
  readonly codeLede: (facts: MaskedAddress) => string;
  /** The same where it is a number, which is proved by a text from it. */
  readonly numberLede: (facts: MaskedAddress) => string;
  readonly backNumber: (facts: MaskedAddress) => string;
  /** On the public form. */
  readonly box: string;
  readonly boxHint: string;
}
