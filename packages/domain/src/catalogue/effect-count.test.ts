import { expect, test } from 'vitest';
import { aCatalogue, aType, OFF, ON, typeKey } from '../testing/a-catalogue.ts';
import { aRecipient, aContactPoint, MAILBOX } from '../testing/a-recipient.ts';
import { aStatement, inOrder, NOW, ofTypes } from '../testing/a-statement.ts';
import { compareCatalogues } from './compare-catalogues.ts';
import { continueCatalogue } from './continue-catalogue.ts';
import { createEffectCounter, isAgainstTheirWord, totalsOf } from './effect-count.ts';
import { effectsOn } from './effects-on.ts';
import type { CellEffect } from './effect.ts';

const type = typeKey('one');
const effect = (given: Partial<CellEffect>): CellEffect => ({ type, channel: 'EMAIL', effect: 'gain', ...given });

test('it counts recipients, and one kind of effect on one line', () => {
  const counter = createEffectCounter();
  const stopped = effect({ before: 'STOPPED', after: 'ALLOWED_BY_DEFAULT' });
  const off = effect({ before: 'OFF_BY_DEFAULT', after: 'ALLOWED_BY_DEFAULT' });
  const lost = effect({ channel: 'SMS', effect: 'lose', before: 'ALLOWED_BY_DEFAULT', after: 'OFF_BY_DEFAULT' });
  counter.add([stopped]);
  counter.add([]);
  counter.add([off, lost]);
  counter.add([off]);
  const counted = counter.counted();
  expect(counted).toEqual({
    recipients: 4,
    counts: [
      { ...stopped, recipients: 1 },
      { ...off, recipients: 2 },
      { ...lost, recipients: 1 },
    ],
  });
  expect(totalsOf(counted.counts)).toEqual([
    { type, channel: 'EMAIL', gain: 3, lose: 0, sooner: 0, later: 0, against: 1 },
    { type, channel: 'SMS', gain: 0, lose: 1, sooner: 0, later: 0, against: 0 },
  ]);
});

test.each<[Partial<CellEffect>, boolean]>([
  [{ effect: 'gain', before: 'STOPPED' }, true],
  [{ effect: 'gain', before: 'AUTHORIZATION_REVOKED' }, true],
  [{ effect: 'gain', before: 'REQUEST_PENDING' }, true],
  [{ effect: 'sooner', before: 'PAUSED' }, true],
  [{ effect: 'sooner', before: 'QUIET_HOURS' }, false],
  [{ effect: 'gain', before: 'OFF_BY_DEFAULT' }, false],
  [{ effect: 'gain' }, false],
  [{ effect: 'lose', before: 'ALLOWED_BY_PATIENT' }, false],
])('%j is against their word: %s', (given, isAgainst) => {
  expect(isAgainstTheirWord(effect(given))).toBe(isAgainst);
});

const of = (given: Parameters<typeof aType>[1]) => ({ ...aCatalogue(), types: [aType('one', given)] });
test.each<[string, Parameters<typeof aType>[1], Parameters<typeof aType>[1], Partial<CellEffect> | undefined]>([
  [
    'off is turned on',
    { channels: { EMAIL: OFF } },
    { channels: { EMAIL: ON } },
    { effect: 'gain', before: 'OFF_BY_DEFAULT' },
  ],
  [
    'on is turned off',
    { channels: { EMAIL: ON } },
    { channels: { EMAIL: OFF } },
    { effect: 'lose', after: 'OFF_BY_DEFAULT' },
  ],
  ['it is retired', { channels: { EMAIL: ON } }, { channels: { EMAIL: ON }, retired: true }, { effect: 'lose' }],
  ['the label reads otherwise', {}, { labels: { en: { label: 'x', description: 'y' } } }, undefined],
  ['care becomes payment', {}, { basis: { kind: 'payment' } }, undefined],
])('when %s', (_, before, after, expected) => {
  const state = aRecipient({ profile: { contactPoints: [aContactPoint('email', MAILBOX)] } });
  const facts = { target: { kind: 'recipient', state }, addresses: new Map() } as const;
  const found = effectsOn(facts, compareCatalogues(of(before), of(after)), NOW);
  expect(found).toEqual(expected === undefined ? [] : [expect.objectContaining(expected)]);
});

const renamed = (...types: readonly ReturnType<typeof aType>[]) => ({ ...aCatalogue(), types });
test.each<[string, Parameters<typeof aType>[1], Parameters<typeof aType>[1], readonly Partial<CellEffect>[]]>([
  ['alike', { channels: { EMAIL: ON } }, { channels: { EMAIL: ON } }, []],
  [
    'turned on',
    { channels: { EMAIL: OFF } },
    { channels: { EMAIL: ON } },
    [{ type: typeKey('two'), effect: 'gain', before: 'OFF_BY_DEFAULT' }],
  ],
  [
    'no longer sent there',
    { channels: { EMAIL: ON } },
    { channels: { SMS: OFF } },
    [{ type: typeKey('two'), effect: 'lose', before: 'ALLOWED_BY_DEFAULT' }],
  ],
])('a new name is told once, under the new name: %s', (_, old, fresh, expected) => {
  const state = aRecipient({ profile: { contactPoints: [aContactPoint('email', MAILBOX)] } });
  const facts = { target: { kind: 'recipient', state }, addresses: new Map() } as const;
  const before = renamed(aType('one', old), aType('gone', { code: 3, retired: true }));
  const two = aType('two', { code: 2, ...fresh, formerKeys: [typeKey('gone'), typeKey('one')] });
  const compared = compareCatalogues(before, continueCatalogue(before, renamed(two)));
  expect(effectsOn(facts, compared, NOW)).toEqual(expected.map((one): unknown => expect.objectContaining(one)));
});

test('a stop that is locked away is told as what it is', () => {
  const state = aRecipient({ statements: inOrder(aStatement('stop', { scope: ofTypes(['one'], ['EMAIL']) })) });
  const facts = { target: { kind: 'recipient', state }, addresses: new Map() } as const;
  const compared = compareCatalogues(of({}), of({ stoppable: 'locked' }));
  const found = effectsOn(facts, compared, NOW);
  expect(found).toEqual([effect({ before: 'STOPPED', after: 'ALLOWED_BY_DEFAULT' })]);
  expect(found.every(isAgainstTheirWord)).toBe(true);
});
