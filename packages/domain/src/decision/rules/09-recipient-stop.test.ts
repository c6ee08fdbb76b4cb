import { describe, expect, test } from 'vitest';
import type { Statement } from '../../statement/statement.ts';
import { aStatement, daysAgo, EVERYTHING, minutesAgo, ofCategories, ofTypes } from '../../testing/a-statement.ts';
import { aType } from '../../testing/a-catalogue.ts';
import { ask } from '../../testing/ask.ts';

const live = (days: number) => ({ saidAt: daysAgo(days), receivedAt: daysAgo(days) });
const stop = (given: object = {}) => aStatement('stop', { id: 'stop', ...live(5), ...given });
const allow = (given: object = {}) => aStatement('allow', { id: 'allow', ...live(3), ...given });

test.each([
  ['reminder', 'STOPPED', []],
  ['visit_change', 'STOPPED', ['PORTAL', 'POSTAL']],
  ['bill', 'STOPPED', ['PORTAL', 'POSTAL']],
  ['security', 'ALLOWED_BY_DEFAULT', []],
  ['breach', 'REQUIRED_BY_LAW', ['POSTAL']],
  ['offer', 'STOPPED', []],
] as const)('after "stop everything", %s: %s, and %j remains', (type, reason, useInstead) => {
  expect(ask({ type, said: [stop()] })).toMatchObject({ reason, useInstead });
});

test('the statement that decided is named', () => {
  const said = [stop({ id: 'old', ...live(9) }), stop({ id: 'new' }), allow({ ...live(7) })];
  expect(ask({ said }).statement).toBe('new');
});

test.each<[string, object, boolean]>([
  ['everything', { scope: EVERYTHING }, true],
  ['the type', { scope: ofTypes(['reminder']) }, true],
  ['the type by text', { scope: ofTypes(['reminder'], ['SMS']) }, false],
  ['another type', { scope: ofTypes(['bill']) }, false],
  ['the category', { scope: ofCategories(['care'], ['EMAIL']) }, true],
  ['another category', { scope: ofCategories(['payment']) }, false],
])('a stop of %s covers a reminder by email: %#', (_, given, isCovered) => {
  expect(ask({ said: [stop(given)] }).reason).toBe(isCovered ? 'STOPPED' : 'ALLOWED_BY_DEFAULT');
});

test('a broad stop covers a type that was added later, a stop of other types does not', () => {
  const types = [aType('brand_new')];
  expect(ask({ type: 'brand_new', types, said: [stop()] }).reason).toBe('STOPPED');
  expect(ask({ type: 'brand_new', types, said: [stop({ scope: ofCategories(['care']) })] }).reason).toBe('STOPPED');
  expect(ask({ type: 'brand_new', types, said: [stop({ scope: ofTypes(['reminder']) })] }).outcome).toBe('ALLOW');
});

test('a stop of a category still covers a type that moved to another one', () => {
  const types = [aType('reminder', { category: 'quality', formerCategories: ['care'] })];
  expect(ask({ types, said: [stop({ scope: ofCategories(['care']) })] }).reason).toBe('STOPPED');
  const after = [stop(), allow({ scope: ofCategories(['care']) })];
  expect(ask({ types, said: after }).reason).toBe('STOPPED');
});

describe('the latest word wins', () => {
  test.each<[string, readonly Statement[], string]>([
    ['stop all, then reminders: yes', [stop(), allow({ scope: ofTypes(['reminder']) })], 'ALLOWED_BY_PATIENT'],
    ['reminders: yes, then stop all', [allow({ scope: ofTypes(['reminder']), ...live(8) }), stop()], 'STOPPED'],
    ['stop reminders, then allow all', [stop({ scope: ofTypes(['reminder']) }), allow()], 'ALLOWED_BY_PATIENT'],
    ['stop all, then reminders by text: yes', [stop(), allow({ scope: ofTypes(['reminder'], ['SMS']) })], 'STOPPED'],
    ['"still right" changes nothing', [stop(), aStatement('confirm', live(2))], 'STOPPED'],
    ['consent changes nothing', [stop(), aStatement({ kind: 'consent', wording: 'w' }, live(2))], 'STOPPED'],
  ])('%s → %s', (_, said, reason) => {
    expect(ask({ said }).reason).toBe(reason);
  });

  test('"reminders: yes" after "stop all" allows nothing else', () => {
    const said = [stop(), allow({ scope: ofTypes(['reminder']) })];
    expect(ask({ said, type: 'limited' }).reason).toBe('STOPPED');
  });

  test('a delayed stop keeps its place', () => {
    const delayed = stop({ saidAt: daysAgo(5), receivedAt: daysAgo(1) });
    expect(ask({ said: [delayed, allow()] }).reason).toBe('ALLOWED_BY_PATIENT');
  });
});

