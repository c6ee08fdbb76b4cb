import type { Catalogue, CommunicationTypeKey } from '@heed/domain/catalogue/catalogue';
import type { Scope, TypeScope } from '@heed/domain/statement/statement';
import type { ProblemCode } from '../problem/problem-codes.ts';
import type { StatementInput } from './statement.input.ts';

/** A scope, or what is wrong with it. */
export type ParsedScope =
  | { readonly kind: 'fine'; readonly scope: Scope }
  | { readonly kind: 'wrong'; readonly code: ProblemCode; readonly field: string };

/** Parses what a statement covers. A type the catalogue does not have is refused: a stop that covers nothing would be a lie. */
export function parseScope(
  catalogue: Catalogue,
  input: Pick<StatementInput, 'types' | 'categories' | 'allTypes' | 'channels'>,
): ParsedScope {
  const { types, categories, allTypes, channels } = input;
  const scopes: TypeScope[] = [
    ...(allTypes === true ? [{ kind: 'all' } as const] : []),
    ...(categories && categories.length > 0 ? [{ kind: 'categories', categories } as const] : []),
    ...(types && types.length > 0 ? [{ kind: 'types', types: types as CommunicationTypeKey[] } as const] : []),
  ];
  const [scope] = scopes;
  if (scope === undefined) return wrong('EMPTY_SCOPE', 'types');
  if (scopes.length > 1) return wrong('MIXED_SCOPE', 'types');
  if (scope.kind === 'types' && scope.types.some((key) => !catalogue.types.some((type) => type.key === key)))
    return wrong('UNKNOWN_TYPE', 'types');
  if (channels && channels.length === 0) return wrong('EMPTY_SCOPE', 'channels');
  return { kind: 'fine', scope: { types: scope, channels: channels ? [...new Set(channels)] : 'all' } };
}

function wrong(code: ProblemCode, field: string): ParsedScope {
  return { kind: 'wrong', code, field };
}
