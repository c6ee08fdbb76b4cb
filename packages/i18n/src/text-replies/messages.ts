/** What replies are filled with. */
export interface ReplyFacts {
  readonly organisation: string;
  /** The organisation's telephone number, as a person reads it. */
  readonly phone: string;
  /** Where a person can ask for their own link, without a token: `clinic.example/link`. */
  readonly choicesAt: string;
}

/** What Heed says by text in one language. A text fits one part wherever the language's alphabet allows. */
export interface TextReplyMessages {
  /** The one confirmation (47 CFR 64.1200(a)(12)): only confirms, and says what is left and how to narrow it. */
  readonly stopConfirmed: (facts: ReplyFacts) => string;
  /** The same after CANCEL, which may have meant the visit. */
  readonly stopConfirmedCancel: (facts: ReplyFacts) => string;
  readonly startConfirmed: (facts: ReplyFacts) => string;
  /** Who writes, how to reach a person, how to stop (CTIA Messaging Principles §5.2). */
  readonly help: (facts: ReplyFacts) => string;
  readonly freshLink: (facts: ReplyFacts & { readonly link: string }) => string;
  readonly reviewRequest: (facts: ReplyFacts & { readonly link: string }) => string;
  readonly formStopNotice: (facts: ReplyFacts) => string;
  /** To an address somebody had before: there is one more, and how it is undone. Never names it. */
  readonly addressGiven: (facts: ReplyFacts) => string;
  /** The same to one that left for it. */
  readonly addressLeft: (facts: ReplyFacts) => string;
  readonly oneTimeCode: (facts: ReplyFacts & { readonly code: string }) => string;
}
