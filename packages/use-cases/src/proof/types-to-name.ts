import type { CommunicationType } from '@heed/domain/catalogue/catalogue';
import { mayBeToldOf, type Viewer } from '@heed/domain/recipient/authority';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { Proof } from '@heed/domain/statement/statement';
import type { UseCaseDeps } from '../deps.ts';
import { isProofEnough } from '../reach/is-proof-enough.ts';
import { survivorOf } from '../recipient/survivor-of.ts';

/** Tells of which types a page may say the whole name. */
export type MayName = (type: CommunicationType) => boolean;

/**
 * Returns what a page may name to somebody who has proved a mailbox of the recipient that may be used now: of every type that they may be told of the
 * whole name. `undefined` without such a proof: then what tells too much stays hidden.
 */
export async function typesToName(
  { recipients, catalogues, clock }: Pick<UseCaseDeps, 'recipients' | 'catalogues' | 'clock'>,
  {
    recipient,
    proof,
    viewer,
  }: { readonly recipient: RecipientId; readonly proof: Proof | undefined; readonly viewer: Viewer },
): Promise<MayName | undefined> {
  if (proof === undefined) return undefined;
  const [state, catalogue] = await Promise.all([survivorOf(recipients, recipient), catalogues.current()]);
  const now = clock.now();
  if (state === undefined || !isProofEnough(state, catalogue, proof, now)) return undefined;
  return (type) => mayBeToldOf(state.profile, type, viewer, now);
}
