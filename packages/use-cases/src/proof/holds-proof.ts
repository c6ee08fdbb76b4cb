import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { Proof } from '@heed/domain/statement/statement';
import type { UseCaseDeps } from '../deps.ts';
import { isProofEnough } from '../reach/is-proof-enough.ts';
import { survivorOf } from '../recipient/survivor-of.ts';

/** Returns whether whoever speaks has proved a mailbox of the recipient that may be used now: then a page may name every kind of message. */
export async function holdsProof(
  { recipients, catalogues, clock }: Pick<UseCaseDeps, 'recipients' | 'catalogues' | 'clock'>,
  { recipient, proof }: { readonly recipient: RecipientId; readonly proof: Proof | undefined },
): Promise<boolean> {
  if (proof === undefined) return false;
  const [state, catalogue] = await Promise.all([survivorOf(recipients, recipient), catalogues.current()]);
  return state !== undefined && isProofEnough(state, catalogue, proof, clock.now());
}
