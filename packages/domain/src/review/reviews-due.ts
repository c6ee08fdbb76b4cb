import type { CommunicationTypeKey } from '../catalogue/catalogue.ts';
import type { DecisionFacts } from '../decision/decision.ts';
import type { Deliverability } from '../projection/address-state.ts';
import type { RecipientState } from '../projection/recipient-state.ts';
import { authorityEnd, majorityOf } from '../recipient/authority.ts';
import { isClaim } from '../statement/claim.ts';
import { coversType, includesTypes } from '../statement/coverage.ts';
import { saidSurelyAfter, standingStatements } from '../statement/latest-word.ts';
import type { Statement } from '../statement/statement.ts';
import { addMonths } from '../time/add-months.ts';
import { addMilliseconds, formatInstant, type Instant } from '../time/instant.ts';
import type { LaxerMove, LaxerMoves } from './laxer-moves.ts';
import type { ReviewReason } from './review-item.ts';

/** A review that is due. */
export interface DueReview {
  readonly reason: ReviewReason;
  /** Since when: what was resolved after this need not be asked again. */
  readonly since: Instant;
  readonly dueAt: Instant;
  readonly details: Readonly<Record<string, string>>;
}

/** What a review looks at besides the recipient. */
export interface ReviewFacts extends Pick<DecisionFacts, 'catalogue' | 'addresses'> {
  /** The types that became laxer, and when (`laxerMoves`). */
  readonly laxer: ReadonlyMap<CommunicationTypeKey, LaxerMoves>;
}

const DAY_MS = 86_400_000;
/** How long a reviewer has: our own policy, 21 days, and 14 for what concerns authority over a person. */
const DAYS_TO_REVIEW = 21;
const DAYS_FOR_AUTHORITY = 14;
/** An authorization is looked at this long before it ends. Ours. */
export const AUTHORIZATION_NOTICE_DAYS = 30;

/** Returns the reviews that a recipient's record calls for at a moment, at most one per reason. Rule: docs/rules/review.md */
export function reviewsDue(state: RecipientState, facts: ReviewFacts, at: Instant): readonly DueReview[] {
  if (state.profile.status.kind !== 'active') return [];
  return [
    stale(state, facts, at),
    faulty(state, facts, at, 'BOUNCED', ['hard-bounce', 'invalid', 'complaint']),
    faulty(state, facts, at, 'REASSIGNED', ['reassigned']),
    catalogueChanged(state, facts, at),
    authorizationEnding(state, at),
    cameOfAge(state, at),
    representativeEnded(state, at),
  ].filter((due) => due !== undefined);
}

/**
 * Stale: the last word about a type is older than its interval and nothing confirmed it since. On the last day of the interval it is
 * fresh, from its end on stale. Where nobody said anything there is nothing to go stale. The type longest stale is named.
 */
function stale(state: RecipientState, { catalogue }: ReviewFacts, at: Instant): DueReview | undefined {
  const words = standingStatements(state.statements, at).filter(isOwnWord);
  let oldest: { readonly type: string; readonly said: Instant; readonly since: Instant } | undefined;
  for (const type of catalogue.types) {
    if (type.reviewIntervalMonths === undefined || type.retired) continue;
    const last = words.findLast(({ scope }) => coversType(scope.types, type));
    if (last === undefined) continue;
    const since = addMonths(last.saidAt, type.reviewIntervalMonths);
    if (since <= at && (oldest === undefined || since < oldest.since))
      oldest = { type: type.key, said: last.saidAt, since };
  }
  if (oldest === undefined) return undefined;
  const details = { type: oldest.type, lastSaid: formatInstant(oldest.said).slice(0, 10) };
  return { reason: 'STALE', since: oldest.since, dueAt: daysAfter(at, DAYS_TO_REVIEW), details };
}

/**
 * Catalogue changed: a type became laxer after the last word about it. A stop of everything is a word about whatever comes; it asks only
 * where it may no longer hold. The type that changed last is named.
 */
function catalogueChanged(
  state: RecipientState,
  { catalogue, laxer }: ReviewFacts,
  at: Instant,
): DueReview | undefined {
  if (laxer.size === 0) return undefined;
  const words = standingStatements(state.statements, at).filter(isOwnWord);
  let newest: { readonly type: string; readonly move: LaxerMove } | undefined;
  for (const type of catalogue.types) {
    const moves = laxer.get(type.key);
    if (moves === undefined || type.retired) continue;
    const last = words.findLast(({ scope }) => coversType(scope.types, type));
    if (last === undefined) continue;
    const move = last.word.kind === 'stop' && last.scope.types.kind === 'all' ? moves.binding : moves.any;
    if (
      move !== undefined &&
      move.version > last.catalogueVersion &&
      (newest === undefined || move.at > newest.move.at)
    )
      newest = { type: type.key, move };
  }
  if (newest === undefined) return undefined;
  const details = { type: newest.type, version: String(newest.move.version) };
  return { reason: 'CATALOGUE_CHANGED', since: newest.move.at, dueAt: daysAfter(at, DAYS_TO_REVIEW), details };
}

