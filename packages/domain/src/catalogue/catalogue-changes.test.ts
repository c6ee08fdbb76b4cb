import { describe, expect, test } from 'vitest';
import { aCatalogue, aType, OFF, ON, typeKey, WITH_CONSENT } from '../testing/a-catalogue.ts';
import type { Catalogue, CommunicationType } from './catalogue.ts';
import { continueCatalogue, reusedCodes } from './continue-catalogue.ts';
import { diffCatalogues } from './diff-catalogues.ts';
import { findType, findTypeByCode } from './find-type.ts';

const of = (...types: readonly CommunicationType[]): Catalogue => ({ ...aCatalogue(), types });
const one = (given: Partial<CommunicationType> = {}) => aType('one', given);

test('types are found by key and by code', () => {
  const catalogue = aCatalogue();
  expect(findType(catalogue, 'bill')?.key).toBe('bill');
  expect(findType(catalogue, 'nothing')).toBeUndefined();
  expect(findTypeByCode(catalogue, 1)?.key).toBe(catalogue.types[0]?.key);
  expect(findTypeByCode(catalogue, 999)).toBeUndefined();
});

test('added and removed types are told, and equal catalogues differ in nothing', () => {
  expect(diffCatalogues(of(one()), of(aType('two', { code: 2 })))).toEqual([
    { kind: 'removed', type: 'one' },
    { kind: 'added', type: 'two' },
  ]);
  expect(diffCatalogues(aCatalogue(), aCatalogue())).toEqual([]);
});

describe('a change is laxer when more would be sent, fewer could stop it, or more would be told of somebody', () => {
  const law = { kind: 'required-by-law', rule: 'r' } as const;
  const signed = { kind: 'authorization', of: 'marketing' } as const;
  test.each<[string, Partial<CommunicationType>, Partial<CommunicationType>, boolean]>([
    ['from signed to care', { basis: signed }, {}, true],
    ['from care to signed', {}, { basis: signed }, false],
    ['from care to payment', {}, { basis: { kind: 'payment' } }, false],
    ['from fundraising to care', { basis: { kind: 'fundraising' } }, {}, true],
    ['to what the law requires', {}, { basis: law }, true],
    ['from stoppable to channel-only', {}, { stoppable: 'channel-only' }, true],
    ['from locked to stoppable', { stoppable: 'locked' }, {}, false],
    ['a channel more', { channels: { EMAIL: ON } }, { channels: { EMAIL: ON, SMS: OFF } }, true],
    ['a channel less', { channels: { EMAIL: ON, SMS: ON } }, { channels: { EMAIL: ON } }, false],
    ['from off to on', { channels: { EMAIL: OFF } }, { channels: { EMAIL: ON } }, true],
    ['from on to off', { channels: { EMAIL: ON } }, { channels: { EMAIL: OFF } }, false],
    ['consent no longer asked for', { channels: { SMS: WITH_CONSENT } }, { channels: { SMS: ON } }, true],
    ['consent asked for', { channels: { SMS: ON } }, { channels: { SMS: WITH_CONSENT } }, false],
    ['at any hour', {}, { quietHoursExempt: true }, true],
    ['no longer a minor’s own', { minorConsented: true }, {}, true],
    ['a label called less telling', { labelSensitivity: 'high' }, { labelSensitivity: 'low' }, true],
    ['a label called more telling', {}, { labelSensitivity: 'high' }, false],
    ['no limit any more', { frequencyLimit: { perDay: 1, perWeek: 3 } }, {}, true],
    ['a limit', {}, { frequencyLimit: { perDay: 1, perWeek: 3 } }, false],
    ['back from retirement', { retired: true }, {}, true],
    ['retired', {}, { retired: true }, false],
    ['reviewed less often', { reviewIntervalMonths: 6 }, { reviewIntervalMonths: 12 }, true],
    ['reviewed at last', {}, { reviewIntervalMonths: 12 }, false],
    ['a former category forgotten', { formerCategories: ['payment'] }, {}, true],
    ['another category', {}, { category: 'payment' }, true],
    ['no third party any more', { thirdPartyPays: true }, {}, true],
    ['another label', {}, { labels: { en: { label: 'x', description: 'y' } } }, false],
    ['less that remains', {}, { remains: ['POSTAL'] }, false],
    ['another code', {}, { code: 9 }, false],
  ])('%s: %#', (_, before, after, laxer) => {
    expect(diffCatalogues(of(one(before)), of(one(after)))).toEqual([
      expect.objectContaining({ kind: 'changed', laxer }),
    ]);
  });
});

describe('the next catalogue', () => {
  test('keeps a type that is left out as retired', () => {
    const next = continueCatalogue(of(one(), aType('two', { code: 2 })), of(one()));
    expect(next.types.map(({ key, retired }) => [key, retired])).toEqual([
      ['one', false],
      ['two', true],
    ]);
  });

  test('remembers every category a type was in, back and forth', () => {
    const payment = continueCatalogue(of(one()), of(one({ category: 'payment' })));
    expect(findType(payment, 'one')?.formerCategories).toEqual(['care']);
    const admin = continueCatalogue(payment, of(one({ category: 'admin' })));
    expect(findType(admin, 'one')?.formerCategories).toEqual(['care', 'payment']);
    const care = continueCatalogue(admin, of(one()));
    expect(findType(care, 'one')?.formerCategories).toEqual(['payment', 'admin']);
  });

  test('leaves what did not move as it is', () => {
    const next = of(one(), aType('new', { code: 2 }));
    expect(continueCatalogue(of(one()), next)).toEqual(next);
  });

  test('must not give a code to another type', () => {
    expect(reusedCodes(of(one()), of(one()))).toEqual([]);
    expect(reusedCodes(of(one()), of(aType('two', { code: 1 })))).toEqual([
      expect.stringContaining('code 1 belongs to one'),
    ]);
    expect(reusedCodes(of(one()), of(one({ code: 5 })))).toEqual([expect.stringContaining('one has code 1')]);
    expect(typeKey('one')).toBe('one');
  });
});
