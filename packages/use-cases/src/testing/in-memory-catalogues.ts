import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import type { Catalogues } from '../ports/catalogues.ts';
import type { InMemoryStore, Rows } from './in-memory-store.ts';

/** Returns the reader of catalogues over a store in memory. */
export function inMemoryCatalogues(store: InMemoryStore): Catalogues {
  return {
    // eslint-disable-next-line @typescript-eslint/require-await -- what is thrown is a rejection
    current: async () => catalogueIn(store.rows),
    latest: () => Promise.resolve(store.rows.catalogues.at(-1)?.catalogue),
    version: (version) =>
      Promise.resolve(store.rows.catalogues.find(({ catalogue }) => catalogue.version === version)?.catalogue),
    history: () => Promise.resolve([...store.rows.catalogues]),
    proposal: (id) => Promise.resolve(store.rows.proposals.get(id)),
    proposals: (limit) => Promise.resolve([...store.rows.proposals.values()].reverse().slice(0, limit)),
  };
}

/** Returns the catalogue in force among the rows. Throws when none was ever applied. */
export function catalogueIn(rows: Rows): Catalogue {
  const last = rows.catalogues.at(-1);
  if (last === undefined) throw new Error('No catalogue was applied yet.');
  return last.catalogue;
}
