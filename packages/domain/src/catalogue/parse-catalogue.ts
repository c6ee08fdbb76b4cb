import { DECIDED_CHANNELS } from '../channel/channel.ts';
import { parsePhoneE164 } from '../contact/address.ts';
import { MOST_SENDS_COUNTED } from '../decision/frequency.ts';
import { isTimeZone } from '../time/local-time.ts';
import { CATEGORIES, type Catalogue } from './catalogue.ts';

/** What a catalogue file turned out to be. `problems` are sentences that name the place and what to do. */
export type ParsedCatalogue =
  | { readonly kind: 'catalogue'; readonly catalogue: Catalogue }
  | { readonly kind: 'invalid'; readonly problems: readonly string[] };

/** The largest code that fits a signed link: 16 bits, 0 standing for every type. */
const MAX_CODE = 65_535;

/** Reads a catalogue from JSON. Collects every problem instead of stopping at the first. */
export function parseCatalogue(json: unknown): ParsedCatalogue {
  if (!isRecord(json)) return { kind: 'invalid', problems: ['The file is not a JSON object.'] };
  const problems: string[] = [];
  checkOrganisation(json['organisation'], problems);
  if (!isWhole(json['version'], 1, Number.MAX_SAFE_INTEGER)) problems.push('version: a whole number from 1 is needed.');
  const types = Array.isArray(json['types']) ? (json['types'] as unknown[]) : [];
  if (types.length === 0) problems.push('types: at least one is needed.');
  types.forEach((type, index) => {
    checkType(type, `types[${String(index)}]`, problems);
  });
  findRepeats(types, 'key', problems);
  findRepeats(types, 'code', problems);
  // Every field was checked above: this is the parser that may say so.
  return problems.length === 0
    ? { kind: 'catalogue', catalogue: json as unknown as Catalogue }
    : { kind: 'invalid', problems };
}

function checkOrganisation(value: unknown, problems: string[]): void {
  if (!isRecord(value)) {
    problems.push('organisation: name, postalAddress, phone and timeZone are needed.');
    return;
  }
  for (const name of ['name', 'postalAddress'])
    if (!isText(value[name])) problems.push(`organisation.${name}: a text is needed.`);
  if (typeof value['phone'] !== 'string' || parsePhoneE164(value['phone']) === undefined) {
    problems.push('organisation.phone: an E.164 number like +12025550100 is needed.');
  }
  if (typeof value['timeZone'] !== 'string' || !isTimeZone(value['timeZone']))
    problems.push('organisation.timeZone: an IANA name is needed.');
}

function checkType(type: unknown, where: string, problems: string[]): void {
  if (!isRecord(type)) {
    problems.push(`${where}: not an object.`);
    return;
  }
  const need = (holds: boolean, sentence: string) => {
    if (!holds) problems.push(`${where}.${sentence}`);
  };
  need(
    typeof type['key'] === 'string' && /^[a-z][a-z0-9_]{1,63}$/.test(type['key']),
    'key: lower-case letters, digits and _ are needed.',
  );
  need(isWhole(type['code'], 1, MAX_CODE), `code: a whole number from 1 to ${String(MAX_CODE)} is needed.`);
  need(isOneOf(type['category'], CATEGORIES), `category: one of ${CATEGORIES.join(', ')} is needed.`);
  need(isBasis(type['basis']), 'basis: a legal basis with its kind is needed.');
  need(
    isOneOf(type['stoppable'], ['stoppable', 'channel-only', 'locked']),
    'stoppable: stoppable, channel-only or locked is needed.',
  );
  need(
    isOneOf(type['labelSensitivity'], ['low', 'medium', 'high']),
    'labelSensitivity: low, medium or high is needed.',
  );
  for (const flag of ['quietHoursExempt', 'minorConsented', 'retired'])
    need(typeof type[flag] === 'boolean', `${flag}: true or false is needed.`);
  need(
    type['reviewIntervalMonths'] === undefined || isWhole(type['reviewIntervalMonths'], 1, 120),
    'reviewIntervalMonths: 1 to 120.',
  );
  need(isLimit(type['frequencyLimit']), 'frequencyLimit: perDay and perWeek, whole numbers from 1, are needed.');
  need(isRemains(type['remains']), 'remains: PORTAL, POSTAL or both, POSTAL last.');
  need(
    !mustNameAnother(type) || (Array.isArray(type['remains']) && type['remains'].length > 0),
    'remains: a type that must arrive names at least one.',
  );
  need(isCategories(type['formerCategories']), `formerCategories: a list of ${CATEGORIES.join(', ')} is needed.`);
  need(
    type['thirdPartyPays'] === undefined || typeof type['thirdPartyPays'] === 'boolean',
    'thirdPartyPays: true or false is needed.',
  );
  need(
    type['thirdPartyPays'] !== true || (isRecord(type['basis']) && type['basis']['kind'] === 'authorization'),
    'thirdPartyPays: what a third party pays for needs an authorization (42 USC 17936(a)).',
  );
  need(
    !isRecord(type['basis']) || type['basis']['kind'] !== 'required-by-law' || type['stoppable'] !== 'stoppable',
    'stoppable: what the law requires cannot be stopped.',
  );
  need(
    areChannels(type['channels']),
    `channels: for each of ${DECIDED_CHANNELS.join(', ')} a default and needsConsent.`,
  );
  need(areLabels(type['labels']), 'labels: at least "en" with a label and a description is needed.');
  need(
    !isLaxWithoutReason(type),
    'default: marketing and research must be off until authorized (45 CFR 164.508(a)(3)).',
  );
}

