import type { CommunicationType } from '@heed/domain/catalogue/catalogue';
import { DECIDED_CHANNELS } from '@heed/domain/channel/channel';
import type { DecisionFacts } from '@heed/domain/decision/decision';
import { isOffered } from '@heed/domain/decision/offered';
import { openCase } from '@heed/domain/decision/open-case';
import type { PreferenceRow } from '@heed/domain/decision/preference-matrix';
import { authorizationOf } from '@heed/domain/decision/rules/10-authorization';
import { AUTHORIZATION_NOTICE_DAYS } from '@heed/domain/review/reviews-due';
import type { AuthorizationState } from '@heed/domain/statement/authorization';
import { addMilliseconds, type Instant } from '@heed/domain/time/instant';

const DAY_MS = 86_400_000;

/** Returns the state of a recipient's signed permission for a type: live where it is for any channel on which the type is sent. */
export function signedStateOf(facts: DecisionFacts, { type, cells }: PreferenceRow, at: Instant): AuthorizationState {
  const states = DECIDED_CHANNELS.filter((channel) => isOffered(type, channel)).map((channel) =>
    authorizationOf(openCase(facts, type, channel, at)),
  );
  const live = states.find(({ kind }) => kind === 'live');
  // Of merged records the strictest answer counts: what one of the two signed is no permission for the other.
  const isMissing = DECIDED_CHANNELS.some((channel) => cells[channel].kind === 'needs-authorization');
  if (live !== undefined) return isMissing ? { kind: 'none' } : live;
  return states.find(({ kind }) => kind !== 'none') ?? { kind: 'none' };
}

/** Returns whether a live permission ends soon: from 30 days before its end on. One without an end never does. */
export function isEnding(state: AuthorizationState, at: Instant): boolean {
  if (state.kind !== 'live' || state.statement.word.kind !== 'authorize') return false;
  const { until } = state.statement.word;
  return until !== undefined && addMilliseconds(until, -AUTHORIZATION_NOTICE_DAYS * DAY_MS) <= at;
}

/** Returns whether somebody may put their own name to a type's document on a page: who is not of age yet has others who sign (45 CFR 164.502(g)(3)). */
export function maySign({ target }: DecisionFacts, { document }: CommunicationType, at: Instant): boolean {
  return document !== undefined && isOfAge(target, at);
}

/** Returns whether the recipient is known, in care, and of age. When somebody comes of age is worked out while it is still to come, and where a parent is on record. */
export function isOfAge(target: DecisionFacts['target'], at: Instant): boolean {
  if (target.kind !== 'recipient' || target.state.profile.status.kind !== 'active') return false;
  const { comesOfAge } = target.state.profile;
  return comesOfAge === undefined || comesOfAge <= at;
}
