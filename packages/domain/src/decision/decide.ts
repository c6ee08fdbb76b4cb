import { findType } from '../catalogue/find-type.ts';
import { detailUnder, restrictionsFor } from '../statement/restriction.ts';
import type { DetailLevel } from '../statement/statement.ts';
import { addMilliseconds, type Instant } from '../time/instant.ts';
import { permittedAgain } from './apply-rules.ts';
import type { Decision, DecisionFacts, Question } from './decision.ts';
import { findingsOn, type Findings } from './findings.ts';
import { isOffered } from './offered.ts';
import { outcomeOf } from './outcome-of.ts';
import { remainingChannels } from './remaining-channels.ts';
import type { Case } from './rule.ts';

/** A decision is asked for again after this at the latest: 24 hours, ours. */
const LONGEST_VALIDITY_MS = 86_400_000;

/**
 * Decides whether one message of a type may be sent on a channel at a moment. Pure: the facts and the question are all it looks at.
 * The first rule of the table that applies wins; in doubt it denies. Throws `RangeError` on a type that the catalogue does not have.
 * Rules: docs/rules/README.md
 */
export function decide(facts: DecisionFacts, question: Question): Decision {
  const type = findType(facts.catalogue, question.type);
  if (type === undefined) throw new RangeError('The catalogue does not have that communication type.');
  const findings = findingsOn(facts, type, question.channel, question.at);
  const { opened, deciding, point } = findings;
  const { ruling, trace } = deciding;
  const outcome = outcomeOf(ruling.reason);
  const notBefore = ruling.notBefore === undefined ? undefined : permittedAgain(findings.counted, ruling.notBefore);
  return {
    outcome,
    reason: ruling.reason,
    ...(ruling.reason === 'OFF_BY_DEFAULT' && !isOffered(type, question.channel) ? { isNeverSent: true } : {}),
    type: type.key,
    channel: question.channel,
    ...(opened.recipient === undefined ? {} : { recipient: opened.recipient.profile.id }),
    ...(ruling.statement === undefined ? {} : { statement: ruling.statement }),
    ...(outcome === 'DENY' || point === undefined ? {} : { contactPoint: point.id }),
    detail: findings.counted.some(({ last }) => detailOf(last) === 'minimal') ? 'minimal' : 'full',
    useInstead: remainingChannels(findings),
    ...(notBefore === undefined ? {} : { notBefore }),
    validUntil: validUntil(findings, notBefore),
    trace,
  };
}

/** To an address behind which nobody is known for sure, as little as possible is said. */
function detailOf({ recipient, said, type, channel, allWays }: Case): DetailLevel {
  const isStrange = recipient === undefined || allWays.some(({ point }) => point === undefined);
  return isStrange ? 'minimal' : detailUnder(restrictionsFor(said, type, channel));
}

function validUntil({ opened, all }: Findings, notBefore: Instant | undefined): Instant {
  const { at, recipient, ways } = opened;
  const lists = [recipient?.statements ?? [], ...ways.map(({ state }) => state?.statements ?? [])];
  let until = addMilliseconds(at, LONGEST_VALIDITY_MS);
  const narrow = (moment: Instant) => {
    if (moment > at && moment < until) until = moment;
  };
  for (const { ruling, changesAt } of all) {
    changesAt.forEach(narrow);
    // Of two that wait the longer wait is told: once the shorter is over, a new one may begin and be the longer.
    if (ruling.notBefore !== undefined) narrow(ruling.notBefore);
  }
  // A word whose clock runs ahead comes into force when that moment is reached.
  for (const list of lists) for (const { saidAt } of list) narrow(saidAt);
  if (notBefore !== undefined) narrow(notBefore);
  return until;
}
