import type { Catalogues } from '@heed/use-cases/ports/catalogues';
import type { Queries } from '../database/database.ts';
import { NoCatalogue, readCatalogueVersion, readLatestCatalogue } from './read-catalogue.ts';

/** Returns the applied catalogues on PostgreSQL. */
export function createPostgresCatalogues(queries: Queries): Catalogues {
  return {
    current: () => readLatestCatalogue(queries),
    async latest() {
      try {
        return await readLatestCatalogue(queries);
      } catch (failure) {
        if (failure instanceof NoCatalogue) return undefined;
        throw failure;
      }
    },
    version: (version) => readCatalogueVersion(queries, version),
  };
}
