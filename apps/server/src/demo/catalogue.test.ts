import { sayProblem } from '@heed/domain/catalogue/catalogue-problem';
import { findType } from '@heed/domain/catalogue/find-type';
import { parseCatalogue } from '@heed/domain/catalogue/parse-catalogue';
import { LOCALE_TAGS } from '@heed/i18n/locales';
import { expect, test } from 'vitest';
import starterCatalogue from '../../demo/catalogue.json' with { type: 'json' };

const parsed = parseCatalogue(starterCatalogue);
if (parsed.kind === 'invalid') throw new Error(parsed.problems.map(sayProblem).join(' '));
const { catalogue } = parsed;

test('the starter catalogue is valid and has its 28 types, with the codes 1 to 28', () => {
  expect(catalogue.types.map(({ code }) => code)).toEqual(Array.from({ length: 28 }, (_, index) => index + 1));
});

test.each(LOCALE_TAGS)('every type has a label and a description of its own in %s', (language) => {
  const labels = catalogue.types.map(({ labels: all }) => all[language]);
  expect(labels.filter((label) => label === undefined)).toEqual([]);
  expect(new Set(labels.map((label) => label?.label)).size).toBe(28);
  expect(new Set(labels.map((label) => label?.description)).size).toBe(28);
});

test.each(LOCALE_TAGS.filter((language) => language !== 'en'))(
  'in %s nothing was left in English, and a label stays short',
  (language) => {
    const labelsIn = (tag: string) =>
      catalogue.types.flatMap(({ labels }) => [labels[tag]?.label ?? '', labels[tag]?.description ?? '']);
    const english = new Set(labelsIn('en'));
    expect(labelsIn(language).filter((text) => english.has(text))).toEqual([]);
    // A label stands beside its switches on a narrow phone.
    expect(catalogue.types.filter(({ labels }) => (labels[language]?.label.length ?? 0) > 40)).toEqual([]);
  },
);

test.each(catalogue.types.map(({ key, labels }) => [key, labels['en']?.label ?? '', labels['en']?.description ?? '']))(
  'the English of %s is short and plain',
  (_, label, description) => {
    const words = description.split(/\s+/);
    expect(label.length).toBeLessThanOrEqual(40);
    for (const sentence of description.split(/[.!?]\s*/)) expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(16);
    expect(words.filter((word) => word.replace(/\W/g, '').length > 11)).toEqual([]);
  },
);

test('what the law, a signature or a gift is behind stands as it must', () => {
  const of = (kind: string) => catalogue.types.filter(({ basis }) => basis.kind === kind).map(({ key }) => key);
  expect(of('required-by-law')).toEqual(['privacy_notice', 'breach_notice', 'rights_request', 'language_notice']);
  expect(of('authorization')).toEqual(['research_invite', 'marketing']);
  expect(of('fundraising')).toEqual(['fundraising']);
  // By email only if the person agreed: 45 CFR 164.404(d)(1)(i), 164.520(c)(3).
  for (const key of ['privacy_notice', 'breach_notice'])
    expect(findType(catalogue, key)?.channels.EMAIL?.default).toBe('off');
});

test('the clinic can be called, on a number kept free for fiction', () => {
  expect(catalogue.organisation.phone).toMatch(/^\+1\d{3}55501\d\d$/);
});

test('a catalogue that sends marketing before it is authorized is refused, and says why', () => {
  const types = starterCatalogue.types.map((type) =>
    type.key === 'marketing' ? { ...type, channels: { EMAIL: { default: 'on', needsConsent: false } } } : type,
  );
  expect(parseCatalogue({ ...starterCatalogue, types })).toMatchObject({
    kind: 'invalid',
    problems: [
      {
        path: expect.stringMatching(/channels\.EMAIL\.default$/) as string,
        message: expect.stringContaining('164.508') as string,
      },
    ],
  });
});
