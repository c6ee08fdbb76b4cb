import type { CatalogueProposal } from '@heed/domain/catalogue/catalogue-proposal';
import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import type { Instant } from '@heed/domain/time/instant';
import type { Catalogues } from '@heed/use-cases/ports/catalogues';
import type { Queries } from '../database/database.ts';
import { NoCatalogue, readCatalogueVersion, readLatestCatalogue, readProposal } from './read-catalogue.ts';

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
    async history() {
      const rows = await queries.query<{ doc: Catalogue; appliedAt: string }>(
        'catalogue-history',
        'select doc, applied_at as "appliedAt" from catalogue order by version',
      );
      return rows.map(({ doc, appliedAt }) => ({ catalogue: doc, appliedAt: Number(appliedAt) as Instant }));
    },
    proposal: (id) => readProposal(queries, id),
    async proposals(limit) {
      const rows = await queries.query<{ doc: CatalogueProposal }>(
        'catalogue-proposals',
        'select doc from catalogue_proposal order by proposed_at desc, id desc limit $1',
        [limit],
      );
      return rows.map(({ doc }) => doc);
    },
  };
}
