import { describe, expect, test } from 'vitest';
import type { AddressKey } from '../../contact/address.ts';
import type { ContactPoint, RecipientProfile, Representative } from '../../recipient/recipient.ts';
import { aContactPoint, anAddress, bornOn, MAILBOX, PHONE } from '../../testing/a-recipient.ts';
import { moment, NOW } from '../../testing/a-statement.ts';
import { ask } from '../../testing/ask.ts';
import { about, factsAboutAddress } from '../../testing/facts-about.ts';
import type { Instant } from '../../time/instant.ts';
import { decide } from '../decide.ts';

const after = (milliseconds: number) => (NOW + milliseconds) as Instant;
const mailbox = (given: Partial<ContactPoint>) => [aContactPoint('email', MAILBOX, given)];

test.each<[string, readonly ContactPoint[], string]>([
  ['none at all', [], 'NO_CONTACT_POINT'],
  ['only a telephone', [aContactPoint('phone', PHONE)], 'NO_CONTACT_POINT'],
  ['one that is old', mailbox({ use: 'old' }), 'NO_CONTACT_POINT'],
  ['one that begins in a millisecond', mailbox({ validFrom: after(1) }), 'NO_CONTACT_POINT'],
  ['one that begins now', mailbox({ validFrom: NOW }), 'ALLOWED_BY_DEFAULT'],
  ['one that ends now', mailbox({ validTo: NOW }), 'UNDELIVERABLE'],
  ['one that ends in a millisecond', mailbox({ validTo: after(1) }), 'ALLOWED_BY_DEFAULT'],
])('contact points for email: %s → %s', (_, contactPoints, reason) => {
  expect(ask({ profile: { contactPoints } }).reason).toBe(reason);
});

test('the contact point of the best rank is used, then that of the lowest id', () => {
  const point = (name: string, rank: number) => aContactPoint('email', `address-${name}` as AddressKey, { rank });
  expect(ask({ profile: { contactPoints: [point('b', 2), point('a', 3), point('c', 2)] } }).contactPoint).toBe(
    'contact-b',
  );
});

test('a telephone asked about by email has no contact point', () => {
  const facts = factsAboutAddress(PHONE, [anAddress(PHONE, { kind: 'phone' })]);
  expect(decide(facts, about('reminder', 'EMAIL')).reason).toBe('NO_CONTACT_POINT');
  expect(decide(facts, about('reminder', 'SMS')).outcome).toBe('ALLOW');
});

describe('an address of somebody else', () => {
  const parent: Representative = { id: 'p', role: 'guardian' };
  const theirs = mailbox({ belongsTo: { kind: 'representative', representative: 'p' } });
  const own = mailbox({ belongsTo: { kind: 'recipient' } });
  const unsaid = mailbox({});

  test.each<[string, string, readonly ContactPoint[], readonly Representative[], string]>([
    ['reminder', 'a representative with authority', theirs, [parent], 'ALLOWED_BY_DEFAULT'],
    ['reminder', 'a representative who is not on the record', theirs, [], 'NO_CONTACT_POINT'],
    ['reminder', 'authority that ends now', theirs, [{ ...parent, validTo: NOW }], 'NO_CONTACT_POINT'],
    [
      'reminder',
      'authority that ends in a millisecond',
      theirs,
      [{ ...parent, validTo: after(1) }],
      'ALLOWED_BY_DEFAULT',
    ],
    [
      'reminder',
      'authority that begins in a millisecond',
      theirs,
      [{ ...parent, validFrom: after(1) }],
      'NO_CONTACT_POINT',
    ],
    ['reminder', 'authority that begins now', theirs, [{ ...parent, validFrom: NOW }], 'ALLOWED_BY_DEFAULT'],
    [
      'reminder',
      'authority over care',
      theirs,
      [{ ...parent, scope: { kind: 'categories', categories: ['care'] } }],
      'ALLOWED_BY_DEFAULT',
    ],
    [
      'reminder',
      'authority over payment',
      theirs,
      [{ ...parent, scope: { kind: 'categories', categories: ['payment'] } }],
      'NO_CONTACT_POINT',
    ],
    ['minor_care', 'a representative, for care the minor consented to', theirs, [parent], 'NO_CONTACT_POINT'],
    ['minor_care', 'the minor', own, [parent], 'ALLOWED_BY_DEFAULT'],
    ['minor_care', 'nobody knows whom, beside a representative', unsaid, [parent], 'NO_CONTACT_POINT'],
    [
      'minor_care',
      'nobody knows whom, after the authority ended',
      unsaid,
      [{ ...parent, validTo: NOW }],
      'ALLOWED_BY_DEFAULT',
    ],
    [
      'minor_care',
      'nobody knows whom, before the authority ends',
      unsaid,
      [{ ...parent, validTo: after(1) }],
      'NO_CONTACT_POINT',
    ],
    ['minor_care', 'nobody knows whom, without a representative', unsaid, [], 'ALLOWED_BY_DEFAULT'],
  ])('%s to an address of %s', (type, _, contactPoints, representatives, reason) => {
    expect(ask({ type, profile: { contactPoints, representatives } }).reason).toBe(reason);
  });

  test.each([
    ['2026-11-25T05:59:59.999Z', 'ALLOWED_BY_DEFAULT'],
    ['2026-11-25T06:00:00Z', 'NO_CONTACT_POINT'],
  ])('a parent is reached until midnight of the eighteenth birthday where the child lives: at %s %s', (at, reason) => {
    const profile = {
      contactPoints: theirs,
      representatives: [{ ...parent, role: 'parent' as const }],
      ...bornOn('2008-11-25'),
    };
    expect(ask({ profile, at: moment(at) }).reason).toBe(reason);
  });

  test('a guardian stays a guardian on that birthday, until the end of the authority', () => {
    const profile = { contactPoints: theirs, representatives: [parent], ...bornOn('2008-11-24') };
    expect(ask({ profile }).reason).toBe('ALLOWED_BY_DEFAULT');
  });
});

describe('the answer holds until the next moment at which another address may be the one', () => {
  const DAY = 86_400_000;
  const guardian = { id: 'p', role: 'guardian' } as const;
  test.each<[string, Partial<RecipientProfile>, number]>([
    ['nothing changes', { contactPoints: mailbox({}) }, DAY],
    ['the mailbox ends', { contactPoints: mailbox({ validTo: after(5000) }) }, 5000],
    ['the mailbox begins', { contactPoints: mailbox({ validFrom: after(5000) }) }, 5000],
    ['the mailbox began', { contactPoints: mailbox({ validFrom: after(-5000) }) }, DAY],
    ['an old mailbox would begin', { contactPoints: mailbox({ use: 'old', validFrom: after(5000) }) }, DAY],
    [
      'a telephone ends',
      { contactPoints: [...mailbox({}), aContactPoint('phone', PHONE, { validTo: after(5000) })] },
      DAY,
    ],
    ['authority begins', { representatives: [{ ...guardian, validFrom: after(5000) }] }, 5000],
    ['authority ends', { representatives: [{ ...guardian, validTo: after(5000) }] }, 5000],
    [
      'of several, the first',
      {
        contactPoints: mailbox({ validFrom: after(4000), validTo: after(5000) }),
        representatives: [{ ...guardian, validTo: after(3000) }],
      },
      3000,
    ],
  ])('%s', (_, profile, milliseconds) => {
    expect(ask({ profile }).validUntil).toBe(after(milliseconds));
  });
});
