import type { RecipientState } from '@heed/domain/projection/recipient-state';
import { followMerges } from '@heed/domain/recipient/merges';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { Recipients } from '../ports/recipients.ts';

/** Returns the state of a recipient, of the survivor where the recipient was merged away, or `undefined` when nobody is known by that id. */
export function survivorOf(
  recipients: Pick<Recipients, 'state'>,
  id: RecipientId,
): Promise<RecipientState | undefined> {
  return followMerges((one) => recipients.state(one), id);
}
