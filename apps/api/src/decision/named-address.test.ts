import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerPatient } from '../testing/demo-patient.ts';
import { createTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.app.close());

const DECIDE = `query ($request: DecisionRequest!) { decide(request: $request) { outcome reason detail contactPoint { rank } } }`;
const decide = (request: Readonly<Record<string, unknown>>) =>
  api.ask(DECIDE, { request: { type: 'appt_reminder', channel: 'EMAIL', ...request } });

test('one that the patient asked not to be used is denied, though another of theirs is open', async () => {
  const both = { system: 'mrn', value: 'A-2002', email: 'shared@example.org', phone: '+12025550143' };
  const patient = await registerPatient(api, both);
  await api.ask(`mutation ($r: [RecipientInput!]!) { registerRecipients(recipients: $r) { registered } }`, {
    r: [
      {
        externals: [{ system: both.system, value: both.value }],
        contactPoints: [
          { kind: 'EMAIL', value: both.email, rank: 1 },
          { kind: 'EMAIL', value: 'own@example.org', rank: 2 },
        ],
      },
    ],
  });
  const { data: known } = await api.ask(
    `query ($ref: RecipientRef!) { recipient(ref: $ref) { contactPoints { id rank } } }`,
    {
      ref: { id: patient },
    },
  );
  const shared = known.recipient.contactPoints.find(({ rank }) => rank === 1)?.id;
  await api.ask(`mutation ($s: [StatementInput!]!) { recordStatements(statements: $s) { results { __typename } } }`, {
    s: [
      {
        idempotencyKey: 'confidential-1',
        recipient: { id: patient },
        word: 'RESTRICT',
        allTypes: true,
        restriction: { kind: 'NEVER_USE', contactPoints: [shared], detail: 'FULL' },
      },
    ],
  });
  const about = { recipient: { id: patient } };
  expect((await decide(about)).data.decide).toMatchObject({ contactPoint: { rank: 2 } });
  expect((await decide({ ...about, address: both.email })).data.decide).toMatchObject({
    outcome: 'DENY',
    reason: 'RESTRICTED',
    contactPoint: null,
  });
  expect((await decide({ ...about, address: 'own@example.org' })).data.decide).toMatchObject({
    outcome: 'ALLOW',
    detail: 'FULL',
    contactPoint: { rank: 2 },
  });
  expect((await decide({ ...about, address: 'not-on-file@example.org' })).data.decide).toMatchObject({
    outcome: 'ALLOW',
    detail: 'MINIMAL',
    contactPoint: null,
  });
  const screened = await api.app.inject({
    method: 'POST',
    url: '/v1/screen?type=appt_reminder&channel=EMAIL',
    headers: { 'content-type': 'text/csv', authorization: `Bearer ${api.apiKey}` },
    payload: `id,address\n${patient},${both.email}\n${patient},own@example.org\n`,
  });
  expect(screened.body).toContain(`${both.email},DENY,RESTRICTED`);
  expect(screened.body).toContain(`own@example.org,ALLOW,ALLOWED_BY_DEFAULT`);
});
