import { expect, test } from 'vitest';
import type { CatalogueChange } from '@heed/domain/catalogue/catalogue-change';
import type { CommunicationType, CommunicationTypeKey } from '@heed/domain/catalogue/catalogue';
import { describeChange } from './describe-change.ts';
import { catalogueChangeIn } from './in-language.ts';

const key = (name: string) => name as CommunicationTypeKey;
const FRESH: CommunicationType = {
  key: key('medicine'),
  code: 2,
  category: 'care',
  basis: { kind: 'operations', group: 1 },
  stoppable: 'stoppable',
  channels: { EMAIL: { default: 'on', needsConsent: false } },
  remains: ['POSTAL'],
  labelSensitivity: 'low',
  quietHoursExempt: false,
  minorConsented: false,
  retired: false,
  labels: { en: { label: 'Medicine', description: 'Medicine.' } },
};

test.each<[CatalogueChange, string, readonly string[]]>([
  [
    { what: 'added', now: FRESH, doubts: [], direction: 'neither' },
    'New type. Basis: health care operations (1); all of it may be stopped; sent by: email, post.',
    [],
  ],
  [
    { what: 'added', now: { ...FRESH, formerKeys: [key('refill')] }, doubts: ['any-hour'], direction: 'laxer' },
    'New type. Basis: health care operations (1); all of it may be stopped; sent by: email, post. Stops of these retired types reach it, too: refill.',
    ['It may wake people.'],
  ],
  [
    {
      what: 'basis',
      before: { kind: 'authorization', of: 'marketing' },
      after: { kind: 'required-by-law', rule: '45 CFR 164.404' },
      direction: 'laxer',
    },
    'Legal basis: from “signed permission for marketing” to “required by law (45 CFR 164.404)”.',
    ['More may be sent without the patient having agreed.'],
  ],
  [
    { what: 'consent', channel: 'SMS', after: false, direction: 'laxer' },
    'By text: consent for the number is no longer asked for.',
    ['Numbers whose owners did not consent would get it.'],
  ],
  [
    { what: 'frequency-limit', before: { perDay: 1, perWeek: 3 }, after: undefined, direction: 'laxer' },
    'Most texts and calls: from “1 a day, 3 a week” to “no limit”.',
    ['People may get it more often.'],
  ],
  [
    { what: 'review-interval', before: undefined, after: 1, direction: 'stricter' },
    'Choices are asked about again: from “on events only” to “after 1 month”.',
    [],
  ],
  [{ what: 'remains', after: [], direction: 'neither' }, 'What remains when no other channel does: nothing.', []],
])('%#: what it is, and why it is laxer where it is', (change, text, why) => {
  expect(describeChange(catalogueChangeIn('en'), change)).toEqual({ text, why });
});

test.each([
  ['es', 'Por texto: ya no se pide consentimiento para el número.'],
  ['ar', 'عبر الرسائل النصية: لم تعد الموافقة على الرقم مطلوبة.'],
  ['ja', 'By text: consent for the number is no longer asked for.'],
])('in %s: %s', (locale, text) => {
  const change: CatalogueChange = { what: 'consent', channel: 'SMS', after: false, direction: 'laxer' };
  expect(describeChange(catalogueChangeIn(locale), change).text).toBe(text);
});
