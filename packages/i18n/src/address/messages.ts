/** An address or number as it may be shown, already as it is read in the language. */
interface ShownAddress {
  readonly address: string;
}

/** Several, joined as the language joins a list. */
interface ShownAddresses {
  readonly addresses: string;
}

/** The page on which a person gives an address or number of their own, and proves it. */
export interface AddressMessages {
  /** Also the link to it. */
  readonly title: string;
  readonly lede: string;
  readonly prove: (facts: ShownAddress) => string;
  readonly proveNumber: (facts: ShownAddress) => string;
  /** Who else is told. */
  readonly notice: string;
  readonly none: string;
  readonly one: string;
  readonly already: string;
  readonly sendButton: string;
  /** Above what was offered and not proved yet. */
  readonly waiting: string;
  /** The same whether or not the number may get a text. */
  readonly sentText: (facts: ShownAddress) => string;
  readonly codeLabel: string;
  readonly noCode: string;
  readonly instead: string;
  readonly noText: string;
  /** To whoever has not proved that it is them. */
  readonly waitText: string;
  readonly withdrawButton: string;
  readonly withdrawn: string;
  readonly saved: (facts: ShownAddress) => string;
  /** Where somebody stopped messages to the address, with the way on. */
  readonly stopped: string;
  /** The same where they still go to others of theirs. */
  readonly elsewhere: string;
  readonly wish: string;
  readonly given: string;
  readonly takeBack: (facts: ShownAddress) => string;
  /** What comes back with it. */
  readonly comeBack: (facts: ShownAddresses) => string;
  readonly takenBack: string;
  /** In the history. */
  readonly gave: (facts: ShownAddress) => string;
  readonly left: (facts: ShownAddresses) => string;
}
