import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { Proof } from '@heed/domain/statement/statement';
import type { Instant } from '@heed/domain/time/instant';
import { isRestricted } from '../recipient/is-restricted.ts';

/** Returns whether a proof is of a mailbox of the person that may be used now: one that was ruled out proves nothing. */
export function isProofEnough(
  state: RecipientState,
  catalogue: Catalogue,
  proof: Proof | undefined,
  at: Instant,
): boolean {
  const point = state.profile.contactPoints.find(
    ({ kind, address, use }) => kind === 'email' && address === proof?.address && use !== 'old',
  );
  return point !== undefined && !isRestricted(state, catalogue, { channel: 'EMAIL', point }, at);
}
