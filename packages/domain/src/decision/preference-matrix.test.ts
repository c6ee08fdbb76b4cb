import { expect, test } from 'vitest';
import type { RequestId } from '../request/request.ts';
import type { AddressState } from '../projection/address-state.ts';
import { aCatalogue } from '../testing/a-catalogue.ts';
import { aContactPoint, anAddress, aRecipient, contactPointId, MAILBOX, PHONE } from '../testing/a-recipient.ts';
import { aStatement, daysAgo, EVERYTHING, moment, NOW, ofTypes, theAddress } from '../testing/a-statement.ts';
import { factsAbout } from '../testing/facts-about.ts';
import type { Instant } from '../time/instant.ts';
import { preferenceMatrix, type PreferenceMatrix } from './preference-matrix.ts';

const phone = (given: Partial<AddressState>) => [anAddress(PHONE, { kind: 'phone', ...given })];
const cell = (
  type: string,
  channel: 'EMAIL' | 'SMS' | 'VOICE',
  state: Parameters<typeof aRecipient>[0] = {},
  addresses: readonly AddressState[] = [],
  at: Instant = NOW,
) => cellFor(type, channel, preferenceMatrix(factsAbout(aRecipient(state), addresses), at));
const cellFor = (type: string, channel: 'EMAIL' | 'SMS' | 'VOICE', matrix: PreferenceMatrix) =>
  matrix.categories.flatMap(({ rows }) => rows).find((row) => row.type.key === type)?.cells[channel];
test('types stand under their categories in the order of the catalogue, retired ones not at all', () => {
  const { categories } = preferenceMatrix(factsAbout(aRecipient()), NOW);
  expect(categories.map(({ category }) => category)).toEqual([
    'care',
    'payment',
    'quality',
    'risk',
    'admin',
    'legal',
    'education',
    'fundraising',
    'research',
    'marketing',
  ]);
  const keys = categories.flatMap(({ rows }) => rows.map(({ type }) => type.key));
  expect(keys).toHaveLength(aCatalogue().types.length - 1);
  expect(keys).not.toContain('gone');
});

test('each state of a cell', () => {
  const stop = aStatement('stop', { subject: theAddress(PHONE), wayIn: 'SMS', saidAt: daysAgo(3) });
  const never = aStatement({
    kind: 'restrict',
    rule: { kind: 'never-use', contactPoints: [contactPointId('phone')] },
    detail: 'full',
  });
  const pause = { kind: 'pause', from: daysAgo(1), until: daysAgo(-1) } as const;
  expect(cell('reminder', 'SMS')).toEqual({ kind: 'on', reason: 'ALLOWED_BY_DEFAULT' });
  expect(cell('reminder', 'SMS', { statements: [aStatement('stop')] })).toEqual({ kind: 'off', reason: 'STOPPED' });
  expect(cell('tips', 'SMS')).toEqual({ kind: 'off', reason: 'OFF_BY_DEFAULT' });
  expect(cell('breach', 'VOICE')).toEqual({ kind: 'locked-on', reason: 'REQUIRED_BY_LAW' });
  expect(cell('security', 'SMS')).toEqual({ kind: 'locked-on', reason: 'ALLOWED_BY_DEFAULT' });
  expect(cell('reminder', 'SMS', {}, phone({ statements: [stop] }))).toEqual({
    kind: 'address-stopped',
    since: daysAgo(3),
    wayIn: 'SMS',
  });
  expect(cell('reminder', 'SMS', {}, phone({ carrierBlocks: [{ since: daysAgo(4), sender: 's' }] }))).toEqual({
    kind: 'carrier-blocked',
    since: daysAgo(4),
    blockedBy: 's',
  });
  expect(
    cell('reminder', 'SMS', {}, phone({ statements: [stop], carrierBlocks: [{ since: daysAgo(3), sender: 's' }] })),
  ).toEqual({ kind: 'address-stopped', since: daysAgo(3), wayIn: 'SMS', blockedBy: 's' });
  expect(cell('reminder', 'SMS', { pending: [{ id: 'q' as RequestId, holds: EVERYTHING, since: NOW }] })).toEqual({
    kind: 'held',
  });
  expect(cell('offer', 'SMS')).toEqual({ kind: 'needs-authorization', reason: 'NO_AUTHORIZATION' });
  expect(cell('survey', 'SMS')).toEqual({ kind: 'needs-consent' });
  expect(cell('reminder', 'SMS', { profile: { contactPoints: [aContactPoint('email', MAILBOX)] } })).toEqual({
    kind: 'no-contact-point',
  });
  expect(
    cell('reminder', 'SMS', {}, phone({ deliverability: { kind: 'undeliverable', why: 'landline', since: NOW } })),
  ).toEqual({ kind: 'undeliverable' });
  expect(cell('reminder', 'SMS', { statements: [never] })).toEqual({ kind: 'restricted' });
  expect(cell('bill', 'SMS')).toEqual({ kind: 'not-offered' });
  expect(cell('reminder', 'SMS', { statements: [aStatement(pause)] })).toEqual({
    kind: 'on',
    reason: 'PAUSED',
    pausedUntil: daysAgo(-1),
  });
});

test('the night makes no cell "off"', () => {
  expect(cell('reminder', 'SMS', {}, [], moment('2026-11-25T08:00:00Z'))).toEqual({
    kind: 'on',
    reason: 'QUIET_HOURS',
  });
});

test('a block on somebody else’s number, read in the same batch, is not theirs', () => {
  const others = [
    anAddress('address-else' as typeof PHONE, { carrierBlocks: [{ since: daysAgo(9), sender: 's' }] }),
    ...phone({ carrierBlocks: [{ since: daysAgo(4), sender: 's' }] }),
  ];
  expect(cell('reminder', 'SMS', {}, others)).toEqual({ kind: 'carrier-blocked', since: daysAgo(4), blockedBy: 's' });
});

test('what one type says on one channel is said of no other', () => {
  const statements = [aStatement('stop', { scope: ofTypes(['reminder'], ['SMS']) })];
  expect(cell('reminder', 'EMAIL', { statements })?.kind).toBe('on');
  expect(cell('limited', 'SMS', { statements })?.kind).toBe('on');
});

test('under a stop, what would have no effect is not offered as a switch', () => {
  const all = { statements: [aStatement('stop')] };
  expect(cell('offer', 'EMAIL', all)).toEqual({ kind: 'needs-authorization', reason: 'NO_AUTHORIZATION' });
  expect(cell('survey', 'SMS', all)).toEqual({ kind: 'needs-consent' });
});

test('where an address was stopped, its owner who proved it has a switch, and nobody else', () => {
  const stop = aStatement('stop', { subject: theAddress(MAILBOX), wayIn: 'ONE_CLICK', saidAt: daysAgo(3) });
  const facts = factsAbout(aRecipient(), [anAddress(MAILBOX, { statements: [stop] })]);
  expect(cellFor('reminder', 'EMAIL', preferenceMatrix(facts, NOW, MAILBOX))).toEqual({
    kind: 'off',
    reason: 'ADDRESS_STOPPED',
  });
  expect(cellFor('reminder', 'EMAIL', preferenceMatrix(facts, NOW, PHONE))?.kind).toBe('address-stopped');
  expect(cellFor('reminder', 'EMAIL', preferenceMatrix(facts, NOW))?.kind).toBe('address-stopped');
  expect(cellFor('offer', 'EMAIL', preferenceMatrix(facts, NOW, MAILBOX))?.kind).toBe('needs-authorization');
});
