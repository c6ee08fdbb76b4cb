import type { CommunicationType } from '../catalogue/catalogue.ts';
import { findType } from '../catalogue/find-type.ts';
import type { DecidedChannel } from '../channel/channel.ts';
import { addMilliseconds, type Instant } from '../time/instant.ts';
import type { Decision, DecisionFacts, Outcome, Question, Reason, RuleTried } from './decision.ts';
import { applyRules, type RuleResult } from './rules.ts';
import { remainingChannels } from './remaining-channels.ts';
import { viewOf, type DecisionView } from './decision-view.ts';

/** A decision is asked for again after this at the latest: 24 hours. */
const LONGEST_VALIDITY_MS = 86_400_000;
/** What hangs on the clock (hours, limits) is asked for again after this: 15 minutes. */
const CLOCK_VALIDITY_MS = 900_000;

/**
 * Decides whether one message of a type may be sent on a channel at a moment. Pure: the facts and the question are all it looks at.
 * The first rule that applies wins; in doubt it denies. Throws `RangeError` on a type that the catalogue does not have.
 * Rule: docs/rules/decision.md
 */
export function decide(facts: DecisionFacts, question: Question): Decision {
  const type = findType(facts.catalogue, question.type);
  if (type === undefined) throw new RangeError('The catalogue does not have that communication type.');
  const view = viewOf(facts, type, question.channel, question.at);
  const trace: RuleTried[] = [];
  const result = applyRules(view, trace);
  const outcome = outcomeOf(result.reason);
  return {
    outcome,
    reason: result.reason,
    type: type.key,
    channel: question.channel,
    ...(view.recipient === undefined ? {} : { recipient: view.recipient.profile.id }),
    ...(result.statement === undefined ? {} : { statement: result.statement }),
    ...(outcome === 'DENY' || result.contactPoint === undefined ? {} : { contactPoint: result.contactPoint }),
    detail: view.restrictions.detail,
    useInstead:
      outcome === 'DENY'
        ? remainingChannels(facts, type, question, (other) => allowsOn(facts, type, other, question.at))
        : [],
    ...(result.notBefore === undefined ? {} : { notBefore: result.notBefore }),
    validUntil: validUntil(view, type, question, result),
    trace,
  };
}

const OUTCOMES: Readonly<Record<Reason, Outcome>> = {
  UNKNOWN_RECIPIENT: 'DENY',
  RECIPIENT_INACTIVE: 'DENY',
  NO_CONTACT_POINT: 'DENY',
  RESTRICTED: 'DENY',
  UNDELIVERABLE: 'DENY',
  ADDRESS_STOPPED: 'DENY',
  CARRIER_BLOCKED: 'DENY',
  REQUEST_PENDING: 'DENY',
  REQUIRED_BY_LAW: 'ALLOW',
  STOPPED: 'DENY',
  NO_AUTHORIZATION: 'DENY',
  AUTHORIZATION_EXPIRED: 'DENY',
  AUTHORIZATION_REVOKED: 'DENY',
  NO_CONSENT: 'DENY',
  OFF_BY_DEFAULT: 'DENY',
  QUIET_HOURS: 'DEFER',
  PAUSED: 'DEFER',
  FREQUENCY_LIMIT: 'DEFER',
  ALLOWED_BY_PATIENT: 'ALLOW',
  ALLOWED_BY_DEFAULT: 'ALLOW',
};

/** Returns the outcome that goes with a reason. */
export function outcomeOf(reason: Reason): Outcome {
  return OUTCOMES[reason];
}

function allowsOn(facts: DecisionFacts, type: CommunicationType, channel: DecidedChannel, at: Instant): boolean {
  return outcomeOf(applyRules(viewOf(facts, type, channel, at), []).reason) !== 'DENY';
}

function validUntil(view: DecisionView, type: CommunicationType, question: Question, result: RuleResult): Instant {
  const hangsOnClock = question.channel !== 'EMAIL' && !type.quietHoursExempt && outcomeOf(result.reason) === 'ALLOW';
  const ends = [
    addMilliseconds(question.at, hangsOnClock ? CLOCK_VALIDITY_MS : LONGEST_VALIDITY_MS),
    result.notBefore,
    ...view.boundaries.filter((boundary) => boundary > question.at),
  ].filter((end) => end !== undefined);
  return Math.min(...ends) as Instant;
}
