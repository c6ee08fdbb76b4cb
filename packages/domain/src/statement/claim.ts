import type { Statement, Word } from './statement.ts';

/** Words that ask for more, or for a stop to end. Everything else asks for less, or leaves things as they are. */
const ASKS_FOR_MORE: Readonly<Record<Word['kind'], boolean>> = {
  stop: false,
  pause: false,
  restrict: false,
  'revoke-authorization': false,
  confirm: false,
  'contact-hours': false,
  'prefer-language': false,
  'prefer-channel': false,
  disown: false,
  allow: true,
  authorize: true,
  consent: true,
  'lift-restriction': true,
  reclaim: true,
  'use-contact-point': true,
  withdraw: true,
};

/** Returns whether a statement asks for more than before: such words are read strictly, all others generously. */
export function asksForMore({ word }: Pick<Statement, 'word'>): boolean {
  return ASKS_FOR_MORE[word.kind];
}

/** Words that ask for neither less nor more, but for another way: they have to be one's own to say. */
const ASKS_FOR_ANOTHER_WAY: ReadonlySet<Word['kind']> = new Set(['contact-hours', 'prefer-language', 'prefer-channel']);

/** Returns whether a word is about how a whole person is reached, and asks for neither less nor more. */
export function asksForAnotherWay({ word }: Pick<Statement, 'word'>): boolean {
  return ASKS_FOR_ANOTHER_WAY.has(word.kind);
}

/** Returns whether a word counts from those alone who may speak for the person. What asks for less counts from anybody. */
export function needsAuthority({ word }: Pick<Statement, 'word'>): boolean {
  return asksForMore({ word }) || asksForAnotherWay({ word });
}

/**
 * Returns whether a statement is a system's claim about what somebody wants, and not their own word. What comes by import, from a
 * carrier or from Heed itself and does not ask for less is a claim, whoever it says spoke; a stop is taken at its word.
 * Rule: docs/rules/system-claims.md
 */
export function isClaim(statement: Pick<Statement, 'word' | 'speaker' | 'wayIn'>): boolean {
  if (statement.speaker.kind === 'system') return true;
  const isSecondHand = statement.wayIn === 'IMPORT' || statement.wayIn === 'CARRIER' || statement.wayIn === 'SYSTEM';
  return isSecondHand && needsAuthority(statement);
}

/** Returns whether `one` may undo what `other` said: a claim undoes claims only. */
export function mayUndo(
  one: Pick<Statement, 'word' | 'speaker' | 'wayIn'>,
  other: Pick<Statement, 'word' | 'speaker' | 'wayIn'>,
): boolean {
  return !isClaim(one) || isClaim(other);
}

/**
 * Returns whether `undo` may take `target` back as if it had not been said. A representative takes back their own words alone: what the
 * represented person stopped stays stopped, whatever else the representative may decide. Rule: docs/rules/undo.md
 */
export function mayTakeBack(
  undo: Pick<Statement, 'word' | 'speaker' | 'wayIn'>,
  target: Pick<Statement, 'word' | 'speaker' | 'wayIn'>,
): boolean {
  if (!mayUndo(undo, target)) return false;
  if (undo.speaker.kind !== 'representative') return true;
  return target.speaker.kind === 'representative' && target.speaker.representative === undo.speaker.representative;
}
