import type { CommunicationType } from '../catalogue/catalogue.ts';
import type { DecidedChannel } from '../channel/channel.ts';
import type { ContactPoint } from '../recipient/recipient.ts';
import { countsFor } from '../recipient/authority.ts';
import { isClaim, mayUndo } from './claim.ts';
import { covers, reaches, type CoveredType } from './coverage.ts';
import { saidSurelyAfter } from './latest-word.ts';
import type { DetailLevel, RestrictionRule, Statement } from './statement.ts';

/** A confidential-communication request that is in force. */
export interface StandingRestriction {
  readonly rule: RestrictionRule;
  readonly detail: DetailLevel;
  readonly statement: Statement;
}

/**
 * Returns the confidential-communication requests (45 CFR 164.522(b)) in force for a type on a channel, among statements in force,
 * oldest first. Each "never use" adds to those before; a later "use only" takes the place of the one before, though a system's never
 * that of a person's, nor a representative's the patient's own about care that a minor consented to alone; a later lift ends all that it
 * covers. Rule: docs/rules/04-restriction.md
 */
export function restrictionsFor(
  statements: readonly Statement[],
  type: CoveredType & Pick<CommunicationType, 'minorConsented'>,
  channel: DecidedChannel,
): readonly StandingRestriction[] {
  const lifts = statements.filter(
    (lift) => lift.word.kind === 'lift-restriction' && covers(lift.scope, type, channel) && countsFor(type, lift),
  );
  const asked = statements.flatMap((statement): StandingRestriction[] =>
    statement.word.kind === 'restrict' && reaches(statement.scope, type, channel)
      ? [{ rule: statement.word.rule, detail: statement.word.detail, statement }]
      : [],
  );
  return asked.filter((one, index) => {
    const isLifted = lifts.some((lift) => saidSurelyAfter(lift, one.statement) && mayUndo(lift, one.statement));
    const isReplaced =
      one.rule.kind === 'use-only' &&
      asked.some(
        (other, place) =>
          place > index && other.rule.kind === 'use-only' && mayReplace(other.statement, one.statement, type),
      );
    return !isLifted && !isReplaced;
  });
}

function mayReplace(
  later: Statement,
  earlier: Statement,
  { minorConsented }: Pick<CommunicationType, 'minorConsented'>,
): boolean {
  const isOverMinor = minorConsented && later.speaker.kind === 'representative';
  return (!isClaim(later) || isClaim(earlier)) && (!isOverMinor || earlier.speaker.kind === 'representative');
}

/** Returns the restriction that keeps a contact point from being used, or `undefined`. `point` absent: an address that is not on the record, so none of those that may be used alone. */
export function restrictionAgainst(
  restrictions: readonly StandingRestriction[],
  point: Pick<ContactPoint, 'id'> | undefined,
): StandingRestriction | undefined {
  return restrictions.find(
    ({ rule }) => (rule.kind === 'use-only') !== (point !== undefined && rule.contactPoints.includes(point.id)),
  );
}

/** Returns how much a message may say under restrictions: one that asks for little is enough. */
export function detailUnder(restrictions: readonly StandingRestriction[]): DetailLevel {
  return restrictions.some(({ detail }) => detail === 'minimal') ? 'minimal' : 'full';
}
