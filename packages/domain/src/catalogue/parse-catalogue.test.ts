import { describe, expect, test } from 'vitest';
import { aCatalogue, ON } from '../testing/a-catalogue.ts';
import { sayProblem } from './catalogue-problem.ts';
import { parseCatalogue } from './parse-catalogue.ts';

type Json = Record<string, unknown>;
const file = (): Json & { types: Json[] } => JSON.parse(JSON.stringify(aCatalogue())) as Json & { types: Json[] };
const problemsOf = (json: unknown) => {
  const parsed = parseCatalogue(json);
  return parsed.kind === 'invalid' ? parsed.problems.map(sayProblem) : [];
};
const withType = (given: Json, index = 0) => {
  const json = file();
  json.types[index] = { ...json.types[index], ...given };
  return json;
};

test('what it accepts is the catalogue', () => {
  expect(parseCatalogue(file())).toEqual({ kind: 'catalogue', catalogue: aCatalogue() });
});

test.each<[unknown, string]>([
  [null, 'not a JSON object'],
  [[], 'not a JSON object'],
  ['text', 'not a JSON object'],
  [{ ...file(), version: 0 }, 'version'],
  [{ ...file(), version: 1.5 }, 'version'],
  [{ ...file(), version: 2_147_483_648 }, 'version'],
  [
    {
      ...file(),
      types: Array.from({ length: 501 }, (_, index) => ({
        ...file().types[0],
        key: `t${String(index)}`,
        code: index + 1,
      })),
    },
    'at most 500; this has 501',
  ],
  [{ ...file(), comment: 'ours' }, 'comment: nobody reads this'],
  [{ ...file(), organisation: { ...aCatalogue().organisation, fax: '1' } }, 'organisation.fax: nobody'],
  [{ ...file(), types: [] }, 'at least one'],
  [{ ...file(), types: 'none' }, 'at least one'],
  [{ ...file(), types: [null] }, 'not an object'],
  [{ ...file(), organisation: undefined }, 'organisation'],
  [{ ...file(), organisation: { ...aCatalogue().organisation, name: ' ' } }, 'organisation.name'],
  [{ ...file(), organisation: { ...aCatalogue().organisation, phone: '555-0100' } }, 'organisation.phone'],
  [{ ...file(), organisation: { ...aCatalogue().organisation, timeZone: 'Central' } }, 'organisation.timeZone'],
])('%#: a file with a mistake is refused, and the place named: %s', (json, place) => {
  expect(problemsOf(json)).toEqual([expect.stringContaining(place)]);
});

