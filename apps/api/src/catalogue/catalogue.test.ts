import { afterAll, beforeAll, expect, test } from 'vitest';
import { changedCatalogue } from '@heed/use-cases/testing/changed-catalogue';
import { inMemoryDeps } from '@heed/use-cases/testing/in-memory-deps';
import { createTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  const catalogue = changedCatalogue(1, {
    appt_reminder: { frequencyLimit: { perDay: 1, perWeek: 3 }, formerKeys: ['refill' as never] },
    refill: { retired: true },
    recall: { quietHoursExempt: true, minorConsented: true },
    marketing: { thirdPartyPays: true },
  });
  api = await createTestApi({ deps: inMemoryDeps({ catalogue }) });
});
afterAll(() => api.app.close());

const FIELDS = `key basis operationsGroup requiredBy authorizationFor thirdPartyPays frequencyLimit { perDay perWeek }
  quietHoursExempt minorConsented retired formerKeys`;
/** How a type looks of which nothing special is said. */
const PLAIN = {
  operationsGroup: null,
  requiredBy: null,
  authorizationFor: null,
  thirdPartyPays: false,
  frequencyLimit: null,
  quietHoursExempt: false,
  minorConsented: false,
  retired: false,
  formerKeys: [],
};

test.each<[string, string, object]>([
  ['appt_reminder', 'treatment', { frequencyLimit: { perDay: 1, perWeek: 3 }, formerKeys: ['refill'] }],
  ['refill', 'treatment', { retired: true }],
  ['experience_survey', 'operations', { operationsGroup: 1 }],
  ['recall', 'treatment', { quietHoursExempt: true, minorConsented: true }],
  ['breach_notice', 'required-by-law', { requiredBy: '45 CFR 164.404' }],
  ['marketing', 'authorization', { authorizationFor: 'MARKETING', thirdPartyPays: true }],
])('a sender sees all there is to know of %s', async (key, basis, special) => {
  const { data } = await api.ask(`{ communicationTypes { ${FIELDS} } }`);
  const shown = (data.communicationTypes as readonly { readonly key: string; readonly basis: string }[]).find(
    (type) => type.key === key,
  );
  expect(shown).toEqual({ ...PLAIN, key, basis: basis.toUpperCase().replaceAll('-', '_'), ...special });
});

test('a decision about a retired type is a denial, and one about a type that never was an error of its own', async () => {
  const ask = (type: string) =>
    api.ask(`{ decide(request: { address: "ann@example.org", type: "${type}", channel: EMAIL }) { outcome reason } }`);
  expect((await ask('refill')).data).toMatchObject({ decide: { outcome: 'DENY', reason: 'OFF_BY_DEFAULT' } });
  expect((await ask('nothing')).codes).toEqual(['UNKNOWN_TYPE']);
});
