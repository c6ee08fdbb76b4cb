import { assertNever } from '@heed/domain/brand';
import type { Address } from '@heed/domain/contact/address';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { UseCaseDeps } from '../deps.ts';
import type { RecipientRef } from '../ports/recipients.ts';
import { survivorOf } from '../recipient/survivor-of.ts';
import { lookBy, type StaffMember } from './staff-member.ts';

/** One way to read what was typed: the same digits may be a telephone number and a record number. */
export type Clue =
  | { readonly kind: 'id'; readonly id: RecipientId }
  | { readonly kind: 'address'; readonly address: Address }
  /** Under one system, or under every system that is known. */
  | { readonly kind: 'identifier'; readonly value: string; readonly system?: string };

/** Whom a search found. */
export interface FoundPeople {
  readonly people: readonly RecipientState[];
  /** Whether there are more than are shown: then a narrower search is needed. */
  readonly hasMore: boolean;
}

/** People shown of one search; ours. An address of a whole household is within it, and nobody reads through a clinic by searching. */
export const MOST_FOUND = 10;
/** Systems tried for an identifier without one; ours. */
const MOST_SYSTEMS = 20;

/**
 * Returns the people whom the clues lead to, merged records as their survivor, each once. Addresses and identifiers are looked up by their keyed hash.
 * That somebody searched is kept first, for each of those found; what was searched for is not kept.
 */
export async function findPeople(
  deps: Pick<UseCaseDeps, 'recipients' | 'vault' | 'looks'>,
  { clues, by }: { readonly clues: readonly Clue[]; readonly by: StaffMember },
): Promise<FoundPeople> {
  const { recipients, looks } = deps;
  const ids = [...new Set((await Promise.all(clues.map((clue) => follow(deps, clue)))).flat())];
  const people = new Map<RecipientId, RecipientState>();
  for (const id of ids.slice(0, MOST_FOUND + 1)) {
    const person = await survivorOf(recipients, id);
    if (person !== undefined) people.set(person.profile.id, person);
  }
  const shown = [...people.values()].slice(0, MOST_FOUND);
  await looks.keep(
    shown.length === 0 ? [lookBy(by, 'found')] : shown.map(({ profile }) => lookBy(by, 'found', profile.id)),
  );
  return { people: shown, hasMore: people.size > shown.length };
}

async function follow(
  { recipients, vault }: Pick<UseCaseDeps, 'recipients' | 'vault'>,
  clue: Clue,
): Promise<readonly RecipientId[]> {
  switch (clue.kind) {
    case 'id':
      return found(await recipients.find([{ kind: 'id', id: clue.id }]));
    case 'address':
      return (await recipients.behind(vault.addressKey(clue.address))).map(({ recipient }) => recipient);
    case 'identifier': {
      const { value, system } = clue;
      const systems = system === undefined ? (await recipients.systems()).slice(0, MOST_SYSTEMS) : [system];
      const refs = systems.map((name): RecipientRef => ({
        kind: 'external',
        system: name,
        valueKey: vault.identifierKey(name, value),
      }));
      return found(await recipients.find(refs));
    }
    default:
      return assertNever(clue);
  }
}

function found(ids: readonly (RecipientId | undefined)[]): readonly RecipientId[] {
  return ids.filter((id) => id !== undefined);
}
