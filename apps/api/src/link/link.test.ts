import { afterEach, beforeEach, expect, test } from 'vitest';
import { registerPatient } from '../testing/demo-patient.ts';
import { createTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
beforeEach(async () => {
  api = await createTestApi();
  await registerPatient(api);
});
afterEach(() => api.app.close());

const REF = '{ external: { system: "mrn", value: "A-1001" } }';
const make = async () => {
  const { data } = await api.ask(`mutation { createLink(ref: ${REF}, purpose: MANAGE) { url fingerprint } }`);
  return {
    token: data.createLink.url.split('/').at(-1) ?? '',
    fingerprint: data.createLink.fingerprint,
  };
};
const revoke = (more = '') => api.ask(`mutation { revokeLinks(ref: ${REF}${more}) { fingerprint repeated } }`);
const kindOf = async ({ token }: { readonly token: string }) => (await api.deps.links.open(token)).kind;

test('one link is revoked by the fingerprint that it was made with, once', async () => {
  const [one, two] = [await make(), await make()];
  const named = `, fingerprint: "${one.fingerprint}"`;
  expect((await revoke(named)).data.revokeLinks).toEqual({ fingerprint: one.fingerprint, repeated: false });
  expect((await revoke(named)).data.revokeLinks).toEqual({ fingerprint: one.fingerprint, repeated: true });
  expect([await kindOf(one), await kindOf(two)]).toEqual(['superseded', 'live']);
});

test('all that were sent are revoked', async () => {
  const one = await make();
  api.deps.clock.advance(1_000);
  expect((await revoke()).data.revokeLinks).toEqual({ fingerprint: null, repeated: false });
  expect([await kindOf(one), await kindOf(await make())]).toEqual(['superseded', 'live']);
});

test.each([
  [`ref: ${REF}, fingerprint: "https://heed.example/p/abc"`, 'BAD_FINGERPRINT', 'fingerprint'],
  [`ref: ${REF}, fingerprint: ""`, 'BAD_FINGERPRINT', 'fingerprint'],
  ['ref: { external: { system: "mrn", value: "nobody" } }', 'UNKNOWN_RECIPIENT', 'ref'],
  ['ref: {}', 'BAD_RECIPIENT_REF', 'ref'],
] as const)('revokeLinks(%s): %s', async (given, code, field) => {
  const { errors } = await api.ask(`mutation { revokeLinks(${given}) { repeated } }`);
  expect(errors.map(({ extensions }) => extensions)).toMatchObject([{ code, field }]);
});
