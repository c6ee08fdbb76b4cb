import { inMemoryDeps } from '@heed/use-cases/testing/in-memory-deps';
import { expect, test } from 'vitest';
import type { OrganisationFacts } from '../config/read-brand.ts';
import { ensureCatalogue } from './ensure-catalogue.ts';

const deps = inMemoryDeps();
const start = async (organisation: OrganisationFacts) => {
  await ensureCatalogue({ config: { catalogueFile: undefined, organisation }, deps });
  return deps.catalogues.current();
};

test('who the organisation is goes into the catalogue, once for each change, and nothing else changes', async () => {
  const before = await start({});
  const lakeside = { name: 'Lakeside Clinic', phone: '+13125550123', postalAddress: '2 Example Street, Springfield' };
  const renamed = await start(lakeside);
  expect(renamed).toEqual({
    version: before.version + 1,
    organisation: { ...before.organisation, ...lakeside },
    types: before.types,
  });
  expect(await start(lakeside)).toEqual(renamed);
  // What the environment no longer says stays as it was last.
  expect(await start({})).toEqual(renamed);
});
