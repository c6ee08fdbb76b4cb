import type { Instant } from '@heed/domain/time/instant';

/** Ours, in UTF-16 code units, as a page's `maxlength` counts; longer names are shortened by who has them on other forms as well. */
export const LONGEST_NAME = 200;

/**
 * A name typed as a signature: a symbol attached to a record and adopted by a person with the intent to sign it (15 U.S.C. 7006(5)).
 * `text`: returns what was shown, word for word, with the name and the day of the signature; kept sealed as evidence.
 */
export interface Signature {
  readonly name: string;
  readonly text: (signedAt: Instant) => string;
}

/** Returns whether a typed name can stand for a person: at least one letter of any script, and no longer than `LONGEST_NAME`. */
export function isName(typed: string): boolean {
  return typed.length <= LONGEST_NAME && /\p{Letter}/u.test(typed);
}
