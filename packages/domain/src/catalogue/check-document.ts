import { AUTHORIZATION_ELEMENTS } from './authorization-document.ts';
import type { AddProblem } from './catalogue-problem.ts';
import { canonicalTag } from './check-labels.ts';
import { isRecord, isWhole, textProblem } from './json-values.ts';

const ID = /^[a-z][a-z0-9_-]{1,63}$/;
/** What a statement in the database keeps a version in (a 32-bit integer). */
const MOST_VERSIONS = 2_147_483_647;
/** Ours: ten years. Where no end is wanted, a person is asked again by then. */
const LONGEST_MONTHS = 120;
/** Ours, in UTF-16 code units; a few sentences, since it has to be in plain language (45 CFR 164.508(c)(3)). */
const LONGEST_ELEMENT = 1_000;
const FIELDS = ['id', 'version', 'lastsMonths', 'texts'];

/** Where the law asks for each element, for whoever reads that it is missing. */
const ASKED_BY: Readonly<Record<(typeof AUTHORIZATION_ELEMENTS)[number], string>> = {
  information: 'what information may be used (45 CFR 164.508(c)(1)(i))',
  discloses: 'who may use or pass it on (45 CFR 164.508(c)(1)(ii))',
  receives: 'who may get it (45 CFR 164.508(c)(1)(iii))',
  purpose: 'what it is for (45 CFR 164.508(c)(1)(iv))',
  payment: 'that a third party pays (45 CFR 164.508(a)(3)(ii))',
  revocation: 'that it can be taken back in writing, and how (45 CFR 164.508(c)(2)(i))',
  conditions: 'that treatment, payment and the rest do not depend on it (45 CFR 164.508(c)(2)(ii))',
  redisclosure: 'that what is passed on may be passed on again (45 CFR 164.508(c)(2)(iii))',
};

/** Notes what a type's document lacks of a valid authorization (45 CFR 164.508(c)). A type without one is signed for on paper. */
export function checkDocument(type: Readonly<Record<string, unknown>>, where: string, add: AddProblem): void {
  const { document, basis, thirdPartyPays } = type;
  if (document === undefined) return;
  const place = `${where}.document`;
  if (!isRecord(document)) {
    add(place, 'an object with id, version, lastsMonths and texts is needed; leave it out to have it signed on paper.');
    return;
  }
  if (!isRecord(basis) || basis['kind'] !== 'authorization')
    add(place, 'only a type with the basis authorization is signed for; leave it out.');
  for (const field of Object.keys(document))
    if (!FIELDS.includes(field))
      add(`${place}.${field}`, `nobody reads this. The fields here are ${FIELDS.join(', ')}.`);
  if (typeof document['id'] !== 'string' || !ID.test(document['id']))
    add(`${place}.id`, 'lower-case letters, digits, _ and - are needed, 2 to 64, a letter first.');
  if (!isWhole(document['version'], 1, MOST_VERSIONS))
    add(`${place}.version`, `a whole number from 1 to ${String(MOST_VERSIONS)} is needed.`);
  if (!isWhole(document['lastsMonths'], 1, LONGEST_MONTHS))
    add(
      `${place}.lastsMonths`,
      `when it ends is needed: whole months from 1 to ${String(LONGEST_MONTHS)} after the signature (45 CFR 164.508(c)(1)(v)).`,
    );
  checkTexts(document['texts'], `${place}.texts`, thirdPartyPays === true, add);
}

function checkTexts(texts: unknown, where: string, isPaidFor: boolean, add: AddProblem): void {
  if (!isRecord(texts) || texts['en'] === undefined) add(where, 'at least "en" is needed, with every element.');
  for (const [language, text] of Object.entries(isRecord(texts) ? texts : {})) {
    const path = `${where}.${language}`;
    const tag = canonicalTag(language);
    if (tag !== language)
      add(path, tag === undefined ? 'not a BCP 47 language tag.' : `write the language tag as ${tag}.`);
    if (!isRecord(text)) {
      add(path, `an object with ${AUTHORIZATION_ELEMENTS.join(', ')} is needed.`);
      continue;
    }
    const asked = AUTHORIZATION_ELEMENTS.filter((element) => isPaidFor || element !== 'payment');
    for (const element of asked) {
      const problem = textProblem(text[element], LONGEST_ELEMENT);
      if (problem !== undefined) add(`${path}.${element}`, `${ASKED_BY[element]}: ${problem}`);
    }
    for (const field of Object.keys(text))
      if (!asked.some((element) => element === field))
        add(
          `${path}.${field}`,
          field === 'payment'
            ? 'nobody pays for it here; write thirdPartyPays true, or leave this out.'
            : `nobody reads this. The fields here are ${asked.join(', ')}.`,
        );
  }
}
