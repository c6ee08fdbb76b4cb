import type { CatalogueProposal, ProposalId } from '@heed/domain/catalogue/catalogue-proposal';
import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import type { Queries } from '../database/database.ts';
import { isUuid } from './is-uuid.ts';

/** Thrown when something needs the catalogue and none was ever applied. */
export class NoCatalogue extends Error {
  override readonly name = 'NoCatalogue';

  constructor() {
    super('No catalogue was applied yet. Run: heed catalogue apply FILE');
  }
}

/** Returns the catalogue in force. Throws `NoCatalogue`. */
export async function readLatestCatalogue({ query }: Queries): Promise<Catalogue> {
  const [row] = await query<{ doc: Catalogue }>(
    'latest-catalogue',
    'select doc from catalogue order by version desc limit 1',
  );
  if (row === undefined) throw new NoCatalogue();
  return row.doc;
}

/** Returns one version, or `undefined`. */
export async function readCatalogueVersion({ query }: Queries, version: number): Promise<Catalogue | undefined> {
  const [row] = await query<{ doc: Catalogue }>('catalogue-version', 'select doc from catalogue where version = $1', [
    version,
  ]);
  return row?.doc;
}

/** Returns a proposed change, or `undefined`. */
export async function readProposal({ query }: Queries, id: ProposalId): Promise<CatalogueProposal | undefined> {
  if (!isUuid(id)) return undefined;
  const [row] = await query<{ doc: CatalogueProposal }>(
    'catalogue-proposal',
    'select doc from catalogue_proposal where id = $1',
    [id],
  );
  return row?.doc;
}
