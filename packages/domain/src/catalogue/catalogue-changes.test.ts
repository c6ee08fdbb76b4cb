import { describe, expect, test } from 'vitest';
import { aCatalogue, aType, OFF, ON, typeKey, WITH_CONSENT } from '../testing/a-catalogue.ts';
import type { Catalogue, CommunicationType } from './catalogue.ts';
import { type NewTypeDoubt, needsSecondPerson } from './catalogue-change.ts';
import { sayProblem } from './catalogue-problem.ts';
import { continuationProblems, continueCatalogue } from './continue-catalogue.ts';
import { diffCatalogues, isSameCatalogue } from './diff-catalogues.ts';
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

test('equal catalogues differ in nothing, in whatever order their fields are written', () => {
  expect(diffCatalogues(aCatalogue(), aCatalogue())).toEqual([]);
  const turned = { basis: { group: 1, kind: 'operations' }, remains: ['POSTAL'] } as const;
  const usual = { remains: ['POSTAL'], basis: { kind: 'operations', group: 1 } } as const;
  expect(diffCatalogues(of(one(turned)), of(one(usual)))).toEqual([]);
  expect(isSameCatalogue(of(one(turned)), of(one(usual)))).toBe(true);
  expect(isSameCatalogue(of(one()), of(one({ retired: true })))).toBe(false);
});

test('what is said of the organisation differs, and is neither laxer nor stricter', () => {
  const moved = { ...aCatalogue(), organisation: { ...aCatalogue().organisation, phone: '+12025550199' } };
  expect(diffCatalogues(aCatalogue(), moved)).toEqual([{ what: 'organisation', field: 'phone', direction: 'neither' }]);
});

test('a type that is left out is retired, once', () => {
  expect(diffCatalogues(of(one()), of())).toEqual([{ what: 'retired', type: 'one', direction: 'stricter' }]);
  expect(diffCatalogues(of(one({ retired: true })), of())).toEqual([]);
});

describe('a new type', () => {
  const two = (given: Partial<CommunicationType> = {}) => aType('two', { code: 2, ...given });
  test.each<[string, Catalogue, CommunicationType, readonly NewTypeDoubt[]]>([
    ['that can be stopped', of(one()), two(), []],
    ['that can only be moved', of(one()), two({ stoppable: 'channel-only' }), ['cannot-be-stopped']],
    [
      'that is locked and comes at night',
      of(),
      two({ stoppable: 'locked', quietHoursExempt: true }),
      ['cannot-be-stopped', 'any-hour'],
    ],
    ['that is retired from the start', of(), two({ stoppable: 'locked', retired: true }), []],
  ])('%s', (_, before, fresh, doubts) => {
    const direction = doubts.length > 0 ? 'laxer' : 'neither';
    const change = { what: 'added', type: 'two', now: fresh, doubts, direction };
    expect(diffCatalogues(before, { ...before, types: [...before.types, fresh] })).toEqual([change]);
  });

  test.each<[string, CommunicationType, boolean]>([
    ['that comes as another of its category goes may be that one by another name', two(), true],
    ['that says whose place it takes is not', two({ formerKeys: [typeKey('one')] }), false],
    ['of another category is not', two({ category: 'payment' }), false],
  ])('%s', (_, fresh, isLaxer) => {
    for (const after of [of(fresh), of(one({ retired: true }), fresh)]) {
      const changes = diffCatalogues(of(one()), after);
      expect(changes.find(({ what }) => what === 'added')).toMatchObject({ doubts: isLaxer ? ['takes-a-place'] : [] });
      expect(needsSecondPerson(changes)).toBe(isLaxer);
    }
  });
});

