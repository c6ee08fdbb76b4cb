import { assertNever } from '../brand.ts';
import type { CommunicationType } from '../catalogue/catalogue.ts';
import type { DecidedChannel } from '../channel/channel.ts';
import type { Scope, TypeScope } from './scope.ts';

/** What coverage looks at in a type. */
export type CoveredType = Pick<CommunicationType, 'key' | 'category' | 'formerCategories' | 'formerKeys'>;

/**
 * Returns whether a scope covers a type on a channel. `all` and categories cover types that were added later.
 * Rule: docs/rules/latest-word-wins.md
 */
export function covers(scope: Scope, type: CoveredType, channel: DecidedChannel): boolean {
  return coversChannel(scope, channel) && coversType(scope.types, type);
}

/**
 * Returns whether the scope of a word that asks for less reaches a type on a channel. A category also reaches the types that once
 * belonged to it, and a key the type that came in its place: moving a type to another category or renaming it revives nothing.
 */
export function reaches(scope: Scope, type: CoveredType, channel: DecidedChannel): boolean {
  if (!coversChannel(scope, channel)) return false;
  if (coversType(scope.types, type)) return true;
  const { types } = scope;
  return types.kind === 'categories'
    ? (type.formerCategories ?? []).some((category) => types.categories.includes(category))
    : types.kind === 'types' && (type.formerKeys ?? []).some((key) => types.types.includes(key));
}

/** Returns whether a scope of types covers a type as it stands in the catalogue now. */
export function coversType(types: TypeScope, type: CoveredType): boolean {
  switch (types.kind) {
    case 'all':
      return true;
    case 'categories':
      return types.categories.includes(type.category);
    case 'types':
      return types.types.includes(type.key);
    default:
      return assertNever(types);
  }
}

/** Returns whether every type that `part` can ever cover is covered by `whole`, whatever the catalogue holds. In doubt: no. */
export function includesTypes(whole: TypeScope, part: TypeScope): boolean {
  if (whole.kind === 'all') return true;
  if (whole.kind === 'categories' && part.kind === 'categories')
    return part.categories.every((category) => whole.categories.includes(category));
  return whole.kind === 'types' && part.kind === 'types' && part.types.every((key) => whole.types.includes(key));
}

function coversChannel({ channels }: Scope, channel: DecidedChannel): boolean {
  return channels === 'all' || channels.includes(channel);
}
