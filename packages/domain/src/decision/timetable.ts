import type { Instant } from '../time/instant.ts';
import { decide } from './decide.ts';
import type { Decision, DecisionFacts, Question } from './decision.ts';

/** A stretch of time with one answer: from its beginning, which is inside, to its end, which is not. */
export interface TimetableSegment {
  readonly from: Instant;
  readonly until: Instant;
  /** As it stands at the beginning. Outcome, reason and, for `DEFER`, `notBefore` hold to the end. */
  readonly decision: Decision;
}

/**
 * Returns what will be decided at every moment from `from` (inside) to `through` (outside), as long as nothing new is said: without gaps, each
 * stretch another answer than the one before it. A sender that holds it needs none of the rules. Empty when `through` is not after `from`. Throws
 * `RangeError` on a type that the catalogue does not have.
 */
export function timetable(
  facts: DecisionFacts,
  question: Omit<Question, 'at'>,
  { from, through }: { readonly from: Instant; readonly through: Instant },
): readonly TimetableSegment[] {
  const segments: TimetableSegment[] = [];
  let at = from;
  while (at < through) {
    const decision = decide(facts, { ...question, at });
    const until = decision.validUntil < through ? decision.validUntil : through;
    const last = segments.at(-1);
    if (last !== undefined && isSameAnswer(last.decision, decision)) segments[segments.length - 1] = { ...last, until };
    else segments.push({ from: at, until, decision });
    at = until;
  }
  return segments;
}

function isSameAnswer(one: Decision, other: Decision): boolean {
  return (
    one.outcome === other.outcome &&
    one.reason === other.reason &&
    one.notBefore === other.notBefore &&
    one.contactPoint === other.contactPoint &&
    one.detail === other.detail
  );
}
