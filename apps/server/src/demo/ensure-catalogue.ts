import { readCatalogue } from '../cli/catalogue/read-catalogue-file.ts';
import { sayProblem } from '@heed/domain/catalogue/catalogue-problem';
import { parseCatalogue } from '@heed/domain/catalogue/parse-catalogue';
import { applyCatalogue } from '@heed/use-cases/catalogue/apply-catalogue';
import starterCatalogue from '../../demo/catalogue.json' with { type: 'json' };
import type { App } from '../serve/open-app.ts';

/** Applies the configured catalogue file, or the starter one, where no catalogue was ever applied. An applied one is never replaced at start. */
export async function ensureCatalogue({ config, deps }: App): Promise<void> {
  if ((await deps.catalogues.latest()) !== undefined) return;
  const catalogue = config.catalogueFile === undefined ? starter() : readCatalogue(config.catalogueFile);
  await applyCatalogue(deps, { catalogue });
}

function starter() {
  const parsed = parseCatalogue(starterCatalogue);
  if (parsed.kind === 'invalid')
    throw new Error(`The starter catalogue is not valid: ${parsed.problems.map(sayProblem).join('; ')}`);
  return parsed.catalogue;
}
