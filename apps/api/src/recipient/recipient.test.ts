import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { offerAddress } from '@heed/use-cases/address/offer-address';
import { useOfferedAddress as takeOfferedAddress } from '@heed/use-cases/address/use-offered-address';
import { checkCode } from '@heed/use-cases/proof/check-code';
import { registerPatient as registerAt, testAddress } from '@heed/use-cases/testing/register-patient';
import { PATIENT, registerPatient } from '../testing/demo-patient.ts';
import { createTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.app.close());

const REGISTER = `mutation ($r: [RecipientInput!]!) { registerRecipients(recipients: $r) { registered rejected results {
  ... on RegisteredRecipient { index id change } ... on RejectedRow { index code field message } } } }`;
const row = (value: string, more: Readonly<Record<string, unknown>> = {}) => ({
  externals: [{ system: 'mrn', value }],
  contactPoints: [{ kind: 'EMAIL', value: `${value.toLowerCase()}@example.org` }],
  ...more,
});
const register = async (...rows: readonly unknown[]) => {
  const { data, errors } = await api.ask(REGISTER, { r: rows });
  expect(errors).toEqual([]);
  return data.registerRecipients;
};

describe('registerRecipients', () => {
  test('creates, leaves alone what did not change, and changes', async () => {
    const first = await register(row('B-1', { language: 'es', timeZone: 'America/Chicago', birthDate: '1980-02-29' }));
    expect(first).toMatchObject({ registered: 1, rejected: 0, results: [{ index: 0, change: 'CREATED' }] });
    const again = await register(row('B-1', { language: 'es', timeZone: 'America/Chicago', birthDate: '1980-02-29' }));
    expect(again.results).toEqual([{ index: 0, id: first.results[0]?.id, change: 'UNCHANGED' }]);
    const changed = await register(row('B-1', { language: 'ar' }));
    expect(changed.results).toEqual([{ index: 0, id: first.results[0]?.id, change: 'CHANGED' }]);
  });

  test.each([
    ['no identifier', { externals: [] }, 'NO_IDENTIFIER', 'externals'],
    ['an empty identifier', { externals: [{ system: 'mrn', value: '' }] }, 'NO_IDENTIFIER', 'externals'],
    ['a bad number', { contactPoints: [{ kind: 'PHONE', value: '555-0142' }] }, 'BAD_PHONE', 'contactPoints.0.value'],
    [
      'a rank that is none',
      { contactPoints: [{ kind: 'EMAIL', value: 'a@example.org', rank: 0 }] },
      'BAD_RANK',
      'contactPoints.0.rank',
    ],
    [
      'an authority about a type that there is not',
      { representatives: [{ id: 'p', role: 'PARENT', types: ['refill', 'nope'] }] },
      'UNKNOWN_TYPE',
      'representatives.0.types',
    ],
    [
      'one representative twice',
      {
        representatives: [
          { id: 'p', role: 'PARENT' },
          { id: 'p', role: 'GUARDIAN' },
        ],
      },
      'REPEATED_REPRESENTATIVE',
      'representatives.1.id',
    ],
    ['a bad mailbox', { contactPoints: [{ kind: 'EMAIL', value: 'secret@' }] }, 'BAD_EMAIL', 'contactPoints.0.value'],
    ['a zone that is none', { timeZone: 'Moon/Base' }, 'BAD_TIME_ZONE', 'timeZone'],
    ['a day that is not in the calendar', { birthDate: '2025-02-29' }, 'BAD_DATE', 'birthDate'],
    ['a date in another form', { birthDate: '02/28/2025' }, 'BAD_DATE', 'birthDate'],
    ['a language that is none', { language: 'not a tag' }, 'BAD_LANGUAGE', 'language'],
    ['a name with a NUL', { externals: [{ system: 'mrn\0', value: '1' }] }, 'BAD_TEXT', 'externals.0.system'],
    ['half a character', { externals: [{ system: 'mrn', value: '1\udc4d' }] }, 'BAD_TEXT', 'externals.0.value'],
    ['a name too long', { externals: [{ system: 'mrn', value: '1'.repeat(256) }] }, 'BAD_TEXT', 'externals.0.value'],
    ['a parent without a name', { representatives: [{ id: ' ', role: 'PARENT' }] }, 'BAD_TEXT', 'representatives.0.id'],
    [
      'consent to nothing',
      {
        contactPoints: [
          { kind: 'PHONE', value: '+12025550142', consent: { wording: '\0', saidAt: '2026-01-01T00:00:00Z' } },
        ],
      },
      'BAD_TEXT',
      'contactPoints.0.consent.wording',
    ],
    [
      'more mailboxes than anybody has',
      {
        contactPoints: Array.from({ length: 101 }, (_, at) => ({ kind: 'EMAIL', value: `a${String(at)}@example.org` })),
      },
      'TOO_MANY_ROWS',
      'contactPoints',
    ],
    [
      'an address of a parent who is not there',
      { contactPoints: [{ kind: 'EMAIL', value: 'a@example.org', belongsTo: { representative: 'nobody' } }] },
      'UNKNOWN_REPRESENTATIVE',
      'contactPoints.0.belongsTo',
    ],
    [
      'an address of two',
      {
        contactPoints: [{ kind: 'EMAIL', value: 'a@example.org', belongsTo: { recipient: true, representative: 'p' } }],
      },
      'BAD_OWNER',
      'contactPoints.0.belongsTo',
    ],
    [
      'an address of nobody',
      { contactPoints: [{ kind: 'EMAIL', value: 'a@example.org', belongsTo: {} }] },
      'BAD_OWNER',
      'contactPoints.0.belongsTo',
    ],
    [
      'an authority over nothing',
      { representatives: [{ id: 'p', role: 'GUARDIAN', types: [] }] },
      'EMPTY_SCOPE',
      'representatives.0.types',
    ],
    [
      'an authority said twice',
      { representatives: [{ id: 'p', role: 'GUARDIAN', types: ['bill'], categories: ['CARE'] }] },
      'MIXED_SCOPE',
      'representatives.0.types',
    ],
    ['a status only we can give', { status: 'MERGED' }, 'BAD_VALUE', 'status'],
    ['another of those', { status: 'ERASED' }, 'BAD_VALUE', 'status'],
    [
      'a period that ends before it begins',
      {
        contactPoints: [
          { kind: 'EMAIL', value: 'a@example.org', validFrom: '2026-01-02T00:00:00Z', validTo: '2026-01-01T00:00:00Z' },
        ],
      },
      'END_BEFORE_START',
      'contactPoints.0.validTo',
    ],
  ])('refuses %s, alone', async (_name, more, code, field) => {
    const { registered, rejected, results } = await register(row('C-1'), row('C-2', more), row('C-3'));
    expect([registered, rejected]).toEqual([2, 1]);
    expect(results[1]).toMatchObject({ index: 1, code, field });
    expect(results[2]).toMatchObject({ index: 2 });
    expect(JSON.stringify(results[1])).not.toMatch(/0142|secret|Moon|02-29/);
  });

  test('refuses identifiers that belong to two recipients', async () => {
    await register(row('D-1'), row('D-2'));
    const { results } = await register({
      ...row('D-1'),
      externals: [
        { system: 'mrn', value: 'D-1' },
        { system: 'mrn', value: 'D-2' },
      ],
    });
    expect(results).toMatchObject([{ code: 'IDENTIFIERS_DISAGREE' }]);
  });

  test('takes a thousand rows and not one more', async () => {
    expect((await api.ask(REGISTER, { r: Array(1_001).fill(row('E-1')) })).codes).toEqual(['TOO_MANY_ROWS']);
  });

  test('never revives a stop', async () => {
    await register(row('F-1'));
    await api.ask(
      `mutation { recordStatements(statements: [{ idempotencyKey: "f", recipient: { external: { system: "mrn", value: "F-1" } }, word: STOP, allTypes: true }]) { results { __typename } } }`,
    );
    await register(row('F-1', { contactPoints: [{ kind: 'EMAIL', value: 'new-address@example.org' }] }));
    const { data } = await api.ask(
      `{ decide(request: { recipient: { external: { system: "mrn", value: "F-1" } }, type: "appt_reminder", channel: EMAIL }) { outcome } }`,
    );
    expect(data.decide.outcome).toBe('DENY');
  });
});