const LAW = { kind: 'required-by-law', rule: '45 CFR 164.404' };
const MARKETING = { kind: 'authorization', of: 'marketing' };
const EN = { label: 'a', description: 'b' };
const off = { EMAIL: { default: 'off', needsConsent: false } };
describe('a type', () => {
  test.each<[string, Json, string]>([
    ['a key in capitals', { key: 'Reminder' }, 'key'],
    ['a key with a space', { key: 'a b' }, 'key'],
    ['the code 0, which stands for every type', { code: 0 }, 'code'],
    ['a code past 16 bits', { code: 65_536 }, 'code'],
    ['an unknown category', { category: 'other' }, 'category'],
    ['an unknown basis', { basis: { kind: 'because' } }, 'basis'],
    ['operations without a group', { basis: { kind: 'operations' } }, 'basis'],
    ['operations of a seventh group', { basis: { kind: 'operations', group: 7 } }, 'basis'],
    ['a law without its section', { basis: { kind: 'required-by-law', rule: '' }, stoppable: 'locked' }, 'basis'],
    ['an unknown way of being stopped', { stoppable: 'sometimes' }, 'stoppable'],
    ['what the law requires, to be stopped', { basis: LAW, stoppable: 'stoppable' }, 'the law requires'],
    ['an unknown channel', { channels: { FAX: { default: 'on', needsConsent: false } } }, 'channels.FAX: nobody'],
    ['no channels at all', { channels: undefined }, 'channels: for each'],
    ['a channel that is no object', { channels: { SMS: true } }, 'channels.SMS: an object'],
    ['a channel without consent said', { channels: { SMS: { default: 'on' } } }, 'channels.SMS.needsConsent'],
    ['a channel that is sometimes on', { channels: { SMS: { default: 'maybe', needsConsent: true } } }, 'SMS.default'],
    ['a misspelled field', { quietHourExempt: true }, 'quietHourExempt: nobody reads this'],
    ['a misspelled limit', { frequencyLimit: { perDay: 1, perWeek: 1, perMonth: 1 } }, 'frequencyLimit.perMonth'],
    ['a limit that is a number', { frequencyLimit: 1 }, 'frequencyLimit: an object'],
    ['a basis with what belongs to another', { basis: { kind: 'payment', group: 1 } }, 'basis.group'],
    ['its own key as a former one', { formerKeys: ['reminder'] }, 'formerKeys'],
    ['a former key that is still sent', { formerKeys: ['bill'] }, 'bill" is still sent'],
    [
      'fundraising that cannot be stopped',
      { basis: { kind: 'fundraising' }, stoppable: 'locked' },
      '164.514(f)(2)(ii)',
    ],
    ['a signed permission that binds', { basis: MARKETING, channels: off, stoppable: 'channel-only' }, '164.508(b)(5)'],
    [
      'half a character in a label',
      { labels: { en: { label: 'a\ud800', description: 'b' } } },
      'labels.en.label: it holds half',
    ],
    [
      'a line end in a label',
      { labels: { en: { label: 'a\nb', description: 'b' } } },
      'labels.en.label: it holds a line end',
    ],
    [
      'a zero byte in a description',
      { labels: { en: { label: 'a', description: 'b\u0000' } } },
      'labels.en.description',
    ],
    [
      'a label that is turned round',
      { labels: { en: { label: '\u202eabc', description: 'b' } } },
      'direction of writing',
    ],
    ['a label of 101 characters', { labels: { en: { label: 'a'.repeat(101), description: 'b' } } }, 'at most 100'],
    ['a label in no language', { labels: { en: EN, 'not a tag': EN } }, 'labels.not a tag: not a BCP 47'],
    ['a language in capitals', { labels: { en: EN, ES: EN } }, 'write the language tag as es'],
    ['a label with a title', { labels: { en: { ...EN, title: 'c' } } }, 'labels.en.title: nobody'],
    ['a label that is a text', { labels: { en: 'a' } }, 'labels.en: an object'],
    ['the post before the portal', { remains: ['POSTAL', 'PORTAL'] }, 'POSTAL last'],
    ['the post twice', { remains: ['POSTAL', 'POSTAL'] }, 'POSTAL last'],
    ['nothing that remains for what must arrive', { stoppable: 'locked', remains: [] }, 'must arrive'],
    ['no sensitivity', { labelSensitivity: undefined }, 'labelSensitivity'],
    ['a text for a flag', { quietHoursExempt: 'no' }, 'quietHoursExempt'],
    ['no word about minors', { minorConsented: undefined }, 'minorConsented'],
    ['no word about being retired', { retired: undefined }, 'retired'],
    ['a limit of none', { frequencyLimit: { perDay: 0, perWeek: 1 } }, 'frequencyLimit'],
    ['a limit that cannot be counted', { frequencyLimit: { perDay: 1, perWeek: 51 } }, 'frequencyLimit'],
    ['an interval of no months', { reviewIntervalMonths: 0 }, 'reviewIntervalMonths'],
    ['no English', { labels: { es: { label: 'a', description: 'b' } } }, 'labels'],
    ['a label without a description', { labels: { en: { label: 'a' } } }, 'labels'],
    ['former categories that do not exist', { formerCategories: ['other'] }, 'formerCategories'],
    ['marketing that is on', { basis: MARKETING, channels: { EMAIL: ON } }, 'channels.EMAIL.default: marketing'],
    ['a third party that pays for care', { thirdPartyPays: true }, '17936'],
    ['a third party that maybe pays', { thirdPartyPays: 'maybe', basis: MARKETING, channels: off }, 'thirdPartyPays'],
  ])('with %s is refused', (_, given, place) => {
    expect(problemsOf(withType(given))).toEqual([expect.stringContaining(place)]);
  });

  test.each<[string, Json]>([
    ['the largest code', { code: 65_535 }],
    ['the largest limit', { frequencyLimit: { perDay: 50, perWeek: 50 } }],
    ['a third party that pays for marketing', { thirdPartyPays: true, basis: MARKETING, channels: off }],
    ['nothing that remains, where it may be stopped', { remains: [] }],
    ['no channel at all: paper only', { channels: {} }],
    ['former categories', { formerCategories: ['payment'] }],
    ['a former key of a retired type', { formerKeys: ['gone'] }],
    ['a former key of a type that the file does not have', { formerKeys: ['older'] }],
    [
      'labels of 100 characters in other scripts',
      { labels: { en: EN, 'zh-Hans': { label: '就'.repeat(100), description: '\u200fع👩‍⚕️' } } },
    ],
    ['a neutral label', { labels: { en: { ...EN, neutral: 'Private messages' } } }],
  ])('with %s is accepted', (_, given) => {
    expect(problemsOf(withType(given))).toEqual([]);
  });
});

test.each(['key', 'code'] as const)('the same %s twice is refused', (field) => {
  const first = aCatalogue().types[0]?.[field];
  expect(problemsOf(withType({ [field]: first }, 1))).toEqual([
    expect.stringContaining(`types[1].${field}: ${field} ${JSON.stringify(first)} is there twice; types[0] has it`),
  ]);
});

test('every mistake is told at once', () => {
  const json = { ...withType({ code: -1, category: 'x' }), version: 'one' };
  expect(problemsOf(json)).toHaveLength(3);
});
