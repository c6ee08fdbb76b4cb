/** One answer of a select or a set of radios. */
export interface Option {
  readonly value: string;
  readonly text: string;
  /** The language of the text, where it is not the page's. */
  readonly lang?: string | undefined;
}

/** What the times mean. */
export type HoursRule = 'any' | 'only' | 'not';

/** What the three questions stand at, as the form's fields have it: times as `HH:MM`. */
export interface HowFields {
  /** `any`: whenever the rules allow. `only`: from `opens` until `closes`. `not`: never in those. */
  readonly hours: HoursRule;
  readonly opens: string;
  readonly closes: string;
  readonly language: string;
  readonly channel: string;
}

/** The questions, what can be answered, and what to know beside them. */
export interface HowQuestionsData {
  readonly rules: readonly Option[];
  readonly opens: readonly Option[];
  readonly closes: readonly Option[];
  readonly languages: readonly Option[];
  readonly ways: readonly Option[];
  readonly fields: HowFields;
  /** On which clock the hours are, and what limits them. */
  readonly hints: readonly string[];
  /** Present: no hours can be chosen, and why. */
  readonly noHours: string | undefined;
}

/** What the loader hands over. */
export interface HowPageData extends HowQuestionsData {
  /** What the page shows, for the form to carry. */
  readonly shown: Readonly<Record<string, string>>;
  readonly form: string;
  readonly formIds: Readonly<Record<'save' | 'undo', string>>;
  readonly outcome: HowOutcome;
}

/** What was just done. */
export type HowOutcome =
  | { readonly kind: 'none' | 'undone' | 'unchanged' }
  | {
      readonly kind: 'saved';
      readonly act: string;
      readonly lines: readonly string[];
      readonly proof: string;
      readonly number: string;
    };

/** What was not taken, and what the person chose. */
export interface HowAnswer {
  readonly problem: string;
  readonly fields: HowFields;
}