describe('a type by a new name', () => {
  const signed = { kind: 'authorization', of: 'marketing' } as const;
  test.each<[string, Partial<CommunicationType>, Partial<CommunicationType>, readonly string[]]>([
    ['alike', {}, {}, []],
    ['alike, and locked as it was', { stoppable: 'locked' }, { stoppable: 'locked' }, []],
    ['alike, and long retired', { retired: true }, {}, []],
    ['locked', {}, { stoppable: 'locked' }, ['stoppable']],
    ['on another basis', { basis: signed, channels: { EMAIL: OFF } }, { channels: { EMAIL: OFF } }, ['basis']],
    ['on by default', { channels: { EMAIL: OFF } }, { channels: { EMAIL: ON } }, ['default']],
    ['without consent', { channels: { SMS: WITH_CONSENT } }, { channels: { SMS: ON } }, ['consent']],
    ['under another heading', {}, { category: 'payment' }, ['category']],
    ['stricter', { quietHoursExempt: true }, {}, []],
  ])('%s', (_, old, fresh, laxer) => {
    const next = continueCatalogue(of(one(old)), of(aType('two', { code: 2, formerKeys: [typeKey('one')], ...fresh })));
    const found = diffCatalogues(of(one(old)), next).filter(({ direction }) => direction === 'laxer');
    expect(found.map(({ type, what }) => [type, what])).toEqual(laxer.map((what) => ['two', what]));
  });
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
    [
      'a limit raised by the day and lowered by the week',
      { frequencyLimit: { perDay: 1, perWeek: 9 } },
      { frequencyLimit: { perDay: 2, perWeek: 3 } },
      true,
    ],
    [
      'a limit raised by the week',
      { frequencyLimit: { perDay: 1, perWeek: 3 } },
      { frequencyLimit: { perDay: 1, perWeek: 4 } },
      true,
    ],
    [
      'a limit lowered',
      { frequencyLimit: { perDay: 2, perWeek: 3 } },
      { frequencyLimit: { perDay: 1, perWeek: 3 } },
      false,
    ],
    [
      'off by default, and consent no longer asked for',
      { channels: { SMS: WITH_CONSENT } },
      { channels: { SMS: OFF } },
      true,
    ],
    ['no longer at any hour', { quietHoursExempt: true }, {}, false],
    ['a former key forgotten', { formerKeys: [typeKey('old')] }, {}, true],
    ['a former key', {}, { formerKeys: [typeKey('old')] }, false],
    ['a former category', {}, { formerCategories: ['payment'] }, false],
    ['a third party pays', {}, { thirdPartyPays: true }, false],
    ['of marketing to of research', { basis: signed }, { basis: { kind: 'authorization', of: 'research' } }, false],
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
    const changes = diffCatalogues(of(one(before)), of(one(after)));
    expect(changes).not.toEqual([]);
    expect(needsSecondPerson(changes)).toBe(laxer);
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

  test('remembers in whose place a type came', () => {
    const renamed = of(aType('two', { code: 2, formerKeys: [typeKey('one')] }));
    const next = continueCatalogue(of(one()), renamed);
    const later = continueCatalogue(next, of(aType('two', { code: 2, formerKeys: [typeKey('three')] })));
    expect(findType(later, 'two')?.formerKeys).toEqual(['one', 'three']);
  });

  test('remembers through two new names, and the heading of each', () => {
    const named = (key: string, code: number, given: Partial<CommunicationType>) => of(aType(key, { code, ...given }));
    const two = continueCatalogue(of(one()), named('two', 2, { formerKeys: [typeKey('one')], category: 'payment' }));
    const three = continueCatalogue(two, named('three', 3, { formerKeys: [typeKey('two')], category: 'admin' }));
    expect(findType(three, 'three')).toMatchObject({
      formerKeys: ['two', 'one'],
      formerCategories: ['care', 'payment'],
    });
    expect(continueCatalogue(three, named('three', 3, { category: 'admin' })).types[0]).toEqual(three.types[0]);
    const back = continueCatalogue(three, of(one({ formerKeys: [typeKey('three')] })));
    expect(findType(back, 'one')?.formerKeys).toEqual(['three', 'two']);
  });

  test('leaves what did not move as it is', () => {
    const next = of(one(), aType('new', { code: 2 }));
    expect(continueCatalogue(of(one()), next)).toEqual(next);
  });

  test('must not give a code to another type, nor name a type that never was', () => {
    const problems = (next: Catalogue) => continuationProblems(of(one()), next).map(sayProblem);
    expect(problems(of(one()))).toEqual([]);
    expect(problems(of(one(), aType('two', { code: 2, formerKeys: [typeKey('one')] })))).toEqual([]);
    expect(problems(of(aType('two', { code: 1 })))).toEqual(['types[0].code: 1 belongs to one for good; 2 is free.']);
    expect(problems(of(one({ code: 5 })))).toEqual(['types[0].code: one has the code 1 for good; write that.']);
    expect(problems(of(one({ formerKeys: [typeKey('slip')] })))).toEqual([
      'types[0].formerKeys: there never was a type slip; write the key of the one it takes the place of.',
    ]);
  });
});
