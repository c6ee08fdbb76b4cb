import { expect, test } from 'vitest';
import { aCatalogue, aType, OFF, ON, WITH_CONSENT } from '../testing/a-catalogue.ts';
import { aDocument, aText } from '../testing/a-document.ts';
import { sayProblem } from './catalogue-problem.ts';
import type { CommunicationType } from './catalogue.ts';
import { warnAboutCatalogue } from './warn-about-catalogue.ts';

const EN = { label: 'Visits', description: 'Your visits.' };
/** A type about which there is nothing to say. */
const fine = (given: Partial<CommunicationType> = {}) =>
  aType('one', { channels: { EMAIL: ON, SMS: ON }, reviewIntervalMonths: 12, labels: { en: EN }, ...given });
const warningsOf = (...types: readonly CommunicationType[]) =>
  warnAboutCatalogue({ ...aCatalogue(), types }, ['en']).map(sayProblem);

test.each<[string, Partial<CommunicationType>]>([
  ['with everything in its place', {}],
  [
    'with a neutral label beside a telling one',
    { labelSensitivity: 'high', labels: { en: { ...EN, neutral: 'More' } } },
  ],
  ['that asks for consent once it is on', { channels: { EMAIL: ON, SMS: { default: 'off', needsConsent: true } } }],
  ['that calls with consent', { channels: { EMAIL: ON, VOICE: WITH_CONSENT } }],
  ['that calls up to a limit', { channels: { VOICE: ON }, frequencyLimit: { perDay: 1, perWeek: 3 } }],
  [
    'that the law requires, locked',
    { basis: { kind: 'required-by-law', rule: 'r' }, category: 'legal', stoppable: 'locked' },
  ],
  ['on paper only', { channels: {}, remains: ['POSTAL'] }],
  ['that is gone', { retired: true, labels: {}, labelSensitivity: 'high' }],
])('nothing is said of a type %s', (_, given) => {
  expect(warningsOf(fine(given))).toEqual([]);
});

test.each<[string, Partial<CommunicationType>, string]>([
  [
    'a label hidden behind a number',
    { labelSensitivity: 'high' },
    'types[0].labels: (one) the label is hidden, and in en no',
  ],
  ['off without consent by text', { channels: { SMS: OFF } }, 'channels.SMS.needsConsent: (one) off until'],
  [
    'off without consent by call',
    { channels: { VOICE: OFF }, frequencyLimit: { perDay: 1, perWeek: 3 } },
    'VOICE.needsConsent',
  ],
  ['a limit on mails', { channels: { EMAIL: ON }, frequencyLimit: { perDay: 1, perWeek: 3 } }, 'sent by neither'],
  ['a limit by the day above that by the week', { frequencyLimit: { perDay: 4, perWeek: 3 } }, 'never holds'],
  ['calls without consent and limit', { channels: { VOICE: ON } }, '64.1200(a)(9)'],
  [
    'fundraising at night',
    { basis: { kind: 'fundraising' }, category: 'fundraising', quietHoursExempt: true },
    '64.1200(c)(1)',
  ],
  ['locked by nobody’s law', { stoppable: 'locked' }, 'no law requires it'],
  ['care under the heading of marketing', { category: 'marketing' }, 'basis: (one) under the heading marketing'],
  ['fundraising under the heading of care', { basis: { kind: 'fundraising' } }, 'category: (one) what rests on'],
  [
    'marketing under the heading of education',
    {
      basis: { kind: 'authorization', of: 'marketing' },
      category: 'education',
      channels: { EMAIL: OFF },
      document: aDocument({ texts: { en: aText() } }),
    },
    'stands under education',
  ],
  ['no interval', { reviewIntervalMonths: undefined as never }, 'never asked about again'],
  ['nowhere to go', { channels: {}, remains: [] }, 'sent nowhere'],
])('%s is worth a second look', (_, given, words) => {
  expect(warningsOf(fine(given))).toEqual([expect.stringContaining(words)]);
});

test('languages that are missing are named', () => {
  const warnings = warnAboutCatalogue({ ...aCatalogue(), types: [fine()] }, ['en', 'es', 'ar']);
  expect(warnings.map(sayProblem)).toEqual([
    'types[0].labels: (one) no label and description in es, ar: those readers get the English ones.',
  ]);
});

test('two types that read alike are named, whatever the capitals; a retired one may', () => {
  const twin = { ...fine({ labels: { en: { ...EN, label: 'ＶＩＳＩＴＳ' } } }), key: aType('two').key };
  expect(warningsOf(fine(), twin)).toEqual([
    'types[1].labels.en.label: (two) reads like types[0] (one): nobody can tell them apart.',
  ]);
  expect(warningsOf(fine({ retired: true }), twin)).toEqual([]);
});
