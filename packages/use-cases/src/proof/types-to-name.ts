import type { CommunicationType } from '@heed/domain/catalogue/catalogue';
import { mayBeToldOf, type Viewer } from '@heed/domain/recipient/authority';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { Proof } from '@heed/domain/statement/statement';
import type { UseCaseDeps } from '../deps.ts';
import { isProofEnough } from '../reach/is-proof-enough.ts';
import { survivorOf } from '../recipient/survivor-of.ts';

/** Tells of which types a page may say the whole name. */
export type MayName = (type: CommunicationType) => boolean;

/** What a page may name. `isProved`: the reader has proved a mailbox of the recipient that may be used now. */
export interface Naming {
  readonly isProved: boolean;
  readonly mayName: MayName;
}

/** Returns whether a label alone gives too much away to whoever holds a link that was passed on. */
export function isTelling({ labelSensitivity }: CommunicationType): boolean {
  return labelSensitivity === 'high';
}

/**
 * Returns what a page may name: the telling types only to somebody who has proved a mailbox of the recipient that may be used now, and none to somebody who may not be
 * told of it at all, as a parent of what a minor may decide alone.
 */
export async function typesToName(
  { recipients, catalogues, clock }: Pick<UseCaseDeps, 'recipients' | 'catalogues' | 'clock'>,
  {
    recipient,
    proof,
    viewer,
  }: { readonly recipient: RecipientId; readonly proof: Proof | undefined; readonly viewer: Viewer },
): Promise<Naming> {
  const [state, catalogue] = await Promise.all([survivorOf(recipients, recipient), catalogues.current()]);
  if (state === undefined) return { isProved: false, mayName: () => false };
  const now = clock.now();
  const isProved = proof !== undefined && isProofEnough(state, catalogue, proof, now);
  return {
    isProved,
    mayName: (type) => (isProved || !isTelling(type)) && mayBeToldOf(state.profile, type, viewer, now),
  };
}
