import { findType } from '../catalogue/find-type.ts';
import { detailUnder, restrictionsFor } from '../statement/restriction.ts';
import type { DetailLevel } from '../statement/statement.ts';
import { addMilliseconds, type Instant } from '../time/instant.ts';
import { applyRules, permittedAgain, type Judgement } from './apply-rules.ts';
import type { Decision, DecisionFacts, Outcome, Question, Reason } from './decision.ts';
import { openCase } from './open-case.ts';
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
  const opened = openCase(facts, type, question.channel, question.at);
  const judgement = applyRules(opened);
  const { ruling, last, trace } = judgement;
  const outcome = outcomeOf(ruling.reason);
  const notBefore = ruling.notBefore === undefined ? undefined : permittedAgain(last, ruling.notBefore);
  const point = outcome === 'DENY' ? undefined : last.ways[0]?.point;
  return {
    outcome,
    reason: ruling.reason,
    type: type.key,
    channel: question.channel,
    ...(opened.recipient === undefined ? {} : { recipient: opened.recipient.profile.id }),
    ...(ruling.statement === undefined ? {} : { statement: ruling.statement }),
    ...(point === undefined ? {} : { contactPoint: point.id }),
    detail: detailOf(opened),
    useInstead: remainingChannels(opened, ruling.reason),
    ...(notBefore === undefined ? {} : { notBefore }),
    validUntil: validUntil(opened, judgement, notBefore),
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
  CHANNEL_SILENT: 'DEFER',
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

/** To an address behind which nobody is known for sure, as little as possible is said. */
function detailOf({ recipient, said, type, channel }: Case): DetailLevel {
  return recipient === undefined ? 'minimal' : detailUnder(restrictionsFor(said, type, channel));
}

function validUntil(opened: Case, { changesAt }: Judgement, notBefore: Instant | undefined): Instant {
  const { at, recipient, ways } = opened;
  const lists = [recipient?.statements ?? [], ...ways.map(({ state }) => state?.statements ?? [])];
  let until = addMilliseconds(at, LONGEST_VALIDITY_MS);
  const narrow = (moment: Instant) => {
    if (moment > at && moment < until) until = moment;
  };
  changesAt.forEach(narrow);
  // A word whose clock runs ahead comes into force when that moment is reached.
  for (const list of lists) for (const { saidAt } of list) narrow(saidAt);
  if (notBefore !== undefined) narrow(notBefore);
  return until;
}
