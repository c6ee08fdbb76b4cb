import { describe, expect, test } from 'vitest';
import { aCatalogue, aType, OFF } from '../testing/a-catalogue.ts';
import { aDocument, aText } from '../testing/a-document.ts';
import { AUTHORIZATION_ELEMENTS } from './authorization-document.ts';
import { sayProblem } from './catalogue-problem.ts';
import type { CommunicationType } from './catalogue.ts';
import { continuationProblems } from './continue-catalogue.ts';
import { diffCatalogues } from './diff-catalogues.ts';
import { parseCatalogue } from './parse-catalogue.ts';
import { warnAboutCatalogue } from './warn-about-catalogue.ts';

const offer = (given: Partial<CommunicationType> = {}) =>
  aType('offer', {
    category: 'marketing',
    basis: { kind: 'authorization', of: 'marketing' },
    channels: { EMAIL: OFF },
    ...given,
  });
const withOffer = (given: Partial<CommunicationType>) => aCatalogue([offer(given)]);
const problemsWith = (document: unknown, given: Partial<CommunicationType> = {}) => {
  const json = JSON.parse(JSON.stringify(withOffer(given))) as { types: Record<string, unknown>[] };
  const types = json.types.map((type) => (type['key'] === 'offer' ? { ...type, document } : type));
  const parsed = parseCatalogue({ ...json, types });
  return parsed.kind === 'invalid' ? parsed.problems.map(sayProblem) : [];
};

test('a document with every element is taken, and a type without one as well', () => {
  expect(problemsWith(aDocument())).toEqual([]);
  expect(problemsWith(undefined)).toEqual([]);
});

describe('an element that is missing is named, with the section that asks for it', () => {
  test.each([
    ['information', '164.508(c)(1)(i)'],
    ['discloses', '164.508(c)(1)(ii)'],
    ['receives', '164.508(c)(1)(iii)'],
    ['purpose', '164.508(c)(1)(iv)'],
    ['revocation', '164.508(c)(2)(i)'],
    ['conditions', '164.508(c)(2)(ii)'],
    ['redisclosure', '164.508(c)(2)(iii)'],
  ] as const)('%s', (element, section) => {
    const texts = { en: { ...aText(), [element]: undefined }, es: aText() };
    expect(problemsWith({ ...aDocument(), texts })).toEqual([
      expect.stringMatching(
        new RegExp(`document\\.texts\\.en\\.${element}: .*${section.replaceAll(/[()]/g, '\\$&')}\\)`),
      ),
    ]);
  });

  test('that somebody else pays, and only then', () => {
    expect(problemsWith(aDocument(), { thirdPartyPays: true })).toEqual([expect.stringContaining('(a)(3)(ii)')]);
    const paid = aDocument({ texts: { en: { ...aText(), payment: 'A company pays us.' } } });
    expect(problemsWith(paid, { thirdPartyPays: true })).toEqual([]);
    expect(problemsWith(paid)).toEqual([expect.stringContaining('payment: nobody pays for it here')]);
  });

  test('every element is asked for by one section', () => {
    expect(problemsWith({ ...aDocument(), texts: { en: {} } }, { thirdPartyPays: true })).toHaveLength(
      AUTHORIZATION_ELEMENTS.length,
    );
  });
});

test.each([
  ['no object', 'form-1', 'document: an object'],
  ['no end', { ...aDocument(), lastsMonths: undefined }, '(c)(1)(v)'],
  ['an end at once', aDocument({ lastsMonths: 0 }), 'lastsMonths'],
  ['an end after more than ten years', aDocument({ lastsMonths: 121 }), 'lastsMonths'],
  ['no version', aDocument({ version: 0 }), 'document.version'],
  ['an id with a space', aDocument({ id: 'the form' }), 'document.id'],
  ['no English', aDocument({ texts: { es: aText() } }), 'at least "en"'],
  ['a language that is none', aDocument({ texts: { en: aText(), 'x y': aText() } }), 'BCP 47'],
  ['an element that is too long', aDocument({ texts: { en: { ...aText(), purpose: 'a'.repeat(1_001) } } }), '1000'],
  ['a field nobody reads', { ...aDocument(), title: 'Form' }, 'document.title: nobody reads'],
  ['an element nobody reads', { ...aDocument(), texts: { en: { ...aText(), end: 'never' } } }, 'en.end: nobody reads'],
])('%s is refused', (_, document, says) => {
  expect(problemsWith(document)).toEqual([expect.stringContaining(says)]);
});

test('the longest of everything is taken', () => {
  const texts = { en: { ...aText(), purpose: 'a'.repeat(1_000) } };
  expect(problemsWith(aDocument({ lastsMonths: 120, version: 2_147_483_647, texts }))).toEqual([]);
});

test('what needs no signature has no document', () => {
  const parsed = parseCatalogue(JSON.parse(JSON.stringify(aCatalogue([aType('reminder', { document: aDocument() })]))));
  expect(parsed).toMatchObject({
    problems: [{ message: expect.stringContaining('only a type with the basis') as string }],
  });
});

test('a document is read by a second person before people sign it; one that is taken away is not', () => {
  const [without, one, two] = [
    withOffer({}),
    withOffer({ document: aDocument() }),
    withOffer({ document: aDocument({ version: 2 }) }),
  ];
  expect(diffCatalogues(without, one)).toEqual([
    { what: 'document', before: undefined, after: 'offers@1', type: 'offer', direction: 'laxer' },
  ]);
  expect(diffCatalogues(one, two)).toMatchObject([{ before: 'offers@1', after: 'offers@2', direction: 'laxer' }]);
  expect(diffCatalogues(two, without)).toMatchObject([{ before: 'offers@2', direction: 'stricter' }]);
});

test('what a version says stays what it says', () => {
  const before = withOffer({ document: aDocument() });
  const rewritten = aDocument({ texts: { en: { ...aText(), purpose: 'To send you other things.' } } });
  expect(continuationProblems(before, withOffer({ document: aDocument() }))).toEqual([]);
  expect(continuationProblems(before, withOffer({ document: rewritten }))).toMatchObject([
    { message: expect.stringContaining('write version 2') as string },
  ]);
  expect(continuationProblems(before, withOffer({ document: { ...rewritten, version: 2 } }))).toEqual([]);
});

test('no document, or one that some cannot read, is worth a second look', () => {
  const warned = (given: Partial<CommunicationType>) =>
    warnAboutCatalogue(withOffer(given), ['en', 'es'])
      .map(sayProblem)
      .filter((line) => line.includes('(offer)') && line.includes('.document'));
  expect(warned({})).toEqual([expect.stringContaining('nobody can sign for it on the page')]);
  expect(warned({ document: aDocument() })).toEqual([expect.stringContaining('not written in es')]);
  expect(warned({ document: aDocument({ texts: { en: aText(), es: aText() } }) })).toEqual([]);
});
