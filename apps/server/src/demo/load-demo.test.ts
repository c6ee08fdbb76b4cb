import { expect, test } from 'vitest';
import { inMemoryDeps } from '@heed/use-cases/testing/in-memory-deps';
import { ensureCatalogue } from './ensure-catalogue.ts';
import { loadDemo } from './load-demo.ts';

test('the demo starts with a filled review queue, and a second start adds nothing', async () => {
  const deps = inMemoryDeps({ catalogue: 'none' });
  await ensureCatalogue({ config: { catalogueFile: undefined, organisation: {} }, deps });
  const queue = async () => (await deps.reviews.list({}, { limit: 100 })).map(({ reason }) => reason).sort();
  await loadDemo(deps);
  expect(await queue()).toEqual(['AUTHORIZATION_EXPIRING', 'BOUNCED', 'CAME_OF_AGE', 'CONFLICT', 'STALE']);
  const entries = deps.entries.length;
  await loadDemo(deps);
  expect(await queue()).toHaveLength(5);
  expect(deps.entries).toHaveLength(entries);
});
