import { expect, test } from 'vitest';
import { aType, OFF, ON, typeKey, WITH_CONSENT } from '../testing/a-catalogue.ts';
import type { CommunicationType, LegalBasis } from './catalogue.ts';
import { diffTypes } from './diff-types.ts';

const signed: LegalBasis = { kind: 'authorization', of: 'marketing' };
const treatment: LegalBasis = { kind: 'treatment' };
const operations: LegalBasis = { kind: 'operations', group: 1 };
const limit = (perDay: number, perWeek: number) => ({ perDay, perWeek });
const label = { label: 'x', description: 'y' };

/** How it stood, how it would stand, and what is told of that. */
test.each<[string, Partial<CommunicationType>, Partial<CommunicationType>, readonly object[]]>([
  ['nothing', {}, {}, []],
  ['retired', {}, { retired: true }, [{ what: 'retired', direction: 'stricter' }]],
  ['returned', { retired: true }, {}, [{ what: 'returned', direction: 'laxer' }]],
  ['from signed', { basis: signed }, {}, [{ what: 'basis', before: signed, after: treatment, direction: 'laxer' }]],
  ['to signed', {}, { basis: signed }, [{ what: 'basis', before: treatment, after: signed, direction: 'stricter' }]],
  [
    'to another basis on which as much is sent',
    {},
    { basis: operations },
    [{ what: 'basis', before: treatment, after: operations, direction: 'neither' }],
  ],
  [
    'between two of them',
    { basis: operations },
    { basis: { kind: 'payment' } },
    [{ what: 'basis', before: operations, after: { kind: 'payment' }, direction: 'neither' }],
  ],
  ['somebody pays', {}, { thirdPartyPays: true }, [{ what: 'third-party-pays', after: true, direction: 'stricter' }]],
  [
    'nobody pays',
    { thirdPartyPays: true },
    { thirdPartyPays: false },
    [{ what: 'third-party-pays', after: false, direction: 'laxer' }],
  ],
  ['that nobody pays is said', {}, { thirdPartyPays: false }, []],
  [
    'locked',
    {},
    { stoppable: 'locked' },
    [{ what: 'stoppable', before: 'stoppable', after: 'locked', direction: 'laxer' }],
  ],
  [
    'unlocked',
    { stoppable: 'locked' },
    { stoppable: 'channel-only' },
    [{ what: 'stoppable', before: 'locked', after: 'channel-only', direction: 'stricter' }],
  ],
  [
    'a channel more',
    { channels: { EMAIL: ON } },
    { channels: { EMAIL: ON, SMS: OFF } },
    [{ what: 'channel-added', channel: 'SMS', after: OFF, direction: 'laxer' }],
  ],
  [
    'a channel less',
    { channels: { EMAIL: ON, SMS: ON } },
    { channels: { EMAIL: ON } },
    [{ what: 'channel-removed', channel: 'SMS', direction: 'stricter' }],
  ],
  [
    'on, and without consent',
    { channels: { SMS: { default: 'off', needsConsent: true } } },
    { channels: { SMS: ON } },
    [
      { what: 'default', channel: 'SMS', after: 'on', direction: 'laxer' },
      { what: 'consent', channel: 'SMS', after: false, direction: 'laxer' },
    ],
  ],
  [
    'off, and with consent',
    { channels: { SMS: ON } },
    { channels: { SMS: { default: 'off', needsConsent: true } } },
    [
      { what: 'default', channel: 'SMS', after: 'off', direction: 'stricter' },
      { what: 'consent', channel: 'SMS', after: true, direction: 'stricter' },
    ],
  ],
  ['the same consent', { channels: { SMS: WITH_CONSENT } }, { channels: { SMS: WITH_CONSENT } }, []],
  ['what remains', {}, { remains: ['POSTAL'] }, [{ what: 'remains', after: ['POSTAL'], direction: 'neither' }]],
  [
    'a telling label',
    {},
    { labelSensitivity: 'high' },
    [{ what: 'label-sensitivity', before: 'low', after: 'high', direction: 'stricter' }],
  ],
  [
    'a less telling one',
    { labelSensitivity: 'high' },
    { labelSensitivity: 'medium' },
    [{ what: 'label-sensitivity', before: 'high', after: 'medium', direction: 'laxer' }],
  ],
  ['at any hour', {}, { quietHoursExempt: true }, [{ what: 'any-hour', after: true, direction: 'laxer' }]],
  [
    'no longer at any hour',
    { quietHoursExempt: true },
    {},
    [{ what: 'any-hour', after: false, direction: 'stricter' }],
  ],
  [
    'a limit',
    {},
    { frequencyLimit: limit(1, 3) },
    [{ what: 'frequency-limit', before: undefined, after: limit(1, 3), direction: 'stricter' }],
  ],
  [
    'no limit',
    { frequencyLimit: limit(1, 3) },
    {},
    [{ what: 'frequency-limit', before: limit(1, 3), after: undefined, direction: 'laxer' }],
  ],
  [
    'reviewed sooner',
    { reviewIntervalMonths: 12 },
    { reviewIntervalMonths: 6 },
    [{ what: 'review-interval', before: 12, after: 6, direction: 'stricter' }],
  ],
  [
    'never reviewed',
    { reviewIntervalMonths: 12 },
    {},
    [{ what: 'review-interval', before: 12, after: undefined, direction: 'laxer' }],
  ],
  ['a minor’s own', {}, { minorConsented: true }, [{ what: 'minor-consented', after: true, direction: 'stricter' }]],
  [
    'no longer a minor’s own',
    { minorConsented: true },
    {},
    [{ what: 'minor-consented', after: false, direction: 'laxer' }],
  ],
  [
    'another category, which it remembers',
    {},
    { category: 'payment', formerCategories: ['care'] },
    [{ what: 'category', before: 'care', after: 'payment', direction: 'laxer' }],
  ],
  [
    'a former category',
    {},
    { formerCategories: ['payment'] },
    [{ what: 'former-categories', after: ['payment'], direction: 'stricter' }],
  ],
  [
    'a former category forgotten, and another remembered',
    { formerCategories: ['payment'] },
    { formerCategories: ['admin'] },
    [{ what: 'former-categories', after: ['admin'], direction: 'laxer' }],
  ],
  [
    'former categories in another order',
    { formerCategories: ['payment', 'admin'] },
    { formerCategories: ['admin', 'payment'] },
    [],
  ],
  [
    'a former key',
    { formerKeys: [typeKey('a')] },
    { formerKeys: [typeKey('b'), typeKey('a')] },
    [{ what: 'former-keys', after: ['b', 'a'], direction: 'stricter' }],
  ],
  [
    'a former key forgotten',
    { formerKeys: [typeKey('a'), typeKey('b')] },
    { formerKeys: [typeKey('b')] },
    [{ what: 'former-keys', after: ['b'], direction: 'laxer' }],
  ],
  [
    'former keys in another order',
    { formerKeys: [typeKey('a'), typeKey('b')] },
    { formerKeys: [typeKey('b'), typeKey('a')] },
    [],
  ],
  ['another code', {}, { code: 9 }, [{ what: 'code', before: 1, after: 9, direction: 'neither' }]],
  [
    'labels, one language more and one less',
    { labels: { en: label, es: label } },
    { labels: { en: label, fr: label } },
    [
      { what: 'labels', language: 'es', direction: 'neither' },
      { what: 'labels', language: 'fr', direction: 'neither' },
    ],
  ],
])('%s', (_, before, after, changes) => {
  expect(diffTypes(aType('one', before), aType('one', after))).toEqual(changes);
});
