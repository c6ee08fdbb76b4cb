import { assertNever } from '@heed/domain/brand';
import type { Scope, TypeScope } from '@heed/domain/statement/statement';
import { formatList } from '@heed/i18n/format/list';
import type { WhatAndWays } from '@heed/i18n/preferences/messages';
import type { TypeName } from './name-types.ts';
import type { Reader } from './reader.ts';
import { channelsOf, sayWays } from './say-ways.ts';

/** Returns what a scope names, and the ways: `“Visit reminders”` and `by text`. */
export function sayScope(
  reader: Reader,
  names: ReadonlyMap<string, TypeName>,
  { types, channels }: Scope,
): WhatAndWays {
  return {
    what: sayTypes(reader, names, types),
    ways: channels === 'all' ? reader.words.receipt.everyWay : sayWays(reader, channelsOf(channels)),
  };
}

/** Returns the kinds a scope names, each in quotes. */
export function sayTypes({ words, locale }: Reader, names: ReadonlyMap<string, TypeName>, types: TypeScope): string {
  const quote = (what: string) => words.quoted({ what });
  switch (types.kind) {
    case 'all':
      return words.receipt.everything;
    case 'categories':
      return formatList(
        locale,
        types.categories.map((category) => quote(words.categories[category])),
      );
    case 'types':
      return formatList(
        locale,
        types.types.map((type) => quote(names.get(type)?.label ?? type)),
      );
    default:
      return assertNever(types);
  }
}
