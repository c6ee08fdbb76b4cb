import type { ContactPointId } from '../recipient/recipient.ts';
import { covers } from '../statement/coverage.ts';
import { latestWord, SKEW_MS } from '../statement/latest-word.ts';
import type { Statement, StatementId } from '../statement/statement.ts';
import type { Instant } from '../time/instant.ts';
import type { Reason, RuleTried } from './decision.ts';
import type { DecisionView, Way } from './decision-view.ts';
import { roomFrom } from './frequency.ts';
import { permittedFrom } from './quiet-hours.ts';
import { isDeliverable } from './usable-contact-points.ts';

/** What the rule that applied says. */
export interface RuleResult {
  readonly reason: Reason;
  readonly statement?: StatementId;
  readonly contactPoint?: ContactPointId;
  readonly notBefore?: Instant;
}

/** Runs the table of rules in order and returns what the first one that applies says. `trace` collects every rule tried. */
export function applyRules(view: DecisionView, trace: RuleTried[]): RuleResult {
  const tried = (rule: number, result: RuleResult | undefined): RuleResult | undefined => {
    trace.push({ rule, applied: result !== undefined, note: result?.reason ?? 'does not apply' });
    return result;
  };
  return (
    tried(1, isUnknown(view)) ??
    tried(2, isInactive(view)) ??
    tried(3, view.ways.length === 0 || !isOffered(view) ? { reason: 'NO_CONTACT_POINT' } : undefined) ??
    tried(4, isRestricted(view)) ??
    applyToWays(view, tried)
  );
}

type Tried = (rule: number, result: RuleResult | undefined) => RuleResult | undefined;

/** Rules 5 to 15, on the ways that earlier rules left; each rule drops the ways it catches and applies when none is left. */
function applyToWays(view: DecisionView, tried: Tried): RuleResult {
  const open = view.ways.filter((way) => way.restrictedBy === undefined);
  const deliverable = open.filter((way) => isDeliverable(way.state, view.channel, view.at));
  const unstopped = deliverable.filter((way) => addressStop(view, way) === undefined);
  const unblocked = unstopped.filter((way) => !isCarrierBlocked(view, way));
  const decided =
    tried(5, deliverable.length === 0 ? { reason: 'UNDELIVERABLE' } : undefined) ??
    tried(6, stoppedAtAddress(view, deliverable, unstopped, unblocked)) ??
    tried(7, isPending(view, unblocked) ? { reason: 'REQUEST_PENDING' } : undefined);
  if (decided !== undefined) return decided;
  const [way] = unblocked.length > 0 ? unblocked : deliverable;
  const contactPoint = way?.point === undefined ? {} : { contactPoint: way.point.id };
  const word = latestWord(view.statements, view.type, view.channel);
  return (
    tried(8, view.type.basis.kind === 'required-by-law' ? { reason: 'REQUIRED_BY_LAW', ...contactPoint } : undefined) ??
    tried(9, word?.word.kind === 'stop' && !isLocked(view) ? { reason: 'STOPPED', statement: word.id } : undefined) ??
    tried(10, lacksAuthorization(view)) ??
    tried(11, way !== undefined && lacksConsent(view, way) ? { reason: 'NO_CONSENT' } : undefined) ??
    tried(12, word === undefined && isOffByDefault(view) ? { reason: 'OFF_BY_DEFAULT' } : undefined) ??
    tried(13, laterBecauseOfHours(view, contactPoint)) ??
    tried(14, laterBecauseOfLimit(view, contactPoint)) ??
    allowed(view, word, contactPoint, tried)
  );
}

function allowed(view: DecisionView, word: Statement | undefined, contactPoint: object, tried: Tried): RuleResult {
  const statement = word ?? (view.authorization.kind === 'live' ? view.authorization.statement : undefined);
  const result: RuleResult =
    statement === undefined
      ? { reason: 'ALLOWED_BY_DEFAULT', ...contactPoint }
      : { reason: 'ALLOWED_BY_PATIENT', statement: statement.id, ...contactPoint };
  tried(15, result);
  return result;
}

function isUnknown({ facts }: DecisionView): RuleResult | undefined {
  return facts.target.kind === 'unknown' ? { reason: 'UNKNOWN_RECIPIENT' } : undefined;
}

function isInactive({ recipient }: DecisionView): RuleResult | undefined {
  return recipient === undefined || recipient.profile.status.kind === 'active'
    ? undefined
    : { reason: 'RECIPIENT_INACTIVE' };
}

/** A type that is retired, or never sent on the channel, has no way there. */
function isOffered({ type, channel }: DecisionView): boolean {
  return !type.retired && type.channels[channel] !== undefined;
}