describe('recipient', () => {
  const READ = `query ($ref: RecipientRef!) { recipient(ref: $ref) { id status language timeZone
    contactPoints { id kind masked use rank } preferences { type category stoppable remains channels { channel state reason since } }
    authorizations { document revoked from until thirdPartyPays types } restrictions { kind contactPoints detail } } }`;

  test('shows masked contact points and every type on every channel, as the next decision sees it', async () => {
    const id = await registerPatient(api);
    const { data, text } = await api.ask(READ, { ref: { id } });
    expect(data.recipient).toMatchObject({
      id,
      status: 'ACTIVE',
      language: 'en',
      timeZone: 'America/Chicago',
      contactPoints: [
        { kind: 'EMAIL', masked: 'ro•••@e•••.org', use: 'HOME', rank: 1 },
        { kind: 'PHONE', masked: '(•••) •••-0142', use: 'MOBILE', rank: 2 },
      ],
    });
    const reminder = data.recipient.preferences.find(({ type }) => type === 'appt_reminder');
    expect(reminder?.channels.map(({ channel, state }) => [channel, state])).toEqual([
      ['EMAIL', 'ON'],
      ['SMS', 'ON'],
      ['VOICE', 'ON'],
    ]);
    expect(text).not.toMatch(/rosa@|\+1202555|A-1001/);
  });

  test('gives out the address that the patient alone told, to a client that registers, and no other', async () => {
    const { deps } = api;
    const recipient = await registerAt(deps, { mrn: 'OWN-1', emails: ['own@example.org'] });
    const address = testAddress('own-fresh@example.org');
    const proof = { kind: 'one-time-code', address: deps.vault.addressKey(testAddress('own@example.org')) } as const;
    const id = deps.ids.uuid();
    expect(await offerAddress(deps, { recipient, id, address, proof, way: 'sent' })).toEqual({ kind: 'offered' });
    await checkCode(deps, { recipient, id, typed: '000001' });
    const offer = await deps.codes.provedOffer({ id, recipient });
    if (offer === undefined) throw new Error('The code was right.');
    const said = { by: { kind: 'patient' }, actor: { kind: 'patient' }, wayIn: 'SIGNED_LINK' } as const;
    await takeOfferedAddress(deps, { ...said, recipient, offer, instead: [] });
    const OWN =
      'query ($id: ID!) { recipient(ref: { id: $id }) { contactPoints { source value verifiedAt retiredAt } } }';
    const shown = async (key?: string) => (await api.ask(OWN, { id: recipient }, key)).data.recipient.contactPoints;
    expect(await shown()).toMatchObject([
      { source: 'PATIENT', value: 'own-fresh@example.org', verifiedAt: expect.any(String) as string, retiredAt: null },
      { source: 'REGISTERED', value: null, verifiedAt: null, retiredAt: null },
    ]);
    const reviewer = await shown(await api.clientWith(['review']));
    expect(reviewer).toMatchObject([{ value: null }, { value: null }]);
  });

  test('shows authorizations and restrictions', async () => {
    const { data } = await api.ask(READ, { ref: { external: { system: PATIENT.system, value: PATIENT.value } } });
    const point = data.recipient.contactPoints[0]?.id;
    const { data: said } = await api.ask(
      `mutation ($s: [StatementInput!]!) { recordStatements(statements: $s) { results { __typename } } }`,
      {
        s: [
          {
            idempotencyKey: 'a1',
            recipient: { id: data.recipient.id },
            word: 'AUTHORIZE',
            types: ['marketing'],
            authorization: {
              document: 'doc-7',
              from: '2026-01-01T00:00:00Z',
              until: '2027-01-01T00:00:00Z',
              thirdPartyPays: false,
            },
          },
          {
            idempotencyKey: 'r1',
            recipient: { id: data.recipient.id },
            word: 'RESTRICT',
            allTypes: true,
            restriction: { kind: 'USE_ONLY', contactPoints: [point], detail: 'MINIMAL' },
          },
        ],
      },
    );
    expect(said.recordStatements.results).toEqual([
      { __typename: 'RecordedStatement' },
      { __typename: 'RecordedStatement' },
    ]);
    const { data: after } = await api.ask(READ, { ref: { id: data.recipient.id } });
    expect(after.recipient.authorizations).toEqual([
      {
        document: 'doc-7',
        revoked: false,
        from: '2026-01-01T00:00:00.000Z',
        until: '2027-01-01T00:00:00.000Z',
        thirdPartyPays: false,
        types: ['marketing'],
      },
    ]);
    expect(after.recipient.restrictions).toEqual([{ kind: 'USE_ONLY', contactPoints: [point], detail: 'MINIMAL' }]);
  });

  test.each([
    { id: 'x' },
    { id: '018f0000-0000-7000-8000-000000000000' },
    { external: { system: 'mrn', value: 'nobody' } },
  ])('%j is null', async (ref) => {
    const { data, errors } = await api.ask(READ, { ref });
    expect([data.recipient, errors]).toEqual([null, []]);
  });

  test('exactly one name is needed', async () => {
    expect((await api.ask(READ, { ref: {} })).codes).toEqual(['BAD_RECIPIENT_REF']);
  });
});

test('communicationTypes come in the catalogue’s order with labels', async () => {
  const { data } = await api.ask(
    '{ communicationTypes(language: "es") { key category basis stoppable label description channels { channel on needsConsent } remains retired } }',
  );
  expect(data.communicationTypes[0]).toMatchObject({
    key: 'appt_reminder',
    category: 'CARE',
    basis: 'TREATMENT',
    stoppable: 'STOPPABLE',
    label: 'Visit reminders',
    remains: ['PORTAL', 'POSTAL'],
    retired: false,
  });
});
