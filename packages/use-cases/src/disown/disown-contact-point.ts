import type { ContactPointId, RecipientId } from '@heed/domain/recipient/recipient';
import type { UseCaseDeps } from '../deps.ts';
import { survivorOf } from '../recipient/survivor-of.ts';
import { disownAddress, type DisownedAddress } from './disown-address.ts';

/** Closes the address of a contact point that a page was opened from; `undefined` when it is not one of the recipient's. A second press is the same act. */
export async function disownContactPoint(
  deps: Pick<UseCaseDeps, 'ledger' | 'ids' | 'recipients'>,
  {
    recipient,
    contactPoint,
    formId,
  }: { readonly recipient: RecipientId; readonly contactPoint: ContactPointId; readonly formId: string },
): Promise<DisownedAddress | undefined> {
  const state = await survivorOf(deps.recipients, recipient);
  const point = state?.profile.contactPoints.find(({ id }) => id === contactPoint);
  return point === undefined
    ? undefined
    : disownAddress(deps, { address: point.address, wayIn: 'SIGNED_LINK', formId });
}
