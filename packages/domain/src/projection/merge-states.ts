import type { RecipientProfile, RecipientStatus } from '../recipient/recipient.ts';
import type { Instant } from '../time/instant.ts';
import type { RecipientState } from './recipient-state.ts';
import { bySending } from './by-sending.ts';
import { gathered, strandsOf } from './strands.ts';

/** How closed a record is: the more closed of two stands. */
const CLOSED: Readonly<Record<RecipientStatus['kind'], number>> = {
  active: 0,
  inactive: 1,
  deceased: 2,
  erased: 3,
  merged: 4,
};

/**
 * Returns the survivor's state after a merge at `at`. The two lists of what was said stay apart, so that a word in one never lifts a stop in
 * the other; contact points, names and requests are together, and sends count together. Rule: docs/rules/merging.md
 */
export function mergeStates(into: RecipientState, from: RecipientState, at: Instant): RecipientState {
  const state: RecipientState = {
    ...into,
    profile: together(into.profile, from.profile),
    pending: [...into.pending, ...from.pending],
    sends: [...into.sends, ...from.sends].sort(bySending),
    // All that were sent before are revoked, so none of them need be named any more.
    linksRevokedBefore: at,
    linksRevokedBy: undefined,
    revokedLinks: undefined,
    absorbed: [...(into.absorbed ?? []), from],
  };
  return gathered(state, [...strandsOf(into, at), ...strandsOf(from, at)]);
}

/** Returns what is left of a record that was merged away: an id that leads to the survivor. */
export function mergedAway({ id, key }: RecipientProfile, into: RecipientProfile['id'], at: Instant): RecipientState {
  return {
    profile: { id, key, status: { kind: 'merged', into }, externals: [], contactPoints: [], representatives: [] },
    statements: [],
    pending: [],
    sends: [],
    linksRevokedBefore: at,
  };
}

/** Returns one profile for two: the first one's own, with the names, contact points and representatives of both. */
export function together(one: RecipientProfile, other: RecipientProfile): RecipientProfile {
  const known = { names: new Set<string>(), representatives: new Set<string>() };
  for (const { valueKey } of one.externals) known.names.add(valueKey);
  for (const { id } of one.representatives) known.representatives.add(id);
  return {
    ...other,
    ...one,
    status: CLOSED[one.status.kind] >= CLOSED[other.status.kind] ? one.status : other.status,
    externals: [...one.externals, ...other.externals.filter(({ valueKey }) => !known.names.has(valueKey))],
    contactPoints: [...one.contactPoints, ...other.contactPoints],
    representatives: [
      ...one.representatives,
      ...other.representatives.filter(({ id }) => !known.representatives.has(id)),
    ],
  };
}
