import type { Representative } from '@heed/domain/recipient/recipient';

/** A day, already as it is read in the language. */
export interface OnDay {
  readonly day: string;
}

/** The page on which a person says that they choose for somebody else, and what is said of it on the others. */
export interface ActingMessages {
  /** On the page of choices, where somebody may act for the patient. */
  readonly link: string;
  readonly title: string;
  readonly lede: string;
  readonly self: string;
  readonly as: Readonly<Record<Representative['role'], string>>;
  /** Behind `as`, in brackets. */
  readonly until: (facts: OnDay) => string;
  readonly sees: string;
  readonly button: string;
  /** Above the choices of somebody who chooses for another. */
  readonly told: Readonly<Record<Representative['role'], string>>;
  readonly ends: (facts: OnDay) => string;
}
