import type { AddressKey } from '@heed/domain/contact/address';
import type { AddressState } from '@heed/domain/projection/address-state';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { ContactPointId, RecipientId } from '@heed/domain/recipient/recipient';
import { standingDisown } from '@heed/domain/statement/disown';
import { standingStatements } from '@heed/domain/statement/latest-word';
import type { Instant } from '@heed/domain/time/instant';
import type { UseCaseDeps } from '../deps.ts';
import { survivorOf } from '../recipient/survivor-of.ts';

/** Returns whether whoever reads at an address said that they do not know the person, and nothing since shows otherwise. */
export function isDisowned(
  { statements }: Pick<RecipientState, 'statements'>,
  address: AddressKey,
  state: Pick<AddressState, 'statements'> | undefined,
  at: Instant,
): boolean {
  const there = standingStatements(state?.statements ?? [], at);
  return standingDisown({ address, there, own: standingStatements(statements, at) }) !== undefined;
}

/** Returns whether the address of a contact point is closed like that for its recipient: what was opened from there shows nothing of the person any more. */
export async function readIsDisowned(
  { recipients, clock }: Pick<UseCaseDeps, 'recipients' | 'clock'>,
  { recipient, contactPoint }: { readonly recipient: RecipientId; readonly contactPoint: ContactPointId },
): Promise<boolean> {
  const person = await survivorOf(recipients, recipient);
  const point = person?.profile.contactPoints.find(({ id }) => id === contactPoint);
  if (person === undefined || point === undefined) return false;
  const state = (await recipients.addressStates([point.address])).get(point.address);
  return isDisowned(person, point.address, state, clock.now());
}
