import type { RecipientState } from '@heed/domain/projection/recipient-state';
import { MOST_MERGES } from '@heed/domain/recipient/merges';
import type { RecipientId } from '@heed/domain/recipient/recipient';

/** Returns the survivor of a recipient, or `undefined` when it is not among the states or the chain of merges does not end. */
export function survivorOf(
  states: ReadonlyMap<RecipientId, RecipientState>,
  id: RecipientId,
): RecipientState | undefined {
  let state = states.get(id);
  for (let step = 0; step < MOST_MERGES && state?.profile.status.kind === 'merged'; step += 1)
    state = states.get(state.profile.status.into);
  return state?.profile.status.kind === 'merged' ? undefined : state;
}

/** Returns whether the chain of merges of a recipient leads to somebody who is not among the states. */
export function lacksSurvivor(states: ReadonlyMap<RecipientId, RecipientState>, id: RecipientId): boolean {
  let state = states.get(id);
  for (let step = 0; step < MOST_MERGES && state?.profile.status.kind === 'merged'; step += 1) {
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
