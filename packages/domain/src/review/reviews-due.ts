import type { DecisionFacts } from '../decision/decision.ts';
import type { RecipientState } from '../projection/recipient-state.ts';
import { coversType } from '../statement/coverage.ts';
import { standingStatements } from '../statement/latest-word.ts';
import { addMilliseconds, type Instant } from '../time/instant.ts';
import type { ReviewReason } from './review-item.ts';

/** A review that is due. */
export interface DueReview {
  readonly reason: ReviewReason;
  readonly dueAt: Instant;
  readonly details: Readonly<Record<string, string>>;
}

const DAY_MS = 86_400_000;
/** How long a reviewer has: our own policy, 21 days, and 14 for what concerns authority over a person. */
const DAYS_TO_REVIEW = 21;
const DAYS_FOR_AUTHORITY = 14;
/** An authorization is looked at this long before it ends. */
const AUTHORIZATION_NOTICE_DAYS = 30;
/** The age of majority in most States. Rule: docs/rules/representatives.md */
const MAJORITY_YEARS = 18;

/** Returns the reviews that a recipient's record calls for at a moment, at most one per reason. */
export function reviewsDue(
  state: RecipientState,
  facts: Pick<DecisionFacts, 'catalogue' | 'addresses'>,
  at: Instant,
): readonly DueReview[] {
  if (state.profile.status.kind !== 'active') return [];
  const dueIn = (days: number) => addMilliseconds(at, days * DAY_MS);
  return [
    staleSince(state, facts, at),
    bounced(state, facts) ? { reason: 'BOUNCED' as const, dueAt: dueIn(DAYS_TO_REVIEW), details: {} } : undefined,
    authorizationEnding(state, at),
    cameOfAge(state, at)
      ? { reason: 'CAME_OF_AGE' as const, dueAt: dueIn(DAYS_FOR_AUTHORITY), details: {} }
      : undefined,
    representativeEnded(state, at)
      ? { reason: 'REPRESENTATIVE_EXPIRED' as const, dueAt: dueIn(DAYS_FOR_AUTHORITY), details: {} }
      : undefined,
  ].filter((due) => due !== undefined);
}

/** Stale: the last word about a type is older than its interval and nothing confirmed it since. A record on which nobody said anything has nothing to go stale. */
function staleSince(
  state: RecipientState,
  { catalogue }: Pick<DecisionFacts, 'catalogue'>,
  at: Instant,
): DueReview | undefined {
  const words = standingStatements(state.statements, at);
  for (const type of catalogue.types) {
    if (type.reviewIntervalMonths === undefined || type.retired) continue;
    const last = words.findLast(
      ({ scope, word }) => coversType(scope.types, type) && ['stop', 'allow', 'confirm'].includes(word.kind),
    );
    if (last !== undefined && addMonths(last.saidAt, type.reviewIntervalMonths) <= at) {
      const details = { type: type.key, lastSaid: new Date(last.saidAt).toISOString().slice(0, 10) };
      return { reason: 'STALE', dueAt: addMilliseconds(at, DAYS_TO_REVIEW * DAY_MS), details };
    }
  }
  return undefined;
}

function bounced(state: RecipientState, { addresses }: Pick<DecisionFacts, 'addresses'>): boolean {
  return state.profile.contactPoints.some(({ address, use }) => {
    const deliverability = addresses.get(address)?.deliverability;
    return use !== 'old' && deliverability?.kind === 'undeliverable' && deliverability.why === 'hard-bounce';
  });
}

function authorizationEnding(state: RecipientState, at: Instant): DueReview | undefined {
  const notice = addMilliseconds(at, AUTHORIZATION_NOTICE_DAYS * DAY_MS);
  for (const { word } of standingStatements(state.statements, at)) {
    if (word.kind === 'authorize' && word.until !== undefined && at < word.until && word.until <= notice) {
      return { reason: 'AUTHORIZATION_EXPIRING', dueAt: word.until, details: { document: word.document } };
    }
  }
  return undefined;
}

function cameOfAge(state: RecipientState, at: Instant): boolean {
  const { birthDate, representatives } = state.profile;
  if (birthDate === undefined || !representatives.some(({ role }) => role === 'parent')) return false;
  return addMonths(Date.parse(birthDate) as Instant, MAJORITY_YEARS * 12) <= at;
}

function representativeEnded(state: RecipientState, at: Instant): boolean {
  return state.profile.representatives.some(({ validTo }) => validTo !== undefined && validTo <= at);
}

/** The same day of the month, or the last one that month has. */
function addMonths(instant: Instant, months: number): Instant {
  const date = new Date(instant);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, lastDay));
  return date.getTime() as Instant;
}
