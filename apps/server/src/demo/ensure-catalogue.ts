import { readCatalogue } from '../cli/catalogue/read-catalogue-file.ts';
import { sayProblem } from '@heed/domain/catalogue/catalogue-problem';
import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import { parseCatalogue } from '@heed/domain/catalogue/parse-catalogue';
import { applyCatalogue } from '@heed/use-cases/catalogue/apply-catalogue';
import type { UseCaseDeps } from '@heed/use-cases/deps';
import starterCatalogue from '../../demo/catalogue.json' with { type: 'json' };
import type { Config } from '../config/config.ts';

/**
 * Applies the configured catalogue file, or the starter one, where no catalogue was ever applied; an applied one is never replaced at start. What the
 * environment says of the organisation goes into the catalogue, as its next version where it differs: pages, notices and calls read it from there alone.
 */
export async function ensureCatalogue({
  config,
  deps,
}: {
  readonly config: Pick<Config, 'catalogueFile' | 'organisation'>;
  readonly deps: Pick<UseCaseDeps, 'ledger' | 'catalogues' | 'ids'>;
}): Promise<void> {
  const inForce = await deps.catalogues.latest();
  if (inForce === undefined) {
    const first = config.catalogueFile === undefined ? starter() : readCatalogue(config.catalogueFile);
    await applyCatalogue(deps, { catalogue: named(first, config) });
    return;
  }
  const catalogue = named(inForce, config);
  if (JSON.stringify(catalogue.organisation) === JSON.stringify(inForce.organisation)) return;
  // Who the organisation is makes nothing laxer, so no second person is asked; and of two processes that start at once one finds it done.
  await applyCatalogue(deps, { catalogue: { ...catalogue, version: inForce.version + 1 } });
}

function named(catalogue: Catalogue, { organisation }: Pick<Config, 'organisation'>): Catalogue {
  return { ...catalogue, organisation: { ...catalogue.organisation, ...organisation } };
}

function starter() {
  const parsed = parseCatalogue(starterCatalogue);
  if (parsed.kind === 'invalid')
    throw new Error(`The starter catalogue is not valid: ${parsed.problems.map(sayProblem).join('; ')}`);
  return parsed.catalogue;
}
