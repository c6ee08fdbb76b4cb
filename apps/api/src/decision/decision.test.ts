import { StoreUnavailable } from '@heed/use-cases/ports/store-unavailable';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compactVerify, createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose';
import { PATIENT, registerPatient } from '../testing/demo-patient.ts';
import { createTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
let id: string;
beforeAll(async () => {
  api = await createTestApi();
  id = await registerPatient(api);
});
afterAll(() => api.app.close());

const DECIDE = `query ($request: DecisionRequest!) { decide(request: $request) {
  outcome reason explanation source useInstead detail notBefore validUntil asOf receipt type channel recipient statement
  contactPoint { id kind masked rank } } }`;
const external = { external: { system: PATIENT.system, value: PATIENT.value } };
const decide = (request: Readonly<Record<string, unknown>>) =>
  api.ask(DECIDE, { request: { type: 'appt_reminder', channel: 'EMAIL', ...request } });

describe('decide', () => {
  test('allows a visit reminder by default, with reason, source and a masked contact point', async () => {
    const { data, errors } = await decide({ recipient: external });
    expect(errors).toEqual([]);
    expect(data.decide).toMatchObject({
      outcome: 'ALLOW',
      reason: 'ALLOWED_BY_DEFAULT',
      explanation: 'This kind of message is on unless the patient stops it, and nobody has.',
      detail: 'FULL',
      type: 'appt_reminder',
      channel: 'EMAIL',
      recipient: id,
      receipt: null,
      contactPoint: { kind: 'EMAIL', masked: 'ro•••@e•••.org', rank: 1 },
    });
    expect(data.decide.source).toMatch(/45 CFR/);
    expect(data.decide.asOf).toMatch(/^[\w-]+$/);
    expect(Date.parse(data.decide.validUntil)).toBeGreaterThan(api.deps.clock.now());
  });

  test('denies marketing without an authorization', async () => {
    const { data } = await decide({ recipient: { id }, type: 'marketing' });
    expect(data.decide).toMatchObject({ outcome: 'DENY', reason: 'NO_AUTHORIZATION', source: '45 CFR 164.508(a)(3)' });
  });

  test('says of what is never sent on a channel just that, and not that the patient could turn it on', async () => {
    const { data } = await decide({ recipient: { id }, type: 'bill', channel: 'VOICE' });
    expect(data.decide).toMatchObject({
      outcome: 'DENY',
      reason: 'OFF_BY_DEFAULT',
      explanation: 'This kind of message is not sent on this channel.',
      source: 'The catalogue: not sent on this channel',
    });
  });

  test('explains in the language asked for', async () => {
    const { data } = await decide({ recipient: { id }, type: 'marketing', language: 'es-MX' });
    expect(data.decide.explanation).toMatch(/permiso firmado/);
  });

  test.each([
    ['an external identifier nobody has', { recipient: { external: { system: 'mrn', value: 'nobody' } } }],
    ['an id nobody has', { recipient: { id: '018f0000-0000-7000-8000-000000000000' } }],
    ['an id that is no id', { recipient: { id: 'x' } }],
  ])('%s is unknown, as a decision', async (_name, request) => {
    const { data } = await decide(request);
    expect(data.decide).toMatchObject({
      outcome: 'DENY',
      reason: 'UNKNOWN_RECIPIENT',
      contactPoint: null,
      recipient: null,
    });
  });

  test('an address alone is decided about', async () => {
    const { data } = await decide({ address: 'stranger@example.net' });
    expect(data.decide).toMatchObject({ outcome: 'ALLOW', recipient: null });
  });

  test.each([
    [{ address: '555-0142', channel: 'SMS' }, 'BAD_PHONE', 'address'],
    [{ address: 'rosa@', channel: 'EMAIL' }, 'BAD_EMAIL', 'address'],
    [{ address: 'rosa@example.org', channel: 'SMS' }, 'BAD_PHONE', 'address'],
    [{ recipient: external, type: 'no_such_type' }, 'UNKNOWN_TYPE', 'type'],
    [{ recipient: external, channel: 'POSTAL' }, 'CHANNEL_NOT_DECIDED', 'channel'],
    [{}, 'RECIPIENT_OR_ADDRESS', 'recipient'],
    [{ recipient: {} }, 'BAD_RECIPIENT_REF', 'recipient'],
    [{ recipient: { id: 'x', ...external } }, 'BAD_RECIPIENT_REF', 'recipient'],
  ])('%j answers %s', async (request, code, field) => {
    const { data, codes, errors, text } = await decide(request);
    expect(data).toBeNull();
    expect(codes).toEqual([code]);
    expect(errors[0]?.extensions['field']).toBe(field);
    expect(text).not.toMatch(/0142|rosa|no_such_type/);
  });

  test.each([
    [{ recipient: external, channel: 'FAX' }, 'UNKNOWN_ENUM_VALUE', 'request.channel'],
    [{ recipient: external, at: 'tomorrow' }, 'BAD_DATE_TIME', 'request.at'],
    [{ recipient: external, at: '2026-02-30T10:00:00Z' }, 'BAD_DATE_TIME', 'request.at'],
    [{ recipient: 'rosa@example.org' }, 'BAD_VALUE', 'request.recipient'],
    [{ recipient: external, type: { rosa: 1 } }, 'BAD_VALUE', 'request.type'],
  ])('%j is refused with %s, and the value is not repeated', async (request, code, at) => {
    const { codes, errors, text } = await decide(request);
    expect(codes).toEqual([code]);
    expect(errors[0]?.extensions['at']).toBe(at);
    expect(text).not.toMatch(/FAX|tomorrow|2026-02-30|rosa/);
  });

  test('with both, the stricter answer counts', async () => {
    await api.ask(
      `mutation { recordStatements(statements: [{ idempotencyKey: "s1", address: { kind: EMAIL, value: "other@example.org" }, word: STOP, allTypes: true }]) { results { __typename } } }`,
    );
    expect((await decide({ recipient: external })).data.decide.outcome).toBe('ALLOW');
    expect((await decide({ recipient: external, address: 'other@example.org' })).data.decide).toMatchObject({
      outcome: 'DENY',
      reason: 'ADDRESS_STOPPED',
    });
    const unknown = { external: { system: 'mrn', value: 'nobody' } };
    expect((await decide({ recipient: unknown, address: 'other@example.org' })).data.decide.reason).toBe(
      'ADDRESS_STOPPED',
    );
    expect((await decide({ recipient: unknown, address: 'else@example.org' })).data.decide.outcome).toBe('ALLOW');
  });

  test('with both, it is about that address: one never to be used is denied, although another may be', async () => {
    const other = { system: 'mrn', value: 'B-1001' };
    const contactPoints = [
      { kind: 'EMAIL', value: 'home@example.org' },
      { kind: 'EMAIL', value: 'work@example.org' },
    ];
    const registered = await api.ask(
      `mutation ($r: [RecipientInput!]!) { registerRecipients(recipients: $r) { results { ... on RegisteredRecipient { contactPoints } } } }`,
      { r: [{ externals: [other], contactPoints }] },
    );
    const [home, work] = registered.data.registerRecipients.results[0]?.contactPoints ?? [];
    const restriction = { kind: 'NEVER_USE', detail: 'FULL', contactPoints: [home] };
    await api.ask(`mutation ($s: [StatementInput!]!) { recordStatements(statements: $s) { results { __typename } } }`, {
      s: [{ idempotencyKey: 'r1', recipient: { external: other }, word: 'RESTRICT', allTypes: true, restriction }],
    });
    const decidedFor = async (address?: string) =>
      (await decide({ recipient: { external: other }, ...(address === undefined ? {} : { address }) })).data.decide;
    expect(await decidedFor()).toMatchObject({ outcome: 'ALLOW', contactPoint: { id: work } });
    expect(await decidedFor('work@example.org')).toMatchObject({ outcome: 'ALLOW', contactPoint: { id: work } });
    expect(await decidedFor('home@example.org')).toMatchObject({ outcome: 'DENY', reason: 'RESTRICTED' });
    expect(await decidedFor('new@example.org')).toMatchObject({ outcome: 'ALLOW', contactPoint: null });
  });

  test('a receipt can be checked by anybody with the published keys, and names nobody', async () => {
    const { data } = await decide({ recipient: external, receipt: true });
    const keys = (await api.app.inject('/.well-known/jwks.json')).json<JSONWebKeySet>();
    const { payload, protectedHeader } = await compactVerify(data.decide.receipt, createLocalJWKSet(keys));
    expect(protectedHeader).toMatchObject({ alg: 'ES384', kid: 'test-1' });
    const claims = JSON.parse(new TextDecoder().decode(payload)) as Record<string, unknown>;
    expect(claims).toMatchObject({
      outcome: 'ALLOW',
      type: 'appt_reminder',
      channel: 'EMAIL',
      recipient: id,
      client: api.client.id,
      asOf: data.decide.asOf,
    });
    expect(JSON.stringify(claims)).not.toMatch(/rosa|A-1001|0142/);
    expect(JSON.stringify(keys)).not.toMatch(/"d":/);
    const [head = '', , signature = ''] = data.decide.receipt.split('.');
    const forged = `${head}.${Buffer.from(JSON.stringify({ ...claims, outcome: 'DENY' })).toString('base64url')}.${signature}`;
    await expect(jwtVerify(forged, createLocalJWKSet(keys))).rejects.toThrow();
  });
});

describe('decideMany', () => {
  const MANY = `query ($requests: [DecisionRequest!]!) { decideMany(requests: $requests) { outcome reason type channel } }`;

  test('answers in the order of the requests', async () => {
    const { data } = await api.ask(MANY, {
      requests: [
        { recipient: { id }, type: 'marketing', channel: 'EMAIL' },
        { recipient: { external: { system: 'mrn', value: 'nobody' } }, type: 'appt_reminder', channel: 'SMS' },
        { recipient: { id }, type: 'appt_reminder', channel: 'EMAIL' },
      ],
    });
    expect(data.decideMany.map(({ reason }) => reason)).toEqual([
      'NO_AUTHORIZATION',
      'UNKNOWN_RECIPIENT',
      'ALLOWED_BY_DEFAULT',
    ]);
  });

  test('names every row that is wrong, and answers none', async () => {
    const { data, errors, text } = await api.ask(MANY, {
      requests: [
        { recipient: { id }, type: 'appt_reminder', channel: 'EMAIL' },
        { address: '12', type: 'appt_reminder', channel: 'SMS' },
        { recipient: { id }, type: 'secret_type', channel: 'SMS' },
      ],
    });
    expect(data).toBeNull();
    expect(
      errors.map(({ path, extensions }) => [path, extensions['code'], extensions['row'], extensions['field']]),
    ).toEqual([
      [['decideMany', 1], 'BAD_PHONE', 1, 'address'],
      [['decideMany', 2], 'UNKNOWN_TYPE', 2, 'type'],
    ]);
    expect(text).not.toMatch(/secret_type/);
  });

  test.each([
    [10_000, []],
    [10_001, ['TOO_MANY_ROWS']],
  ])('takes %i rows: %j', async (rows, expected) => {
    const request = { recipient: { id: 'x' }, type: 'appt_reminder', channel: 'EMAIL' };
    const { codes } = await api.ask(
      `query ($requests: [DecisionRequest!]!) { decideMany(requests: $requests) { outcome } }`,
      { requests: Array(rows).fill(request) },
    );
    expect(codes).toEqual(expected);
  });

  test('an empty list has an empty answer', async () => {
    expect((await api.ask(MANY, { requests: [] })).data.decideMany).toEqual([]);
  });
});

test('screen names only those who drop out, by position', async () => {
  const { data, errors } = await api.ask(
    `query ($recipients: [RecipientRef!]!) { screen(type: "appt_reminder", channel: EMAIL, recipients: $recipients) { asked allowed denied { position outcome reason } asOf } }`,
    { recipients: [external, { id: 'x' }, { id }] },
  );
  expect(errors).toEqual([]);
  expect(data.screen).toMatchObject({
    asked: 3,
    allowed: 2,
    denied: [{ position: 1, outcome: 'DENY', reason: 'UNKNOWN_RECIPIENT' }],
  });
});

test('a store that cannot be reached is an error of its own', async () => {
  const { deps, app } = await createTestApi();
  const facts = { ...deps.facts, read: () => Promise.reject(new StoreUnavailable('10.0.0.1 refused')) };
  const away = await createTestApi({ deps: { ...deps, facts } });
  const { codes, text } = await away.ask(DECIDE, {
    request: { recipient: external, type: 'appt_reminder', channel: 'EMAIL' },
  });
  expect(codes).toEqual(['UNAVAILABLE']);
  expect(text).not.toMatch(/refused/);
  await Promise.all([app.close(), away.app.close()]);
});

test('a failure of ours is an error, never an answer', async () => {
  const broken = await createTestApi();
  const facts = {
    ...broken.deps.facts,
    read: () => Promise.reject(new Error('connection to rosa@example.org refused')),
  };
  const away = await createTestApi({ deps: { ...broken.deps, facts } });
  const { data, codes, text } = await away.ask(DECIDE, {
    request: { recipient: external, type: 'appt_reminder', channel: 'EMAIL' },
  });
  expect(data).toBeNull();
  expect(codes).toEqual(['INTERNAL_SERVER_ERROR']);
  expect(text + away.log.lines.join('')).not.toMatch(/rosa|refused/);
  expect(away.log.lines.join('')).toMatch(/a field failed/);
  await Promise.all([broken.app.close(), away.app.close()]);
});
