import { type ComparedCatalogues, compareCatalogues } from '@heed/domain/catalogue/compare-catalogues';
import { continuationProblems, continueCatalogue } from '@heed/domain/catalogue/continue-catalogue';
import type { CatalogueProblem } from '@heed/domain/catalogue/catalogue-problem';
import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import { isSameCatalogue } from '@heed/domain/catalogue/diff-catalogues';
import type { UseCaseDeps } from '../deps.ts';

/** What a catalogue file would be to the one in force. */
export type CataloguePlan =
  /** None was ever applied: nobody's messages change. */
  | { readonly kind: 'first' }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'change'; readonly compared: ComparedCatalogues }
  /** The file says something else and its version is not above the one in force. */
  | { readonly kind: 'old-version'; readonly inForce: number; readonly compared: ComparedCatalogues }
  /** A number or key stands for another type: links that were sent out would stop the wrong thing. */
  | { readonly kind: 'refused'; readonly problems: readonly CatalogueProblem[] };

/** Returns what a catalogue would be to the one in force. Changes nothing. */
export async function planCatalogue(
  { catalogues }: Pick<UseCaseDeps, 'catalogues'>,
  { catalogue }: { readonly catalogue: Catalogue },
): Promise<CataloguePlan> {
  return planOver(await catalogues.latest(), catalogue);
}

/** Returns what a catalogue would be to another one that is in force. */
export function planOver(inForce: Catalogue | undefined, catalogue: Catalogue): CataloguePlan {
  if (inForce === undefined) return { kind: 'first' };
  const problems = continuationProblems(inForce, catalogue);
  if (problems.length > 0) return { kind: 'refused', problems };
  const compared = compareCatalogues(inForce, continueCatalogue(inForce, catalogue));
  if (isSameCatalogue(inForce, compared.after)) return { kind: 'unchanged' };
  return catalogue.version > inForce.version
    ? { kind: 'change', compared }
    : { kind: 'old-version', inForce: inForce.version, compared };
}
