import { afterEach, beforeEach, expect, test } from 'vitest';
import { PATIENT, registerPatient } from '../testing/demo-patient.ts';
import { createTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
let id: string;
beforeEach(async () => {
  api = await createTestApi();
  id = await registerPatient(api);
});
afterEach(() => api.app.close());

const REPORT = `mutation ($e: [DeliveryEventInput!]!) { reportDeliveries(events: $e) { results { __typename ... on ReportedDelivery { index repeated } ... on RejectedRow { index code field } } } }`;
const report = async (...events: readonly Readonly<Record<string, unknown>>[]) =>
  (await api.ask(REPORT, { e: events })).data.reportDeliveries.results;
const event = (more: Readonly<Record<string, unknown>> = {}) => ({
  idempotencyKey: 'e1',
  kind: 'BOUNCED',
  channel: 'EMAIL',
  address: PATIENT.email,
  happenedAt: '2026-11-24T17:00:00Z',
  ...more,
});

test('a bounce makes the address undeliverable; the same key twice is one event', async () => {
  expect(await report(event())).toEqual([{ __typename: 'ReportedDelivery', index: 0, repeated: false }]);
  expect(await report(event())).toEqual([{ __typename: 'ReportedDelivery', index: 0, repeated: true }]);
  const { data } = await api.ask(
    `{ decide(request: { recipient: { id: "${id}" }, type: "appt_reminder", channel: EMAIL }) { reason useInstead } }`,
  );
  expect(data.decide.reason).toBe('UNDELIVERABLE');
});

test.each([
  ['an unknown type', { type: 'nope' }, 'UNKNOWN_TYPE', 'type'],
  ['SENT without its type', { kind: 'SENT' }, 'TYPE_NEEDED', 'type'],
  ['nobody', { address: undefined }, 'RECIPIENT_OR_ADDRESS', 'recipient'],
  ['two subjects', { recipient: { id: 'x' } }, 'RECIPIENT_OR_ADDRESS', 'address'],
  ['an unknown recipient', { address: undefined, recipient: { id: 'x' } }, 'UNKNOWN_RECIPIENT', 'recipient'],
  ['a bad reference', { address: undefined, recipient: {} }, 'BAD_RECIPIENT_REF', 'recipient'],
  ['a mailbox for a text', { channel: 'SMS' }, 'BAD_PHONE', 'address'],
  ['the future', { happenedAt: '2026-11-25T17:00:00Z' }, 'HAPPENED_IN_FUTURE', 'happenedAt'],
  ['a sender with a NUL', { sender: '+1202\0' }, 'BAD_TEXT', 'sender'],
  ['a sender too long', { sender: '1'.repeat(256) }, 'BAD_TEXT', 'sender'],
  ['no key', { idempotencyKey: '' }, 'BAD_IDEMPOTENCY_KEY', 'idempotencyKey'],
])('%s is refused alone', async (_name, more, code, field) => {
  expect(await report(event(more), event({ idempotencyKey: 'e2' }))).toEqual([
    { __typename: 'RejectedRow', index: 0, code, field },
    { __typename: 'ReportedDelivery', index: 1, repeated: false },
  ]);
});

test('another event under a key that was used is refused, and not lost without a word', async () => {
  const sent = event({ kind: 'SENT', type: 'appt_reminder' });
  expect(await report(sent, sent, event(), event({ kind: 'COMPLAINED' }))).toEqual([
    { __typename: 'ReportedDelivery', index: 0, repeated: false },
    { __typename: 'ReportedDelivery', index: 1, repeated: true },
    { __typename: 'RejectedRow', index: 2, code: 'KEY_REUSED', field: 'idempotencyKey' },
    { __typename: 'RejectedRow', index: 3, code: 'KEY_REUSED', field: 'idempotencyKey' },
  ]);
});
