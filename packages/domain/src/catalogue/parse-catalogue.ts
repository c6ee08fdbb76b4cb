import { parsePhoneE164 } from '../contact/address.ts';
import { isTimeZone } from '../time/local-time.ts';
import type { AddProblem, CatalogueProblem } from './catalogue-problem.ts';
import type { Catalogue } from './catalogue.ts';
import { checkFields, checkType } from './check-type.ts';
import { isRecord, isWhole, textProblem } from './json-values.ts';

/** What a catalogue file turned out to be. */
export type ParsedCatalogue =
  | { readonly kind: 'catalogue'; readonly catalogue: Catalogue }
  | { readonly kind: 'invalid'; readonly problems: readonly CatalogueProblem[] };

/** The largest version: what the database keeps one in (a 32-bit integer). */
const MOST_VERSIONS = 2_147_483_647;
/** The most types in one file. Ours: every decision looks through them. */
const MOST_TYPES = 500;
/** Ours; a postal address is printed in the footer of every message. */
const LONGEST_TEXT = 300;

/** Reads a catalogue from JSON. Collects every problem instead of stopping at the first. */
export function parseCatalogue(json: unknown): ParsedCatalogue {
  if (!isRecord(json)) return { kind: 'invalid', problems: [{ path: '', message: 'The file is not a JSON object.' }] };
  const problems: CatalogueProblem[] = [];
  const add: AddProblem = (path, message) => {
    problems.push({ path, message });
  };
  checkFields(json, '', ['version', 'organisation', 'types'], add);
  checkOrganisation(json['organisation'], add);
  if (!isWhole(json['version'], 1, MOST_VERSIONS))
    add('version', `a whole number from 1 to ${String(MOST_VERSIONS)} is needed.`);
  const types = Array.isArray(json['types']) ? (json['types'] as unknown[]) : [];
  if (types.length === 0) add('types', 'a list of at least one type is needed.');
  if (types.length > MOST_TYPES) add('types', `at most ${String(MOST_TYPES)}; this has ${String(types.length)}.`);
  types.slice(0, MOST_TYPES).forEach((type, index) => {
    checkType(type, `types[${String(index)}]`, add);
  });
  findRepeats(types, 'key', add);
  findRepeats(types, 'code', add);
  findLivingFormerKeys(types, add);
  // Every field was checked above: this is the parser that may say so.
  return problems.length === 0
    ? { kind: 'catalogue', catalogue: json as unknown as Catalogue }
    : { kind: 'invalid', problems };
}

function checkOrganisation(value: unknown, add: AddProblem): void {
  if (!isRecord(value)) {
    add('organisation', 'name, postalAddress, phone and timeZone are needed.');
    return;
  }
  checkFields(value, 'organisation.', ['name', 'postalAddress', 'phone', 'timeZone'], add);
  for (const name of ['name', 'postalAddress']) {
    const problem = textProblem(value[name], LONGEST_TEXT);
    if (problem !== undefined) add(`organisation.${name}`, problem);
  }
  if (typeof value['phone'] !== 'string' || parsePhoneE164(value['phone']) === undefined)
    add('organisation.phone', 'an E.164 number like +12025550100 is needed.');
  if (typeof value['timeZone'] !== 'string' || !isTimeZone(value['timeZone']))
    add('organisation.timeZone', 'a name of the IANA time zone database is needed, for example America/Chicago.');
}

function findRepeats(types: readonly unknown[], field: 'key' | 'code', add: AddProblem): void {
  const first = new Map<unknown, number>();
  types.forEach((type, index) => {
    const value = isRecord(type) ? type[field] : undefined;
    if (value === undefined) return;
    const before = first.get(value);
    if (before === undefined) first.set(value, index);
    else
      add(
        `types[${String(index)}].${field}`,
        `${field} ${JSON.stringify(value)} is there twice; types[${String(before)}] has it. Give this type its own.`,
      );
  });
}

/** A stop of a type that is still sent is a stop of that type, and of no other. */
function findLivingFormerKeys(types: readonly unknown[], add: AddProblem): void {
  const living = new Set(types.flatMap((type) => (isRecord(type) && type['retired'] !== true ? [type['key']] : [])));
  types.forEach((type, index) => {
    const { formerKeys, key: own } = isRecord(type) ? type : {};
    for (const key of Array.isArray(formerKeys) ? (formerKeys as unknown[]) : [])
      if (living.has(key) && key !== own)
        add(
          `types[${String(index)}].formerKeys`,
          `${JSON.stringify(key)} is still sent as a type of its own; retire it, or leave it out here.`,
        );
  });
}