describe('ties and clocks', () => {
  const said = (stopMinutes: number, allowMinutes: number, isLive: boolean): readonly Statement[] => {
    const heard = (minutes: number) => ({
      saidAt: minutesAgo(minutes),
      receivedAt: isLive ? minutesAgo(minutes) : minutesAgo(0),
    });
    return [stop(heard(stopMinutes)), allow(heard(allowMinutes))];
  };
  const SECOND = 1 / 60;

  test.each([
    [10, 10, 'STOPPED'],
    [10, 10 - SECOND, 'STOPPED'],
    [10, 8, 'STOPPED'],
    [10, 8 - SECOND, 'ALLOWED_BY_PATIENT'],
    [8, 10, 'STOPPED'],
  ])('by other clocks: stop %d and allow %d minutes ago → %s', (stopped, allowed, reason) => {
    expect(ask({ said: said(stopped, allowed, false) }).reason).toBe(reason);
  });

  test.each([
    [10, 10, 'STOPPED'],
    [10, 10 - SECOND, 'ALLOWED_BY_PATIENT'],
    [10 - SECOND, 10, 'STOPPED'],
  ])('by our own clock: stop %d and allow %d minutes ago → %s', (stopped, allowed, reason) => {
    expect(ask({ said: said(stopped, allowed, true) }).reason).toBe(reason);
  });

  test('one other clock is enough for doubt', () => {
    const [stopped, allowed] = [
      stop({ saidAt: minutesAgo(10), receivedAt: minutesAgo(10) }),
      allow({ saidAt: minutesAgo(9), receivedAt: minutesAgo(8) }),
    ];
    expect(ask({ said: [stopped, allowed] }).reason).toBe('STOPPED');
  });

  test('a stop whose clock runs ahead is in force at once, an allow is not', () => {
    const ahead = { saidAt: minutesAgo(-1), receivedAt: minutesAgo(0) };
    expect(ask({ said: [stop(ahead)] }).reason).toBe('STOPPED');
    const early = ask({ said: [stop(), allow(ahead)] });
    expect(early).toMatchObject({ reason: 'STOPPED', validUntil: minutesAgo(-1) });
    expect(ask({ said: [stop(), allow(ahead)], at: minutesAgo(-1) }).reason).toBe('ALLOWED_BY_PATIENT');
  });
});

describe('whose word', () => {
  const system = { speaker: { kind: 'system', client: 'ehr' } } as const;
  test.each<[string, readonly Statement[], string]>([
    ['a system’s allow does not lift a person’s stop', [stop(), allow(system)], 'STOPPED'],
    ['an import does not, whoever it says spoke', [stop(), allow({ wayIn: 'IMPORT' })], 'STOPPED'],
    ['a carrier’s word does not', [stop(), allow({ wayIn: 'CARRIER' })], 'STOPPED'],
    ['a system’s stop counts', [stop(system)], 'STOPPED'],
    ['a system’s allow lifts a system’s stop', [stop(system), allow(system)], 'ALLOWED_BY_PATIENT'],
    ['a person’s allow lifts a system’s stop', [stop(system), allow()], 'ALLOWED_BY_PATIENT'],
    ['a stop that an import brings counts as the person’s', [stop({ wayIn: 'IMPORT' }), allow(system)], 'STOPPED'],
    [
      'staff write down the person’s own word',
      [stop(), allow({ speaker: { kind: 'staff', staff: 's' } })],
      'ALLOWED_BY_PATIENT',
    ],
    [
      'a representative speaks for the person',
      [stop(), allow({ speaker: { kind: 'representative', representative: 'p' } })],
      'ALLOWED_BY_PATIENT',
    ],
  ])('%s', (_, said, reason) => {
    expect(ask({ said }).reason).toBe(reason);
  });

  test('a representative has no say about care that a minor consented to alone, but may stop it', () => {
    const parent = { speaker: { kind: 'representative', representative: 'p' } } as const;
    expect(ask({ type: 'minor_care', said: [stop(), allow(parent)] }).reason).toBe('STOPPED');
    expect(ask({ type: 'minor_care', said: [stop(parent)] }).reason).toBe('STOPPED');
  });
});

describe('taken back', () => {
  const undo = (of: Statement, given: object = {}) =>
    aStatement({ kind: 'withdraw', statement: of.id }, { ...live(1), ...given });
  const system = { speaker: { kind: 'system', client: 'ehr' } } as const;
  test.each<[string, readonly Statement[], string]>([
    ['a stop', [stop(), undo(stop())], 'ALLOWED_BY_DEFAULT'],
    ['the allow after a stop', [stop(), allow(), undo(allow())], 'STOPPED'],
    ['a person’s stop by a system', [stop(), undo(stop(), system)], 'STOPPED'],
    ['a system’s stop by that system', [stop(system), undo(stop(system), system)], 'ALLOWED_BY_DEFAULT'],
  ])('%s', (_, said, reason) => {
    expect(ask({ said }).reason).toBe(reason);
  });
});

test('a signed permission said after a stop lifts it for what needs one, and for nothing else', () => {
  const sign = aStatement({ kind: 'authorize', document: 'd', from: daysAgo(3), thirdPartyPays: false }, live(3));
  expect(ask({ type: 'offer', said: [stop(), sign] }).reason).toBe('ALLOWED_BY_PATIENT');
  expect(ask({ type: 'offer', said: [sign, stop(live(2))] }).reason).toBe('STOPPED');
  expect(ask({ type: 'reminder', said: [stop(), sign] }).reason).toBe('STOPPED');
});
