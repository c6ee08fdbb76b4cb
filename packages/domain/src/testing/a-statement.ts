import type { Category } from '../catalogue/catalogue.ts';
import type { DecidedChannel } from '../channel/channel.ts';
import type { AddressKey } from '../contact/address.ts';
import { bySaying } from '../statement/latest-word.ts';
import type { Scope, Statement, StatementId, Subject, Word } from '../statement/statement.ts';
import { parseInstant, type Instant } from '../time/instant.ts';
import { typeKey } from './a-catalogue.ts';
import { ANN } from './a-recipient.ts';

/** Returns the moment an RFC 3339 text names. Throws on a mistake in a test. */
export function moment(text: string): Instant {
  const instant = parseInstant(text);
  if (instant === undefined) throw new Error(`${text} is not a moment.`);
  return instant;
}

/** Tuesday noon in Chicago: the hours are open everywhere in the builders' world. */
export const NOW = moment('2026-11-24T18:00:00Z');

/** Returns the moment so many minutes before `NOW`. */
export function minutesAgo(minutes: number): Instant {
  return (NOW - minutes * 60_000) as Instant;
}

/** Returns the moment so many days before `NOW`. */
export function daysAgo(days: number): Instant {
  return minutesAgo(days * 24 * 60);
}

/** Everything on every channel. */
export const EVERYTHING: Scope = { types: { kind: 'all' }, channels: 'all' };

/** Returns the scope of some types, on all channels unless some are named. */
export function ofTypes(keys: readonly string[], channels: readonly DecidedChannel[] | 'all' = 'all'): Scope {
  return { types: { kind: 'types', types: keys.map(typeKey) }, channels };
}

/** Returns the scope of some categories, on all channels unless some are named. */
export function ofCategories(
  categories: readonly Category[],
  channels: readonly DecidedChannel[] | 'all' = 'all',
): Scope {
  return { types: { kind: 'categories', categories }, channels };
}

/** Returns the subject that an address is. */
export function theAddress(address: AddressKey): Subject {
  return { kind: 'address', address };
}

/** Returns a statement by Ann through her link, heard live a day ago, about herself and everything, save for what is given. */
export function aStatement(
  word: Word['kind'] | Word,
  given: Partial<Omit<Statement, 'word' | 'id'>> & { readonly id?: string } = {},
): Statement {
  const saidAt = given.saidAt ?? daysAgo(1);
  const plain = typeof word === 'string' ? ({ kind: word } as Word) : word;
  const id = given.id ?? `statement-${plain.kind}-${String(saidAt)}`;
  return {
    subject: { kind: 'recipient', recipient: ANN },
    scope: EVERYTHING,
    word: plain,
    saidAt,
    receivedAt: saidAt,
    wayIn: 'SIGNED_LINK',
    speaker: { kind: 'patient' },
    catalogueVersion: 1,
    act: `act-${id}`,
    ...given,
    id: id as StatementId,
  };
}

/** Returns statements in the order in which a state keeps them: oldest said first. */
export function inOrder(...statements: readonly Statement[]): readonly Statement[] {
  return statements.toSorted(bySaying);
}
