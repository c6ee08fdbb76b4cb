import type { RecipientState } from '../projection/recipient-state.ts';
import type { Instant } from '../time/instant.ts';
import type { ReviewItem, ReviewReason } from './review-item.ts';
import { authorizationEnding, type ReviewFacts, reviewsDue } from './reviews-due.ts';

/**
 * Which items end by themselves once what they were about is over: told from the record, told from the address, or not at all: then a person decides, because what was
 * asked or happened is not undone by what comes after. Rule: docs/rules/review.md
 */
export const ENDS_BY: Readonly<Record<ReviewReason, 'record' | 'address' | 'person'>> = {
  STALE: 'record',
  BOUNCED: 'record',
  REASSIGNED: 'record',
  CATALOGUE_CHANGED: 'record',
  AUTHORIZATION_EXPIRING: 'record',
  CAME_OF_AGE: 'record',
  REPRESENTATIVE_EXPIRED: 'record',
  SHARED_ADDRESS: 'address',
  CARRIER_DRIFT: 'address',
  UNSURE_REQUEST: 'person',
  CONFLICT: 'person',
  CHANNEL_SILENT: 'person',
  MERGED: 'person',
  MANUAL: 'person',
};

/** Why an item ended that nobody had to look at any more: the fixed word in the place of a reviewer's reason. */
export const CAUSE_GONE = 'cause-gone';

/** Returns whether nobody looked at an item: it ended by itself, and comes back when its cause does. */
export function endedByItself({ state }: Pick<ReviewItem, 'state'>): boolean {
  return state.kind === 'resolved' && state.note === CAUSE_GONE;
}

/**
 * Returns whether what an item about a recipient is about is over. That an authorization ran out is not: nobody renewed it and nobody took it back.
 * `false` where a person decides. Rule: docs/rules/review.md
 */
export function isCauseGone(
  { reason, openedAt }: Pick<ReviewItem, 'reason' | 'openedAt'>,
  state: RecipientState,
  facts: ReviewFacts,
  at: Instant,
): boolean {
  if (ENDS_BY[reason] !== 'record') return false;
  if (reason === 'AUTHORIZATION_EXPIRING' && state.profile.status.kind === 'active')
    return authorizationEnding(state, at, openedAt) === undefined;
  return reviewsDue(state, facts, at).every((due) => due.reason !== reason);
}
