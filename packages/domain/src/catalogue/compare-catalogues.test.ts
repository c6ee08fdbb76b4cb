import { describe, expect, test } from 'vitest';
import { aCatalogue, aType, OFF, ON, typeKey } from '../testing/a-catalogue.ts';
import { aContactPoint, aRecipient, MAILBOX } from '../testing/a-recipient.ts';
import { aStatement, daysAgo, minutesAgo, NOW } from '../testing/a-statement.ts';
import type { Statement } from '../statement/statement.ts';
import type { Catalogue, CommunicationType } from './catalogue.ts';
import { compareCatalogues } from './compare-catalogues.ts';
import { effectsOn } from './effects-on.ts';

const MAIL = { channels: { EMAIL: ON } };
const of = (...types: readonly CommunicationType[]): Catalogue => ({ ...aCatalogue(), types });
const one = (given: Partial<CommunicationType> = {}) => aType('one', { ...MAIL, ...given });
const cells = (before: Catalogue, after: Catalogue) =>
  compareCatalogues(before, after).cells.map(({ type, channel, was, would }) => [
    type,
    channel,
    was.map(({ key }) => key),
    would?.key,
  ]);

describe('a decision may differ', () => {
  test.each<[string, Partial<CommunicationType>, Partial<CommunicationType>, readonly string[]]>([
    ['where a rule looks', { channels: { EMAIL: ON } }, { channels: { EMAIL: OFF } }, ['EMAIL']],
    ['on a channel that is new', { channels: { EMAIL: ON } }, { channels: { EMAIL: ON, SMS: ON } }, ['EMAIL', 'SMS']],
    ['on a channel that goes', { channels: { EMAIL: ON, SMS: ON } }, { channels: { EMAIL: ON } }, ['EMAIL', 'SMS']],
    ['not where nothing is different', {}, {}, []],
    ['not by labels', {}, { labels: { en: { label: 'x', description: 'y' } } }, []],
    ['not by how telling a label is', {}, { labelSensitivity: 'high' }, []],
    ['not by an interval', {}, { reviewIntervalMonths: 6 }, []],
    ['not by a code', {}, { code: 9 }, []],
    ['not by what remains', {}, { remains: ['POSTAL'] }, []],
  ])('%s', (_, before, after, channels) => {
    expect(cells(of(one(before)), of(one(after)))).toEqual(channels.map((channel) => ['one', channel, ['one'], 'one']));
  });

  test.each(['name', 'postalAddress', 'phone', 'timeZone'] as const)('not by the %s of the organisation', (field) => {
    const after = { ...of(one()), organisation: { ...aCatalogue().organisation, [field]: 'other' } };
    const compared = compareCatalogues(of(one()), after);
    expect(compared.changes).toEqual([{ what: 'organisation', field, direction: 'neither' }]);
    expect(compared.cells).toEqual([]);
  });

  test('of a type that is new, of one that goes, and of one by a new name once', () => {
    const two = (given: Partial<CommunicationType> = {}) => aType('two', { ...MAIL, code: 2, ...given });
    expect(cells(of(), of(one()))).toEqual([['one', 'EMAIL', [], 'one']]);
    expect(cells(of(one()), of())).toEqual([['one', 'EMAIL', ['one'], undefined]]);
    const renamed = two({ formerKeys: [typeKey('one')] });
    expect(cells(of(one()), of(renamed, one({ retired: true })))).toEqual([['two', 'EMAIL', ['one'], 'two']]);
    expect(cells(of(one()), of(renamed))).toEqual([['two', 'EMAIL', ['one'], 'two']]);
    expect(cells(of(one()), of({ ...renamed, retired: true }, one({ retired: true })))).toEqual([
      ['two', 'EMAIL', ['one'], 'two'],
      ['one', 'EMAIL', ['one'], 'one'],
    ]);
    expect(cells(of(one(), two({ stoppable: 'locked' })), of(one({ retired: true }), renamed))).toEqual([
      ['one', 'EMAIL', ['one'], 'one'],
      ['two', 'EMAIL', ['two'], 'two'],
    ]);
  });
});

describe('what a change does to somebody', () => {
  const pause = aStatement({ kind: 'pause', from: daysAgo(1), until: minutesAgo(-60) });
  const effects = (before: Catalogue, after: Catalogue, said: readonly Statement[] = []) => {
    const state = aRecipient({ profile: { contactPoints: [aContactPoint('email', MAILBOX)] }, statements: said });
    const facts = { target: { kind: 'recipient', state }, addresses: new Map() } as const;
    return effectsOn(facts, compareCatalogues(before, after), NOW).map(
      ({ type, effect, before: was, after: would }) => [type, effect, was, would],
    );
  };
  const paused = one();
  const anyHour = one({ quietHoursExempt: true });
  test.each<[string, Catalogue, Catalogue, readonly Statement[], readonly unknown[]]>([
    ['sooner', of(paused), of(anyHour), [pause], ['one', 'sooner', 'PAUSED', 'ALLOWED_BY_DEFAULT']],
    ['later', of(anyHour), of(paused), [pause], ['one', 'later', 'ALLOWED_BY_DEFAULT', 'PAUSED']],
    ['gained, though only later', of(), of(paused), [pause], ['one', 'gain', undefined, 'PAUSED']],
    ['lost, though only put off', of(paused), of(), [pause], ['one', 'lose', 'PAUSED', undefined]],
    ['gained', of(), of(one()), [], ['one', 'gain', undefined, 'ALLOWED_BY_DEFAULT']],
    ['lost', of(one()), of(), [], ['one', 'lose', 'ALLOWED_BY_DEFAULT', undefined]],
  ])('%s', (_, before, after, said, effect) => {
    expect(effects(before, after, said)).toEqual([effect]);
  });

  test('where two become one, whoever got either of them got it', () => {
    const off = aType('off', { channels: { EMAIL: OFF }, code: 3 });
    const both = aType('both', { ...MAIL, code: 4, formerKeys: [typeKey('off'), typeKey('one')] });
    expect(effects(of(off, one()), of(both))).toEqual([]);
    expect(effects(of(off, paused), of({ ...both, quietHoursExempt: true }), [pause])).toEqual([
      ['both', 'sooner', 'PAUSED', 'ALLOWED_BY_DEFAULT'],
    ]);
    expect(effects(of(off), of(both))).toEqual([['both', 'gain', 'OFF_BY_DEFAULT', 'ALLOWED_BY_DEFAULT']]);
  });

  test('nothing, of what was denied and stays so', () => {
    expect(effects(of(one()), of(), [aStatement('stop')])).toEqual([]);
    expect(effects(of(), of(one()), [aStatement('stop')])).toEqual([]);
  });
});
