import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { Recipients } from '../ports/recipients.ts';

/** A chain of merges longer than this is a ring. */
const MOST_MERGES = 20;

/** Returns the state of a recipient, of the survivor where the recipient was merged away, or `undefined` when nobody is known by that id. */
export async function survivorOf(
  recipients: Pick<Recipients, 'state'>,
  id: RecipientId,
): Promise<RecipientState | undefined> {
  let state = await recipients.state(id);
  for (let merge = 0; merge < MOST_MERGES && state?.profile.status.kind === 'merged'; merge += 1) {
    state = await recipients.state(state.profile.status.into);
  }
  return state;
}
