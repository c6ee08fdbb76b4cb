/** Two times of day, as the language writes them. */
interface Hours {
  readonly from: string;
  readonly until: string;
}

/** The page of when, in which language and by which way a person is best reached. */
export interface HowMessages {
  /** On the page of choices. */
  readonly link: string;
  readonly title: string;
  readonly lede: string;
  readonly when: string;
  /** Three answers of one question. */
  readonly anyHours: string;
  readonly onlyHours: string;
  readonly notHours: string;
  readonly from: string;
  readonly until: string;
  /** The hours in which anybody is texted or called. */
  readonly permitted: (facts: Hours) => string;
  readonly zone: (facts: { readonly zone: string }) => string;
  readonly unknownZone: (facts: { readonly zone: string; readonly phone: string }) => string;
  readonly sunday: (facts: { readonly time: string }) => string;
  /** What the hours do not hold. */
  readonly always: string;
  readonly language: string;
  readonly languageLabel: string;
  readonly onFile: string;
  readonly languageText: string;
  readonly way: string;
  readonly noWay: string;
  readonly wayText: string;
  readonly button: string;
  /** Above the sentences that follow, after a change. */
  readonly changed: string;
  readonly saysHours: (facts: Hours) => string;
  readonly saysQuiet: (facts: Hours) => string;
  readonly saysAnyHours: string;
  readonly saysLanguage: (facts: { readonly language: string }) => string;
  readonly saysOnFile: string;
  readonly saysWay: (facts: { readonly way: string }) => string;
  readonly saysNoWay: string;
  /** Times were moved, and any hour was left ticked. */
  readonly pickRule: string;
  readonly pickHours: string;
  readonly tooShort: (facts: Hours) => string;
  /** Records that became one and name different time zones. */
  readonly zonesDiffer: (facts: { readonly phone: string }) => string;
  /** To whoever acts for another in part only. */
  readonly noAuthority: (facts: { readonly phone: string }) => string;
}