function isRemains(value: unknown): boolean {
  return Array.isArray(value) && ['', 'PORTAL', 'POSTAL', 'PORTAL,POSTAL'].includes(value.join());
}

function mustNameAnother({ basis, stoppable }: Record<string, unknown>): boolean {
  return stoppable !== 'stoppable' || (isRecord(basis) && basis['kind'] === 'required-by-law');
}

function isCategories(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.every((category) => isOneOf(category, CATEGORIES)));
}

function isLaxWithoutReason(type: Record<string, unknown>): boolean {
  const { basis, channels } = type;
  if (!isRecord(basis) || basis['kind'] !== 'authorization' || !isRecord(channels)) return false;
  return Object.values(channels).some((policy) => isRecord(policy) && policy['default'] === 'on');
}

function isBasis(value: unknown): boolean {
  if (!isRecord(value)) return false;
  switch (value['kind']) {
    case 'treatment':
    case 'payment':
    case 'fundraising':
      return true;
    case 'operations':
      return isWhole(value['group'], 1, 6);
    case 'required-by-law':
      return isText(value['rule']);
    case 'authorization':
      return isOneOf(value['of'], ['marketing', 'research']);
    default:
      return false;
  }
}

function areChannels(value: unknown): boolean {
  if (!isRecord(value)) return false;
  return Object.entries(value).every(
    ([channel, policy]) =>
      isOneOf(channel, DECIDED_CHANNELS) &&
      isRecord(policy) &&
      isOneOf(policy['default'], ['on', 'off']) &&
      typeof policy['needsConsent'] === 'boolean',
  );
}

function areLabels(value: unknown): boolean {
  if (!isRecord(value) || value['en'] === undefined) return false;
  return Object.values(value).every(
    (label) => isRecord(label) && isText(label['label']) && isText(label['description']),
  );
}

function isLimit(value: unknown): boolean {
  if (value === undefined) return true;
  return (
    isRecord(value) &&
    isWhole(value['perDay'], 1, MOST_SENDS_COUNTED) &&
    isWhole(value['perWeek'], 1, MOST_SENDS_COUNTED)
  );
}

function findRepeats(types: readonly unknown[], field: 'key' | 'code', problems: string[]): void {
  const values = types.map((type) => (isRecord(type) ? type[field] : undefined)).filter((value) => value !== undefined);
  for (const value of new Set(values.filter((value, index) => values.indexOf(value) !== index))) {
    problems.push(`types: ${field} ${JSON.stringify(value)} is there twice.`);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function isWhole(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}

function isOneOf(value: unknown, allowed: readonly string[]): boolean {
  return typeof value === 'string' && allowed.includes(value);
}
