import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registerPatient } from '../testing/demo-patient.ts';
import { createTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
let id: string;
beforeAll(async () => {
  api = await createTestApi();
  id = await registerPatient(api);
});
afterAll(() => api.app.close());

const RECORD = `mutation ($s: [StatementInput!]!) { recordStatements(statements: $s) { results { __typename
  ... on RecordedStatement { index id receiptNumber } ... on RepeatedStatement { index id } ... on ConflictingStatement { index id reviewItem } ... on RejectedRow { index code field } } } }`;
const record = async (...statements: readonly Readonly<Record<string, unknown>>[]) => {
  const { data, errors } = await api.ask(RECORD, { s: statements });
  expect(errors).toEqual([]);
  return data.recordStatements.results;
};
let key = 0;
const stop = (more: Readonly<Record<string, unknown>> = {}) => ({
  idempotencyKey: `k${String((key += 1))}`,
  recipient: { id },
  word: 'STOP',
  types: ['appt_reminder'],
  channels: ['EMAIL'],
  ...more,
});
const whole = (word: string) => ({ word, types: undefined, allTypes: true, channels: undefined });
const hours = (opens: string, closes: string) => ({ ...whole('CONTACT_HOURS'), contactHours: { opens, closes } });
const reason = async () =>
  (
    await api.ask(
      `{ decide(request: { recipient: { id: "${id}" }, type: "appt_reminder", channel: EMAIL }) { reason } }`,
    )
  ).data.decide.reason;

test('a stop is in force when the answer comes, once per key', async () => {
  const said = stop();
  const [first] = await record(said);
  expect(first).toMatchObject({ __typename: 'RecordedStatement', index: 0 });
  expect(first?.receiptNumber).toMatch(/^[0-9A-Z]{3}-[0-9A-Z]{3}$/);
  expect(await reason()).toBe('STOPPED');
  const entries = api.deps.entries.length;
  expect(await record(said)).toEqual([{ __typename: 'RepeatedStatement', index: 0, id: first?.id }]);
  expect(api.deps.entries).toHaveLength(entries);
});

test('two clients that use the same key do not meet', async () => {
  const other = await api.clientWith(['statements']);
  const said = stop({ idempotencyKey: 'shared' });
  await record(said);
  const { data } = await api.ask(RECORD, { s: [said] }, other);
  expect(data.recordStatements.results[0]?.__typename).toBe('RecordedStatement');
});

test('a claim against the patient’s own stop becomes a review item and has no force', async () => {
  const second = await createTestApi();
  const patient = await registerPatient(second);
  const { data } = await second.ask(
    `{ notice(request: { recipient: { id: "${patient}" }, type: "appt_reminder", channel: EMAIL }) { replyAddress unsubscribeLink } }`,
  );
  const path = new URL(data.notice.unsubscribeLink).pathname;
  await second.app.inject({
    method: 'POST',
    url: path,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: 'List-Unsubscribe=One-Click',
  });
  second.deps.clock.advance(600_000);
  const { data: claimed } = await second.ask(RECORD, {
    s: [
      {
        idempotencyKey: 'c',
        address: { kind: 'EMAIL', value: 'rosa@example.org' },
        word: 'ALLOW',
        types: ['appt_reminder'],
        channels: ['EMAIL'],
      },
    ],
  });
  const [conflict] = claimed.recordStatements.results;
  expect(conflict?.__typename).toBe('ConflictingStatement');
  const { data: after } = await second.ask(
    `{ decide(request: { recipient: { id: "${patient}" }, type: "appt_reminder", channel: EMAIL }) { reason } reviewQueue(filter: { reasons: [CONFLICT] }) { edges { node { id reason } } } }`,
  );
  expect(after.decide.reason).toBe('ADDRESS_STOPPED');
  expect(after.reviewQueue.edges).toEqual([{ node: { id: conflict?.reviewItem, reason: 'CONFLICT' } }]);
  await second.app.close();
});

describe('a wrong row is refused alone', () => {
  test.each([
    ['an unknown type', { types: ['nope'] }, 'UNKNOWN_TYPE', 'types'],
    ['no scope', { types: undefined }, 'EMPTY_SCOPE', 'types'],
    ['an empty list of types', { types: [] }, 'EMPTY_SCOPE', 'types'],
    ['no channel', { channels: [] }, 'EMPTY_SCOPE', 'channels'],
    ['two scopes', { categories: ['CARE'] }, 'MIXED_SCOPE', 'types'],
    ['nobody', { recipient: undefined }, 'RECIPIENT_OR_ADDRESS', 'recipient'],
    ['two subjects', { address: { kind: 'EMAIL', value: 'a@example.org' } }, 'RECIPIENT_OR_ADDRESS', 'recipient'],
    ['an unknown recipient', { recipient: { id: 'x' } }, 'UNKNOWN_RECIPIENT', 'recipient'],
    ['a bad reference', { recipient: {} }, 'BAD_RECIPIENT_REF', 'recipient'],
    ['a bad number', { recipient: undefined, address: { kind: 'PHONE', value: '12' } }, 'BAD_PHONE', 'address.value'],
    ['a bad mailbox', { recipient: undefined, address: { kind: 'EMAIL', value: '12' } }, 'BAD_EMAIL', 'address.value'],
    ['an empty key', { idempotencyKey: '' }, 'BAD_IDEMPOTENCY_KEY', 'idempotencyKey'],
    ['a key with a space', { idempotencyKey: 'a b' }, 'BAD_IDEMPOTENCY_KEY', 'idempotencyKey'],
    ['a long key', { idempotencyKey: 'x'.repeat(201) }, 'BAD_IDEMPOTENCY_KEY', 'idempotencyKey'],
    ['a pause without dates', { word: 'PAUSE' }, 'MISSING_DETAILS', 'pause'],
    [
      'a pause that ends before it begins',
      { word: 'PAUSE', pause: { from: '2026-12-02T00:00:00Z', until: '2026-12-01T00:00:00Z' } },
      'END_BEFORE_START',
      'pause.until',
    ],
    ['an authorization without details', { word: 'AUTHORIZE' }, 'MISSING_DETAILS', 'authorization'],
    ['a consent without wording', { word: 'CONSENT' }, 'MISSING_DETAILS', 'wording'],
    [
      'a restriction without contact points',
      { word: 'RESTRICT', restriction: { kind: 'USE_ONLY', contactPoints: [], detail: 'FULL' } },
      'MISSING_DETAILS',
      'restriction',
    ],
    ['hours without times', whole('CONTACT_HOURS'), 'MISSING_DETAILS', 'contactHours'],
    ['hours that are no times', hours('9:00', '17:00'), 'BAD_HOURS', 'contactHours.opens'],
    ['hours beyond the day', hours('09:00', '24:01'), 'BAD_HOURS', 'contactHours.closes'],
    ['hours that begin as the day ends', hours('24:00', '06:00'), 'BAD_HOURS', 'contactHours.opens'],
    ['hours that are none', hours('12:00', '12:00'), 'BAD_HOURS', 'contactHours.closes'],
    ['hours of the night', hours('22:00', '07:00'), 'HOURS_LEAVE_NONE', 'contactHours'],
    ['hours over midnight that leave two half hours', hours('19:30', '09:30'), 'HOURS_LEAVE_NONE', 'contactHours'],
    ['hours that leave 59 minutes', hours('06:00', '09:59'), 'HOURS_LEAVE_NONE', 'contactHours'],
    [
      'hours about one type',
      { ...hours('10:00', '17:00'), allTypes: undefined, types: ['appt_reminder'] },
      'SCOPE_TOO_NARROW',
      'types',
    ],
    ['hours about one channel', { ...hours('10:00', '17:00'), channels: ['SMS'] }, 'SCOPE_TOO_NARROW', 'types'],
    [
      'hours of an address',
      { ...hours('10:00', '17:00'), recipient: undefined, address: { kind: 'PHONE', value: '+12025550101' } },
      'WRONG_SUBJECT',
      'address',
    ],
    [
      'a language that is none',
      { ...whole('PREFER_LANGUAGE'), preferredLanguage: 'not a tag' },
      'BAD_LANGUAGE',
      'preferredLanguage',
    ],
    [
      'an authorization in a document without a name',
      { word: 'AUTHORIZE', authorization: { document: ' ', from: '2026-01-01T00:00:00Z', thirdPartyPays: false } },
      'BAD_TEXT',
      'authorization.document',
    ],
    [
      'an authorization that ends before it begins',
      {
        word: 'AUTHORIZE',
        authorization: {
          document: 'd',
          from: '2026-02-01T00:00:00Z',
          until: '2026-01-01T00:00:00Z',
          thirdPartyPays: false,
        },
      },
      'END_BEFORE_START',
      'authorization.until',
    ],
    ['a document with a NUL', { word: 'REVOKE_AUTHORIZATION', document: 'd\0' }, 'BAD_TEXT', 'document'],
    ['a wording with half a character', { word: 'CONSENT', wording: 'yes \ud83d' }, 'BAD_TEXT', 'wording'],
    ['a wording as long as a book', { word: 'CONSENT', wording: 'x'.repeat(5_001) }, 'BAD_TEXT', 'wording'],
    ['a statement of tomorrow', { saidAt: '2026-11-25T18:00:00Z' }, 'SAID_IN_FUTURE', 'saidAt'],
  ])('%s', async (_name, more, code, field) => {
    const [good, bad] = await record(stop(), stop(more));
    expect(good?.__typename).toBe('RecordedStatement');
    expect(bad).toEqual({ __typename: 'RejectedRow', index: 1, code, field });
  });
});

test.each(['ALLOW', 'CONFIRM', 'REVOKE_AUTHORIZATION', 'LIFT_RESTRICTION'])('%s needs no details', async (word) => {
  expect((await record(stop({ word })))[0]?.__typename).toMatch(/RecordedStatement|ConflictingStatement/);
});

test('when, in which language and by which way somebody is best reached is recorded, decided by and told', async () => {
  const how = async () =>
    (
      await api.ask(
        `{ recipient(ref: { id: "${id}" }) { language preferredLanguage preferredChannel contactHours { statement opens closes } }
           decide(request: { recipient: { id: "${id}" }, type: "appt_reminder", channel: SMS, at: "2026-11-25T15:00:00Z" }) { reason notBefore } }`,
      )
    ).data as unknown;
  expect(await how()).toMatchObject({
    recipient: { preferredLanguage: null, preferredChannel: null, contactHours: null },
  });
  const recorded = await record(
    stop(hours('17:00', '24:00')),
    stop({ ...whole('PREFER_LANGUAGE'), preferredLanguage: 'fr' }),
    stop({ ...whole('PREFER_CHANNEL'), preferredChannel: 'SMS' }),
  );
  expect(recorded.map(({ __typename }) => __typename)).toEqual(Array(3).fill('RecordedStatement'));
  expect(await how()).toMatchObject({
    recipient: {
      preferredLanguage: 'fr',
      preferredChannel: 'SMS',
      contactHours: { statement: recorded[0]?.id, opens: '17:00', closes: '24:00' },
    },
    decide: { reason: 'QUIET_HOURS', notBefore: '2026-11-25T23:00:00.000Z' },
  });
  await record(stop(hours('00:00', '24:00')), stop(whole('PREFER_LANGUAGE')), stop(whole('PREFER_CHANNEL')));
  expect(await how()).toMatchObject({
    recipient: { preferredLanguage: null, preferredChannel: null, contactHours: null },
    decide: { reason: 'ALLOWED_BY_DEFAULT' },
  });
});

test.each(['DISOWN', 'RECLAIM'])('%s is about an address, never about a person', async (word) => {
  const address = { kind: 'EMAIL', value: 'stranger@example.org' };
  const [of, about] = await record(stop({ word, recipient: null, address }), stop({ word }));
  expect(of?.__typename).toBe('RecordedStatement');
  expect(about).toMatchObject({ __typename: 'RejectedRow', code: 'WRONG_SUBJECT', field: 'recipient' });
});

test('a thousand rows are taken and not one more', async () => {
  expect((await api.ask(RECORD, { s: Array(1_001).fill(stop()) })).codes).toEqual(['TOO_MANY_ROWS']);
});

test.each([
  ['from 22:00 until 07:00, which is night', '07:00', '22:00', 'ALLOWED_BY_DEFAULT', null],
  ['from ten until six, so over midnight', '18:00', '10:00', 'QUIET_HOURS', '2026-11-25T00:00:00.000Z'],
])(
  'quiet hours %s, are taken, decided by, held by timetables and told',
  async (_, opens, closes, reason, notBefore) => {
    const [said] = await record(stop(hours(opens, closes)));
    expect(said?.__typename).toBe('RecordedStatement');
    const noon = `recipient: { id: "${id}" }, type: "appt_reminder", channel: SMS`;
    const told = await api.ask(
      `{ recipient(ref: { id: "${id}" }) { contactHours { opens closes } }
       decide(request: { ${noon}, at: "2026-11-24T18:00:00Z" }) { reason notBefore } }`,
    );
    expect(told.data).toMatchObject({ recipient: { contactHours: { opens, closes } }, decide: { reason, notBefore } });
  },
);
