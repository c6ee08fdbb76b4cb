import type { RecipientState } from '../projection/recipient-state.ts';
import type { RecipientId } from './recipient.ts';

/** Records may be merged into one another this many times in a row: ours. A longer chain is not made, and one that is met is a fault. */
export const MOST_MERGES = 20;

/**
 * Returns the state that stands for a recipient: their own, or that of the survivor at the end of a chain of merges. `undefined` when
 * nobody is known by that id or the chain does not end.
 */
export async function followMerges(
  stateOf: (id: RecipientId) => Promise<RecipientState | undefined> | RecipientState | undefined,
  id: RecipientId,
): Promise<RecipientState | undefined> {
  let state = await stateOf(id);
  for (let merge = 0; merge < MOST_MERGES && state?.profile.status.kind === 'merged'; merge += 1)
    state = await stateOf(state.profile.status.into);
  return state?.profile.status.kind === 'merged' ? undefined : state;
}

/** Returns how many merges in a row ended in a record: 0 when none did. */
export function mergesBehind({ absorbed = [] }: RecipientState): number {
  return absorbed.length === 0 ? 0 : 1 + Math.max(...absorbed.map(mergesBehind));
}

/** Returns the ids of everybody who was merged into a record, directly or not. */
export function mergedInto({ absorbed = [] }: RecipientState): readonly RecipientId[] {
  return absorbed.flatMap((one) => [one.profile.id, ...mergedInto(one)]);
}
