import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import type { Catalogues } from '@heed/use-cases/ports/catalogues';
import type { Database } from '../database.ts';

/** Returns the applied catalogues on PostgreSQL. */
export function createPostgresCatalogues({ query }: Database): Catalogues {
  const latest = async (): Promise<Catalogue | undefined> => {
    const [row] = await query<{ doc: Catalogue }>(
      'latest-catalogue',
      'select doc from catalogue order by version desc limit 1',
    );
    return row?.doc;
  };
  return {
    latest,
    async current() {
      const catalogue = await latest();
      if (catalogue === undefined) throw new Error('No catalogue was applied yet. Run: heed catalogue apply FILE');
      return catalogue;
    },
    async version(version) {
      const [row] = await query<{ doc: Catalogue }>(
        'catalogue-version',
        'select doc from catalogue where version = $1',
        [version],
      );
      return row?.doc;
    },
  };
}