/** A system's claim confirms nothing. */
function isOwnWord(statement: Statement): boolean {
  return ['stop', 'allow', 'confirm'].includes(statement.word.kind) && !isClaim(statement);
}

function faulty(
  { profile }: RecipientState,
  { addresses }: ReviewFacts,
  at: Instant,
  reason: 'BOUNCED' | 'REASSIGNED',
  faults: readonly Extract<Deliverability, { kind: 'undeliverable' }>['why'][],
): DueReview | undefined {
  for (const { address, kind, use, validTo } of profile.contactPoints) {
    if (use === 'old' || (validTo !== undefined && validTo <= at)) continue;
    const fault = addresses.get(address)?.deliverability;
    if (fault?.kind !== 'undeliverable' || !faults.includes(fault.why)) continue;
    const details = { channel: kind === 'email' ? 'EMAIL' : 'SMS', why: fault.why };
    return { reason, since: fault.since, dueAt: daysAfter(at, DAYS_TO_REVIEW), details };
  }
  return undefined;
}

/**
 * Returns the review of an authorization that is ending, or `undefined`: it ends after `after`, within the notice, was not taken back, and no other for as much
 * outlasts it. `after`: default now; an earlier moment finds also what ended since, which nobody renewed.
 */
export function authorizationEnding(
  { statements }: Pick<RecipientState, 'statements'>,
  at: Instant,
  after: Instant = at,
): DueReview | undefined {
  const standing = standingStatements(statements, at);
  const live = standing.filter(
    (statement) => statement.word.kind === 'authorize' && statement.word.from <= at && !isRevoked(statement, standing),
  );
  for (const { word, scope } of live) {
    if (word.kind !== 'authorize' || word.until === undefined || word.until <= after) continue;
    const since = daysAfter(word.until, -AUTHORIZATION_NOTICE_DAYS);
    const end = word.until;
    const isRenewed = live.some(
      (other) =>
        other.word.kind === 'authorize' &&
        (other.word.until ?? Infinity) > end &&
        includesTypes(other.scope.types, scope.types),
    );
    if (since <= at && !isRenewed)
      return { reason: 'AUTHORIZATION_EXPIRING', since, dueAt: end, details: { document: word.document } };
  }
  return undefined;
}

function isRevoked(authorization: Statement, statements: readonly Statement[]): boolean {
  const document = authorization.word.kind === 'authorize' ? authorization.word.document : undefined;
  return statements.some(
    (said) =>
      said.word.kind === 'revoke-authorization' &&
      (said.word.document === undefined || said.word.document === document) &&
      includesTypes(said.scope.types, authorization.scope.types) &&
      !saidSurelyAfter(authorization, said),
  );
}

/** Of age: from the birthday on, until the patient said something themselves. */
function cameOfAge(state: RecipientState, at: Instant): DueReview | undefined {
  const birthday = state.profile.comesOfAge;
  if (birthday === undefined || at < birthday) return undefined;
  if (!state.profile.representatives.some(({ role }) => role === 'parent')) return undefined;
  const spoke = state.statements.some(
    (statement) => isOwnWord(statement) && statement.speaker.kind !== 'representative' && statement.saidAt >= birthday,
  );
  return spoke
    ? undefined
    : { reason: 'CAME_OF_AGE', since: birthday, dueAt: daysAfter(at, DAYS_FOR_AUTHORITY), details: {} };
}

/** Ended: the authority of somebody still on the record is over, but not by the patient's coming of age, which is a review of its own. */
function representativeEnded({ profile }: RecipientState, at: Instant): DueReview | undefined {
  const majority = majorityOf(profile);
  for (const one of profile.representatives) {
    const end = authorityEnd(profile, one);
    const isByAge = one.role === 'parent' && end === majority;
    if (end === undefined || end > at || isByAge) continue;
    const details = { role: one.role };
    return { reason: 'REPRESENTATIVE_EXPIRED', since: end, dueAt: daysAfter(at, DAYS_FOR_AUTHORITY), details };
  }
  return undefined;
}

function daysAfter(at: Instant, days: number): Instant {
  return addMilliseconds(at, days * DAY_MS);
}
