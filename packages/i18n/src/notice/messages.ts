/** What the words of a notice are filled with. Never a patient's name, number or condition. */
export interface NoticeFacts {
  readonly organisation: string;
  /** The signed link to the choices. */
  readonly link: string;
  /** The address that a reply goes to. */
  readonly replyAddress: string;
  /** The organisation's telephone number, as a person reads it. */
  readonly phone: string;
  readonly postalAddress: string;
}

/** The sentences of an opt-out notice in one language. */
export interface NoticeMessages {
  /** First line of an email footer. Says nothing of why the person is known. */
  readonly from: (facts: Pick<NoticeFacts, 'organisation'>) => string;
  /** For a type that may be stopped. */
  readonly stop: (facts: Pick<NoticeFacts, 'link'>) => string;
  readonly stopLinkText: string;
  /** Before the link of a request for gifts: a clear chance to stop all of them (45 CFR 164.514(f)(2)(ii)), and that nothing depends on it ((iii)). */
  readonly gifts: string;
  /** For a type whose channel may be chosen, but not stopped altogether. */
  readonly chooseChannel: (facts: Pick<NoticeFacts, 'link'>) => string;
  readonly chooseChannelLinkText: string;
  /** For a type that is always sent: says so, and where the other choices are. */
  readonly alwaysSent: (facts: Pick<NoticeFacts, 'link'>) => string;
  readonly alwaysSentLinkText: string;
  readonly reply: (facts: Pick<NoticeFacts, 'replyAddress'>) => string;
  readonly call: (facts: Pick<NoticeFacts, 'phone'>) => string;
  /** Goes at the end of every text: the keyword works whatever the type (47 CFR 64.1200(a)(9)(iv)(H)). */
  readonly smsSentence: (facts: Pick<NoticeFacts, 'link'>) => string;
  /** Said in an automated call: the key that stops calls, and the number for voicemail (47 CFR 64.1200(b)). */
  readonly voicePrompt: (facts: Pick<NoticeFacts, 'organisation' | 'phone'>) => string;
}
