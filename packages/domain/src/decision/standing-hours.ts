import type { RecipientState, Strand } from '../projection/recipient-state.ts';
import { isWholeDay } from '../statement/contact-hours.ts';
import { bySaying } from '../statement/latest-word.ts';
import type { Statement } from '../statement/statement.ts';
import { latestWish, type Wish } from '../statement/wishes.ts';

/** What is looked at in a record. */
type Said = Pick<RecipientState, 'statements'> & {
  readonly strands?: readonly { readonly profile: Pick<Strand['profile'], 'timeZone'> }[];
};

/** Returns whether nobody can tell on which clock a person's hours are: records that became one, and name different zones. */
export function isClockUnclear({ strands = [] }: Pick<Said, 'strands'>): boolean {
  return strands.some(({ profile }) => profile.timeZone !== strands[0]?.profile.timeZone);
}

/**
 * Returns what was said about a record's hours, oldest first. Hours are one person's day: of records that became one the hours said last in
 * any of them hold for all, because two that exclude each other would mean “never”. While the records name different zones none hold.
 * Rule: docs/rules/merging.md
 */
export function standingHours(state: Said): readonly Statement[] {
  return isClockUnclear(state) ? [] : state.statements.filter(isAboutHours);
}

/** Returns the hours that a recipient asked for and that hold, or `undefined`: none were asked for, or the whole day. */
export function hoursInForce(state: Said): Wish<'contact-hours'> | undefined {
  const wish = latestWish(standingHours(state), 'contact-hours');
  return wish === undefined || isWholeDay(wish.word) ? undefined : wish;
}

/** Returns a strand's statements with these about hours in the place of its own, oldest said first. */
export function withHours(statements: readonly Statement[], hours: readonly Statement[]): readonly Statement[] {
  if (hours.length === 0 && !statements.some(isAboutHours)) return statements;
  return [...statements.filter((said) => !isAboutHours(said)), ...hours].sort(bySaying);
}

function isAboutHours({ word }: Statement): boolean {
  return word.kind === 'contact-hours';
}
