import type { CommunicationType } from '../catalogue/catalogue.ts';
import { mayUndo } from '../statement/claim.ts';
import { reaches } from '../statement/coverage.ts';
import { saidSurelyAfter } from '../statement/latest-word.ts';
import type { Statement } from '../statement/statement.ts';
import type { Instant } from '../time/instant.ts';
import { mustArrive } from './must-arrive.ts';
import { allowsOf } from './permissions.ts';
import type { Case } from './rule.ts';

/** A time in which somebody wants no messages. */
export interface Pause {
  readonly statement: Statement;
  /** The first moment inside. */
  readonly from: Instant;
  /** The first moment past it. */
  readonly until: Instant;
}

/** Returns whether a pause holds a type at all: not what may not be stopped, and not what the catalogue sends at any hour. Rule: docs/rules/13-hours.md */
export function isPausable(type: Pick<CommunicationType, 'basis' | 'stoppable' | 'quietHoursExempt'>): boolean {
  return !type.quietHoursExempt && mustArrive(type) !== 'always';
}

/**
 * Returns the pauses of a type on a channel that stand, past and future ones too, oldest said first: each holds for its own time, so that a later one
 * that is shorter ends none. An allow that was surely said after a pause ends it. Rule: docs/rules/13-hours.md
 */
export function pausesOn(one: Pick<Case, 'said' | 'type' | 'channel'>): readonly Pause[] {
  if (!isPausable(one.type)) return [];
  const allows = allowsOf(one);
  return one.said.flatMap((said): readonly Pause[] => {
    if (said.word.kind !== 'pause' || !reaches(said.scope, one.type, one.channel)) return [];
    const isOver = allows.some((allow) => saidSurelyAfter(allow, said) && mayUndo(allow, said));
    return isOver ? [] : [{ statement: said, from: said.word.from, until: said.word.until }];
  });
}
