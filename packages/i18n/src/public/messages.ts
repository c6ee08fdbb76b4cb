/** What the shared words are filled with. */
export interface OrganisationFacts {
  readonly organisation: string;
}

/** What stands around every page. */
export interface ShellMessages {
  readonly skip: string;
  readonly language: string;
  /** Shown in a language whose sentences no qualified person has checked (45 CFR 92.201(c)(3)). */
  readonly unreviewed: string;
  readonly inEnglish: string;
  readonly help: (facts: { readonly phone: string }) => string;
  readonly replyStop: string;
  readonly stopForm: string;
  readonly askForLink: string;
  readonly staff: string;
}

/** The page at the root. */
export interface LandingMessages {
  readonly title: (facts: OrganisationFacts) => string;
  readonly lede: string;
  readonly closed: string;
  readonly stopHeading: string;
  readonly stopText: string;
  readonly stopLink: string;
  readonly chooseHeading: string;
  readonly chooseText: string;
  readonly chooseLink: string;
}

/** The form that stops messages without a link. */
export interface OptOutMessages {
  readonly title: string;
  readonly lede: string;
  readonly email: string;
  readonly emailHint: string;
  readonly phone: string;
  readonly phoneHint: string;
  readonly contactLegend: string;
  readonly whatLegend: string;
  readonly everything: string;
  readonly everythingHint: string;
  readonly someKinds: string;
  readonly kindsLegend: string;
  readonly button: string;
  readonly cannotStop: string;
  readonly doneTitle: string;
  readonly doneAll: string;
  readonly doneSome: (facts: { readonly kinds: string }) => string;
  readonly doneKnown: string;
  readonly doneBack: string;
  readonly another: string;
}

/** The form that asks for a link. */
export interface AskLinkMessages {
  readonly title: string;
  readonly lede: string;
  readonly closedNote: string;
  readonly badLinkNote: string;
  readonly button: string;
  readonly doneTitle: string;
  readonly doneText: string;
  readonly justStop: string;
}

/** What is wrong with a form, and what to do. */
export interface FormProblemMessages {
  readonly heading: string;
  readonly noContact: string;
  readonly badEmail: string;
  readonly badPhone: string;
  readonly noKind: string;
  readonly tooMany: (facts: { readonly phone: string }) => string;
}

/** The page behind the link in an email: one press stops. */
export interface UnsubscribeMessages {
  readonly title: string;
  readonly about: (facts: { readonly what: string }) => string;
  readonly hiddenWhat: string;
  readonly stopType: string;
  readonly stopAll: string;
  readonly stopAllHint: string;
  readonly nothingYet: string;
  readonly stoppedTitle: string;
  readonly stoppedType: (facts: { readonly what: string; readonly address: string }) => string;
  readonly stoppedAll: (facts: { readonly address: string }) => string;
  readonly thisAddress: string;
  readonly receipt: (facts: { readonly number: string }) => string;
  readonly wayBack: (facts: { readonly phone: string }) => string;
  readonly cannotStop: string;
}

/** Links that are not ours, and errors. */
export interface ErrorMessages {
  readonly invalidTitle: string;
  readonly invalidText: string;
  readonly notFoundTitle: string;
  readonly notFoundText: string;
  readonly brokenTitle: string;
  readonly brokenText: (facts: { readonly phone: string }) => string;
  readonly brokenTextNoPhone: string;
  readonly code: (facts: { readonly code: string }) => string;
}

/** The sentences of the public pages in one language. */
export interface PublicMessages {
  readonly shell: ShellMessages;
  readonly landing: LandingMessages;
  readonly optOut: OptOutMessages;
  readonly askLink: AskLinkMessages;
  readonly formProblem: FormProblemMessages;
  readonly unsubscribe: UnsubscribeMessages;
  readonly error: ErrorMessages;
}
