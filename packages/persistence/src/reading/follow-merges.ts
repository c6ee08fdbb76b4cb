import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { RecipientId } from '@heed/domain/recipient/recipient';

/** A merge is followed this many times at most: a longer chain is a fault, and an unknown recipient is a deny. */
export const MAX_MERGES = 8;

/** Returns the survivor of a recipient, or `undefined` when it is not among the states or the chain of merges does not end. */
export function survivorOf(
  states: ReadonlyMap<RecipientId, RecipientState>,
  id: RecipientId,
): RecipientState | undefined {
  let state = states.get(id);
  for (let step = 0; step < MAX_MERGES && state?.profile.status.kind === 'merged'; step += 1)
    state = states.get(state.profile.status.into);
  return state?.profile.status.kind === 'merged' ? undefined : state;
}

/** Returns whether the chain of merges of a recipient leads to somebody who is not among the states. */
export function lacksSurvivor(states: ReadonlyMap<RecipientId, RecipientState>, id: RecipientId): boolean {
  let state = states.get(id);
  for (let step = 0; step < MAX_MERGES && state?.profile.status.kind === 'merged'; step += 1) {
    state = states.get(state.profile.status.into);
    if (state === undefined) return true;
  }
  return false;
}

/** Returns the survivors that are named and have not been read. */
export function missingSurvivors(states: ReadonlyMap<RecipientId, RecipientState>): readonly RecipientId[] {
  const missing = new Set<RecipientId>();
  for (const { profile } of states.values())
    if (profile.status.kind === 'merged' && !states.has(profile.status.into)) missing.add(profile.status.into);
  return [...missing];
}
