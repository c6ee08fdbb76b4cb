import { expect, test } from 'vitest';
import type { AddressKey } from '../contact/address.ts';
import type { ContactPoint } from '../recipient/recipient.ts';
import { aContactPoint, aProfile } from '../testing/a-recipient.ts';
import { NOW } from '../testing/a-statement.ts';
import type { Instant } from '../time/instant.ts';
import { contactPointsFor } from './usable-contact-points.ts';

const phone = (name: string, given: Partial<ContactPoint> = {}) =>
  aContactPoint('phone', `address-${name}` as AddressKey, given);

test.each<[string, Partial<ContactPoint>, boolean, boolean]>([
  ['as registered', {}, true, true],
  ['old', { use: 'old' }, false, false],
  ['that begins now', { validFrom: NOW }, true, true],
  ['that begins in a millisecond', { validFrom: (NOW + 1) as Instant }, false, false],
  ['that ends in a millisecond', { validTo: (NOW + 1) as Instant }, true, true],
  ['that ends now', { validTo: NOW }, false, false],
  ['that takes no texts', { textCapable: false }, false, true],
  ['that takes texts', { textCapable: true }, true, true],
])('a number %s serves texts: %s, calls: %s, and never mail', (_, given, texts, calls) => {
  const profile = aProfile({ contactPoints: [phone('a', given)] });
  const serves = (channel: 'EMAIL' | 'SMS' | 'VOICE') => contactPointsFor(profile, channel, NOW).length > 0;
  expect([serves('SMS'), serves('VOICE'), serves('EMAIL')]).toEqual([texts, calls, false]);
});

test('the most preferred comes first, then the lowest id', () => {
  const contactPoints = [phone('b', { rank: 2 }), phone('c'), phone('a', { rank: 2 })];
  expect(contactPointsFor(aProfile({ contactPoints }), 'SMS', NOW).map(({ id }) => id)).toEqual([
    'contact-c',
    'contact-a',
    'contact-b',
  ]);
});
