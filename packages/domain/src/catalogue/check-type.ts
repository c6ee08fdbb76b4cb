import { DECIDED_CHANNELS } from '../channel/channel.ts';
import { MOST_SENDS_COUNTED } from '../decision/frequency.ts';
import { CATEGORIES } from './catalogue.ts';
import { checkBasis, checkWhatTheBasisAsks } from './check-basis.ts';
import { checkDocument } from './check-document.ts';
import { checkLabels } from './check-labels.ts';
import { isOneOf, isRecord, isWhole } from './json-values.ts';
import type { AddProblem } from './catalogue-problem.ts';

/** The largest code that fits a signed link: 16 bits, 0 standing for every type. */
const MAX_CODE = 65_535;
const KEY = /^[a-z][a-z0-9_]{1,63}$/;
/** The fields of a type; a name that is none of them is a slip, and what it was to say would silently not hold. */
const FIELDS = [
  'key',
  'code',
  'category',
  'formerCategories',
  'formerKeys',
  'basis',
  'thirdPartyPays',
  'document',
  'stoppable',
  'channels',
  'remains',
  'labelSensitivity',
  'quietHoursExempt',
  'frequencyLimit',
  'reviewIntervalMonths',
  'minorConsented',
  'retired',
  'labels',
];

/** Notes every field of an object that nobody reads. `where` ends with a dot, or is empty. */
export function checkFields(
  value: Readonly<Record<string, unknown>>,
  where: string,
  known: readonly string[],
  add: AddProblem,
): void {
  for (const field of Object.keys(value))
    if (!known.includes(field)) add(`${where}${field}`, `nobody reads this. The fields here are ${known.join(', ')}.`);
}

/** Notes everything that is wrong with one type of a catalogue file. */
export function checkType(type: unknown, where: string, add: AddProblem): void {
  if (!isRecord(type)) {
    add(where, 'not an object.');
    return;
  }
  const need = (holds: boolean, field: string, sentence: string) => {
    if (!holds) add(`${where}.${field}`, sentence);
  };
  checkFields(type, `${where}.`, FIELDS, add);
  need(isKey(type['key']), 'key', 'lower-case letters, digits and _ are needed, 2 to 64, a letter first.');
  need(isWhole(type['code'], 1, MAX_CODE), 'code', `a whole number from 1 to ${String(MAX_CODE)} is needed.`);
  need(isOneOf(type['category'], CATEGORIES), 'category', `one of ${CATEGORIES.join(', ')} is needed.`);
  need(isList(type['formerCategories'], CATEGORIES), 'formerCategories', `a list of ${CATEGORIES.join(', ')}.`);
  need(isKeys(type['formerKeys'], type['key']), 'formerKeys', 'a list of the keys of other types is needed.');
  checkBasis(type['basis'], `${where}.basis`, add);
  need(
    isOneOf(type['stoppable'], ['stoppable', 'channel-only', 'locked']),
    'stoppable',
    'stoppable, channel-only or locked is needed.',
  );
  need(
    isOneOf(type['labelSensitivity'], ['low', 'medium', 'high']),
    'labelSensitivity',
    'low, medium or high is needed.',
  );
  for (const flag of ['quietHoursExempt', 'minorConsented', 'retired'])
    need(typeof type[flag] === 'boolean', flag, 'true or false is needed.');
  need(
    type['reviewIntervalMonths'] === undefined || isWhole(type['reviewIntervalMonths'], 1, 120),
    'reviewIntervalMonths',
    'a whole number of months from 1 to 120 is needed; leave it out to review on events only.',
  );
  checkLimit(type['frequencyLimit'], `${where}.frequencyLimit`, add);
  need(isRemains(type['remains']), 'remains', 'a list of PORTAL, POSTAL or both is needed, POSTAL last.');
  checkChannels(type['channels'], `${where}.channels`, add);
  checkLabels(type['labels'], `${where}.labels`, add);
  checkWhatTheBasisAsks(type, where, add);
  checkDocument(type, where, add);
}

function checkChannels(value: unknown, where: string, add: AddProblem): void {
  if (!isRecord(value)) {
    add(where, `for each of ${DECIDED_CHANNELS.join(', ')} on which it is sent: default and needsConsent.`);
    return;
  }
  checkFields(value, `${where}.`, DECIDED_CHANNELS, add);
  for (const channel of DECIDED_CHANNELS) {
    const policy = value[channel];
    if (policy === undefined) continue;
    if (!isRecord(policy)) {
      add(`${where}.${channel}`, 'an object with default and needsConsent is needed.');
      continue;
    }
    checkFields(policy, `${where}.${channel}.`, ['default', 'needsConsent'], add);
    if (!isOneOf(policy['default'], ['on', 'off'])) add(`${where}.${channel}.default`, 'on or off is needed.');
    if (typeof policy['needsConsent'] !== 'boolean')
      add(`${where}.${channel}.needsConsent`, 'true or false is needed.');
  }
}

function checkLimit(value: unknown, where: string, add: AddProblem): void {
  if (value === undefined) return;
  if (!isRecord(value)) {
    add(where, 'an object with perDay and perWeek is needed; leave it out for no limit.');
    return;
  }
  checkFields(value, `${where}.`, ['perDay', 'perWeek'], add);
  for (const field of ['perDay', 'perWeek'])
    if (!isWhole(value[field], 1, MOST_SENDS_COUNTED))
      add(
        `${where}.${field}`,
        `a whole number from 1 to ${String(MOST_SENDS_COUNTED)} is needed; to send nothing, retire the type or leave the channel out.`,
      );
}

function isRemains(value: unknown): boolean {
  return Array.isArray(value) && ['', 'PORTAL', 'POSTAL', 'PORTAL,POSTAL'].includes(value.join());
}

function isList(value: unknown, allowed: readonly string[]): boolean {
  return value === undefined || (Array.isArray(value) && value.every((item) => isOneOf(item, allowed)));
}

function isKeys(value: unknown, own: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.every((item) => isKey(item) && item !== own));
}

function isKey(value: unknown): boolean {
  return typeof value === 'string' && KEY.test(value);
}
