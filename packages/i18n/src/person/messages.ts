/** The last day on which staff look at it. */
interface DueDay {
  readonly day: string;
}

/** The page on which a patient asks for a member of staff. It asks for no reason. */
export interface PersonMessages {
  /** On the page of choices. */
  readonly link: string;
  readonly title: string;
  readonly lede: string;
  readonly how: string;
  readonly call: string;
  readonly write: string;
  readonly note: string;
  readonly noteHint: string;
  readonly button: string;
  readonly emergency: string;
  readonly tooLong: (facts: { readonly count: string }) => string;
  readonly asked: (facts: DueDay) => string;
  /** Where they asked before and nobody has ended it yet. */
  readonly open: (facts: DueDay) => string;
  readonly sooner: (facts: { readonly phone: string }) => string;
  /** Where the words of the note said stop. */
  readonly stopped: string;
  /** Where they may have. */
  readonly held: string;
}
