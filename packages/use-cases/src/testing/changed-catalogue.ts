import type { Catalogue, CommunicationType } from '@heed/domain/catalogue/catalogue';
import { sampleCatalogue } from './sample-catalogue.ts';

/** Returns the sample catalogue as a later version in which some types are otherwise, by key. */
export function changedCatalogue(
  version: number,
  changes: Readonly<Record<string, Partial<CommunicationType>>>,
): Catalogue {
  const { types, ...rest } = sampleCatalogue();
  return { ...rest, version, types: types.map((type) => ({ ...type, ...changes[type.key] })) };
}
