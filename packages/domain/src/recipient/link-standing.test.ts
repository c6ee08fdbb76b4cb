import { expect, test } from 'vitest';
import type { AddressState } from '../projection/address-state.ts';
import type { RecipientState } from '../projection/recipient-state.ts';
import { aContactPoint, aRecipient, contactPointId, MAILBOX } from '../testing/a-recipient.ts';
import { NOW } from '../testing/a-statement.ts';
import { addMilliseconds, type Instant } from '../time/instant.ts';
import { isSuperseded } from './link-standing.ts';
import type { ContactPoint } from './recipient.ts';

const later = (milliseconds: number): Instant => addMilliseconds(NOW, milliseconds);
const POINT = aContactPoint('email', MAILBOX);
const stateWith = (more: Partial<Omit<RecipientState, 'profile'>>, point: Partial<ContactPoint> = {}) =>
  aRecipient({ ...more, profile: { contactPoints: [{ ...POINT, ...point }] } });
const link = { fingerprint: 'one', issuedAt: NOW, contactPoint: POINT.id };
const undeliverable = (why: 'reassigned' | 'hard-bounce' | 'complaint'): Pick<AddressState, 'deliverability'> => ({
  deliverability: { kind: 'undeliverable', why, since: NOW },
});

test.each([
  ['as it was sent', stateWith({}), false],
  ['revoked with all before the very moment of its issue', stateWith({ linksRevokedBefore: NOW }), false],
  ['revoked with all before a millisecond later', stateWith({ linksRevokedBefore: later(1) }), true],
  ['revoked by itself', stateWith({ revokedLinks: ['other', 'one'] }), true],
  ['beside another that was revoked', stateWith({ revokedLinks: ['other'] }), false],
  ['to an address that is old', stateWith({}, { use: 'old' }), true],
  ['to an address that is gone', stateWith({}, { id: contactPointId('another') }), true],
  ['to an address whose period ends now', stateWith({}, { validTo: NOW }), true],
  ['to an address whose period ends in a millisecond', stateWith({}, { validTo: later(1) }), false],
] as const)('a link %s is superseded: %#', (_how, state, expected) => {
  expect(isSuperseded(state, undefined, link, NOW)).toBe(expected);
});

test('the page on which all links were revoked goes on; its link, and a page of another, do not', () => {
  const state = stateWith({ linksRevokedBefore: later(1), linksRevokedBy: 'one' });
  expect(isSuperseded(state, undefined, { ...link, isOpen: true }, NOW)).toBe(false);
  expect(isSuperseded(state, undefined, link, NOW)).toBe(true);
  expect(isSuperseded(state, undefined, { ...link, fingerprint: 'two', isOpen: true }, NOW)).toBe(true);
  const named = { ...state, revokedLinks: ['one'] };
  expect(isSuperseded(named, undefined, { ...link, isOpen: true }, NOW)).toBe(true);
});

test('the page on which an address was given up goes on; its link, and a page of another, do not', () => {
  const state = stateWith({}, { use: 'old', retiredBy: 'one' });
  expect(isSuperseded(state, undefined, { ...link, isOpen: true }, NOW)).toBe(false);
  expect(isSuperseded(state, undefined, link, NOW)).toBe(true);
  expect(isSuperseded(state, undefined, { ...link, fingerprint: 'two', isOpen: true }, NOW)).toBe(true);
});

test.each([
  ['reassigned', true],
  ['hard-bounce', false],
  ['complaint', false],
] as const)('a link to an address that failed as %s is superseded: %s', (why, expected) => {
  expect(isSuperseded(stateWith({}), undeliverable(why), link, NOW)).toBe(expected);
});

test('one that went by post does not mind what becomes of addresses', () => {
  expect(isSuperseded(stateWith({}, { use: 'old' }), undefined, { fingerprint: 'one', issuedAt: NOW }, NOW)).toBe(
    false,
  );
});
