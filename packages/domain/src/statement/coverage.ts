import { assertNever } from '../brand.ts';
import type { CommunicationType } from '../catalogue/catalogue.ts';
import type { DecidedChannel } from '../channel/channel.ts';
import type { Scope, TypeScope } from './statement.ts';

/** Returns whether a scope covers a type on a channel. `all` and categories cover types that were added later. */
export function covers(
  scope: Scope,
  type: Pick<CommunicationType, 'key' | 'category'>,
  channel: DecidedChannel,
): boolean {
  return (scope.channels === 'all' || scope.channels.includes(channel)) && coversType(scope.types, type);
}

/** Returns whether a scope of types covers a type. */
export function coversType(types: TypeScope, type: Pick<CommunicationType, 'key' | 'category'>): boolean {
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