function isRestricted({ ways }: DecisionView): RuleResult | undefined {
  const [first] = ways;
  return first !== undefined && ways.every((way) => way.restrictedBy !== undefined)
    ? { reason: 'RESTRICTED', ...(first.restrictedBy === undefined ? {} : { statement: first.restrictedBy.id }) }
    : undefined;
}

/** The recipient cannot stop a locked type. A stop about an address still holds for it: it goes another way (rule 6). */
function isLocked({ type }: DecisionView): boolean {
  return type.stoppable === 'locked';
}

/**
 * Returns the stop that stands about an address, for this recipient. The recipient's own later word lifts it for themselves alone:
 * whoever else is behind the address stays protected.
 */
export function addressStop(view: DecisionView, way: Way): Statement | undefined {
  const word = latestWord(way.statements, view.type, view.channel);
  if (word?.word.kind !== 'stop') return undefined;
  const restored = view.statements.some(
    (own) =>
      own.word.kind === 'allow' &&
      own.speaker.kind !== 'system' &&
      covers(own.scope, view.type, view.channel) &&
      own.saidAt - word.saidAt > SKEW_MS,
  );
  return restored ? undefined : word;
}

function isCarrierBlocked({ channel, at }: DecisionView, way: Way): boolean {
  return channel === 'SMS' && (way.state?.carrierBlocks.some((block) => block.since <= at) ?? false);
}

function stoppedAtAddress(
  view: DecisionView,
  deliverable: readonly Way[],
  unstopped: readonly Way[],
  unblocked: readonly Way[],
): RuleResult | undefined {
  if (unblocked.length > 0) return undefined;
  if (unstopped.length > 0) return { reason: 'CARRIER_BLOCKED' };
  const [first] = deliverable;
  const stop = first === undefined ? undefined : addressStop(view, first);
  return { reason: 'ADDRESS_STOPPED', ...(stop === undefined ? {} : { statement: stop.id }) };
}

/** Benefit of the doubt: what may be about to be stopped is held until a person has read the request. */
function isPending(view: DecisionView, ways: readonly Way[]): boolean {
  if (view.type.stoppable === 'locked') return false;
  const waiting = [...(view.recipient?.pending ?? []), ...ways.flatMap((way) => way.state?.pending ?? [])];
  return waiting.some((request) => request.since <= view.at && covers(request.holds, view.type, view.channel));
}

function lacksAuthorization({ type, authorization }: DecisionView): RuleResult | undefined {
  if (type.basis.kind !== 'authorization') return undefined;
  switch (authorization.kind) {
    case 'live':
      return undefined;
    case 'none':
      return { reason: 'NO_AUTHORIZATION' };
    case 'expired':
      return { reason: 'AUTHORIZATION_EXPIRED', statement: authorization.statement.id };
    case 'revoked':
      return { reason: 'AUTHORIZATION_REVOKED', statement: authorization.statement.id };
  }
}

/** Consent belongs to the number: what the recipient said of one number says nothing of another. */
function lacksConsent({ type, channel }: DecisionView, way: Way): boolean {
  if (type.channels[channel]?.needsConsent !== true) return false;
  return !way.statements.some((said) => said.word.kind === 'consent' && covers(said.scope, type, channel));
}

/** A live authorization is the patient's own word for its type. */
function isOffByDefault({ type, channel, authorization }: DecisionView): boolean {
  return type.channels[channel]?.default !== 'on' && authorization.kind !== 'live';
}

function laterBecauseOfHours(view: DecisionView, contactPoint: object): RuleResult | undefined {
  if (view.type.quietHoursExempt) return undefined;
  const pause = view.statements.findLast(
    ({ word, scope }) =>
      word.kind === 'pause' && word.from <= view.at && view.at < word.until && covers(scope, view.type, view.channel),
  );
  if (pause?.word.kind === 'pause' && view.type.stoppable !== 'locked') {
    return { reason: 'PAUSED', statement: pause.id, notBefore: pause.word.until, ...contactPoint };
  }
  const notBefore = permittedFrom(view.channel, view.at, view.recipient?.profile.timeZone);
  return notBefore > view.at ? { reason: 'QUIET_HOURS', notBefore, ...contactPoint } : undefined;
}

function laterBecauseOfLimit(view: DecisionView, contactPoint: object): RuleResult | undefined {
  const notBefore = roomFrom(view.type, view.channel, view.recipient?.sends ?? [], view.at);
  return notBefore > view.at ? { reason: 'FREQUENCY_LIMIT', notBefore, ...contactPoint } : undefined;
}
