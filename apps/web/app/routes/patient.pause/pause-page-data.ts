import type { PauseText } from '../../wording/describe-pauses.ts';
import type { RemainsGroup } from '../../wording/describe-remains.ts';

/** An answer of the form: its value and what a person reads. */
export interface PauseChoice {
  readonly value: string;
  readonly text: string;
}

/** What the loader hands over. */
export interface PausePageData {
  /** Each with the id of the form that ends it; absent: somebody else has to. */
  readonly pauses: readonly (PauseText & { readonly formId: string | undefined })[];
  readonly what: readonly PauseChoice[];
  readonly ways: readonly PauseChoice[];
  readonly until: readonly PauseChoice[];
  /** The days that are taken, `YYYY-MM-DD`, both inside. */
  readonly first: string;
  readonly last: string;
  readonly dayHint: string;
  readonly starts: string;
  /** What no pause holds. */
  readonly still: readonly RemainsGroup[];
  readonly form: string;
  readonly formId: string;
  /** What was just done. */
  readonly done: { readonly heading: string; readonly receipt: string | undefined } | undefined;
}
