import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import { canonicalJson } from '@heed/domain/ledger/canonical';
import type { Actor } from '@heed/domain/ledger/entry';
import type { UseCaseDeps } from '../deps.ts';

/** What became of a catalogue. */
export type AppliedCatalogue =
  | { readonly kind: 'applied'; readonly version: number }
  | { readonly kind: 'unchanged' }
  /** The file's version is not above the one in force. */
  | { readonly kind: 'old-version'; readonly inForce: number };

/** Puts a catalogue in force. Nobody's stop is touched: a broad stop covers types that are new. */
export async function applyCatalogue(
  { ledger, catalogues }: Pick<UseCaseDeps, 'ledger' | 'catalogues'>,
  { catalogue, actor }: { readonly catalogue: Catalogue; readonly actor: Actor },
): Promise<AppliedCatalogue> {
  const inForce = await catalogues.latest();
  if (inForce !== undefined && canonicalJson(inForce) === canonicalJson(catalogue)) return { kind: 'unchanged' };
  if (inForce !== undefined && catalogue.version <= inForce.version)
    return { kind: 'old-version', inForce: inForce.version };
  const result = await ledger.write(
    { recipients: [], addresses: [], idempotencyKey: `catalogue:${String(catalogue.version)}` },
    (tx) => tx.append({ kind: 'catalogue-applied', catalogue }, actor),
  );
  return result.kind === 'repeated' ? { kind: 'unchanged' } : { kind: 'applied', version: catalogue.version };
}
