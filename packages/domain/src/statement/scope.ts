import type { Category, CommunicationTypeKey } from '../catalogue/catalogue.ts';
import type { DecidedChannel } from '../channel/channel.ts';

/** Which types a statement covers. `all` covers types that are added later, too. */
export type TypeScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'categories'; readonly categories: readonly Category[] }
  | { readonly kind: 'types'; readonly types: readonly CommunicationTypeKey[] };

/** What a statement covers: types × channels. */
export interface Scope {
  readonly types: TypeScope;
  readonly channels: readonly DecidedChannel[] | 'all';
}
