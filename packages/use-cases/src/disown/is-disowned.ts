import type { AddressKey } from '@heed/domain/contact/address';
import type { AddressState } from '@heed/domain/projection/address-state';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import { standingDisown } from '@heed/domain/statement/disown';
import { standingStatements } from '@heed/domain/statement/latest-word';
import type { Instant } from '@heed/domain/time/instant';

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
