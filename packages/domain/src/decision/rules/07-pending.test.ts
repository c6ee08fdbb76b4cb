import { expect, test } from 'vitest';
import type { AddressKey } from '../../contact/address.ts';
import type { PendingRequest, RequestId } from '../../request/request.ts';
import type { Scope } from '../../statement/statement.ts';
import { aContactPoint, contactPointId, MAILBOX, PHONE } from '../../testing/a-recipient.ts';
import {
  aStatement,
  daysAgo,
  EVERYTHING,
  minutesAgo,
  ofCategories,
  ofTypes,
  theAddress,
} from '../../testing/a-statement.ts';
import { ask } from '../../testing/ask.ts';

const waiting = (holds: Scope): readonly PendingRequest[] => [{ id: 'q' as RequestId, holds, since: daysAgo(1) }];

test.each<[string, Scope, string]>([
  ['reminder', EVERYTHING, 'REQUEST_PENDING'],
  ['visit_change', EVERYTHING, 'REQUEST_PENDING'],
  ['offer', EVERYTHING, 'REQUEST_PENDING'],
  ['security', EVERYTHING, 'ALLOWED_BY_DEFAULT'],
  ['breach', EVERYTHING, 'REQUIRED_BY_LAW'],
  ['reminder', ofTypes(['bill']), 'ALLOWED_BY_DEFAULT'],
  ['reminder', ofTypes(['reminder'], ['SMS']), 'ALLOWED_BY_DEFAULT'],
  ['reminder', ofCategories(['care']), 'REQUEST_PENDING'],
])('while a request about them waits, %s: %#', (type, holds, reason) => {
  expect(ask({ type, state: { pending: waiting(holds) } }).reason).toBe(reason);
});

test('a request from the address holds as well, on the channels of that address', () => {
  const mailbox = { pending: waiting(EVERYTHING) };
  expect(ask({ mailbox }).reason).toBe('REQUEST_PENDING');
  expect(ask({ mailbox, channel: 'SMS' }).reason).toBe('ALLOWED_BY_DEFAULT');
});

test('an address that is no longer theirs holds nothing', () => {
  const contactPoints = [
    aContactPoint('email', MAILBOX, { use: 'old' }),
    aContactPoint('email', 'address-new' as AddressKey),
  ];
  expect(ask({ profile: { contactPoints }, mailbox: { pending: waiting(EVERYTHING) } }).outcome).toBe('ALLOW');
});

test.each([
  ['before it was replaced', minutesAgo(60), 'REQUEST_PENDING'],
  ['in the moment it was replaced', daysAgo(1), 'ALLOWED_BY_DEFAULT'],
  ['after it was replaced', daysAgo(2), 'ALLOWED_BY_DEFAULT'],
])('a request from a number that was theirs, %s, waits at the new one too: %#', (_name, oldSince, reason) => {
  const contactPoints = [
    aContactPoint('phone', PHONE, { use: 'old', oldSince }),
    aContactPoint('phone', 'address-new' as AddressKey, { id: contactPointId('new') }),
  ];
  const phone = { pending: waiting(EVERYTHING) };
  expect(ask({ channel: 'SMS', profile: { contactPoints }, phone }).reason).toBe(reason);
  expect(
    ask({ channel: 'EMAIL', profile: { contactPoints: [aContactPoint('email', MAILBOX), ...contactPoints] }, phone })
      .outcome,
  ).toBe('ALLOW');
});

test('the doubt does not end because the address it came from was stopped', () => {
  const contactPoints = [
    aContactPoint('phone', PHONE),
    aContactPoint('phone', 'address-other' as AddressKey, { rank: 2 }),
  ];
  const saidAtPhone = [aStatement('stop', { subject: theAddress(PHONE) })];
  const phone = { pending: waiting(EVERYTHING), statements: saidAtPhone };
  expect(ask({ channel: 'SMS', profile: { contactPoints }, phone }).reason).toBe('REQUEST_PENDING');
});
