import { continueCatalogue, reusedCodes } from '@heed/domain/catalogue/continue-catalogue';
import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import { canonicalJson } from '@heed/domain/ledger/canonical';
import type { Actor } from '@heed/domain/ledger/entry';
import type { UseCaseDeps } from '../deps.ts';

/** What became of a catalogue. */
export type AppliedCatalogue =
  | { readonly kind: 'applied'; readonly version: number }
  | { readonly kind: 'unchanged' }
  /** The file's version is not above the one in force. */
  | { readonly kind: 'old-version'; readonly inForce: number }
  /** A number stands for another type: links that were sent out would stop the wrong thing. */
  | { readonly kind: 'refused'; readonly problems: readonly string[] };

/**
 * Puts a catalogue in force. Nobody's stop is touched: a broad stop covers types that are new. One at a time: the name it is claimed under is
 * the same for all.
 */
export async function applyCatalogue(
  { ledger, catalogues }: Pick<UseCaseDeps, 'ledger' | 'catalogues'>,
  { catalogue, actor }: { readonly catalogue: Catalogue; readonly actor: Actor },
): Promise<AppliedCatalogue> {
  const claim = { recipients: [], addresses: [], identifiers: ['catalogue'] };
  const result = await ledger.write<AppliedCatalogue>(claim, async (tx) => {
    const inForce = await catalogues.latest();
    const next = inForce === undefined ? catalogue : continueCatalogue(inForce, catalogue);
    if (inForce !== undefined) {
      if (canonicalJson(inForce) === canonicalJson(next)) return { kind: 'unchanged' };
      if (catalogue.version <= inForce.version) return { kind: 'old-version', inForce: inForce.version };
      const problems = reusedCodes(inForce, catalogue);
      if (problems.length > 0) return { kind: 'refused', problems };
    }
    await tx.append({ kind: 'catalogue-applied', catalogue: next }, actor);
    return { kind: 'applied', version: next.version };
  });
  if (result.kind === 'repeated') throw new Error('A catalogue has no key to repeat.');
  return result.value;
}
