import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import { addressKindOf, DECIDED_CHANNELS } from '@heed/domain/channel/channel';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { Proof } from '@heed/domain/statement/statement';
import type { Instant } from '@heed/domain/time/instant';
import { isRestricted } from '../recipient/is-restricted.ts';

/** Returns whether a proof is of a mailbox or number of the person that may be used now: one that was ruled out on every channel proves nothing. */
export function isProofEnough(
  state: RecipientState,
  catalogue: Catalogue,
  proof: Proof | undefined,
  at: Instant,
): boolean {
  const point = state.profile.contactPoints.find(({ address, use }) => address === proof?.address && use !== 'old');
  if (point === undefined) return false;
  return DECIDED_CHANNELS.some(
    (channel) => addressKindOf(channel) === point.kind && !isRestricted(state, catalogue, { channel, point }, at),
  );
}
