import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { RecipientRef } from '@heed/use-cases/ports/recipients';
import type { Vault } from '@heed/use-cases/ports/vault';
import { uuidOrNothing } from '../schema/parse-uuid.ts';
import type { RecipientRefInput } from './recipient-ref.input.ts';

/** Returns the recipient named, or `undefined` when not exactly one name is given. Whether anybody has the name is not looked at. */
export function parseRecipientRef(vault: Vault, input: RecipientRefInput): RecipientRef | undefined {
  const { id, external } = input;
  if (typeof id === 'string') {
    if (external !== undefined && external !== null) return undefined;
    return { kind: 'id', id: uuidOrNothing(id) as RecipientId };
  }
  if (external === undefined || external === null || external.system === '' || external.value === '') return undefined;
  return { kind: 'external', system: external.system, valueKey: vault.identifierKey(external.system, external.value) };
}
