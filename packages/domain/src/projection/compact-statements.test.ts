import { expect, test } from 'vitest';
import type { Statement, Word } from '../statement/statement.ts';
import type { Instant } from '../time/instant.ts';
import { contactPointId, MAILBOX, PHONE } from '../testing/a-recipient.ts';
import {
  aStatement,
  daysAgo,
  EVERYTHING,
  inOrder,
  minutesAgo,
  NOW,
  ofCategories,
  ofTypes,
} from '../testing/a-statement.ts';
import { compactStatements } from './compact-statements.ts';

const at = (days: number, given: object = {}) => ({
  id: `at-${String(days)}`,
  saidAt: daysAgo(days),
  receivedAt: daysAgo(days),
  ...given,
});
const stop = (days: number, given: object = {}) => aStatement('stop', at(days, given));
const allow = (days: number, given: object = {}) => aStatement('allow', at(days, given));
const pause = (days: number, until: number) =>
  aStatement({ kind: 'pause', from: daysAgo(days), until: until as Instant }, at(days));
const hours = (days: number, opens: number, given: object = {}) =>
  aStatement({ kind: 'contact-hours', opens: opens * 60, closes: 20 * 60 }, at(days, given));
const system = { speaker: { kind: 'system', client: 'c' } } as const;
const code = (address: typeof MAILBOX) => ({ proof: { kind: 'one-time-code', address } }) as const;
const left = (...statements: readonly Statement[]) => compactStatements(inOrder(...statements), []).map(({ id }) => id);

test.each<[string, readonly Statement[], readonly string[]]>([
  ['a longer pause before a shorter one', [pause(3, NOW + 2), pause(2, NOW + 1)], ['at-3', 'at-2']],
  ['a pause that is over', [pause(3, daysAgo(2)), stop(2)], ['at-2']],
  ['a pause that has a millisecond left', [pause(3, daysAgo(2) + 1), stop(2)], ['at-3', 'at-2']],
  ['an older stop of the same', [stop(3), stop(2)], ['at-2']],
  ['a narrower stop before a broad one', [stop(3, { scope: ofTypes(['bill'], ['SMS']) }), stop(2)], ['at-2']],
  ['a broader stop before a narrow one', [stop(3), stop(2, { scope: ofTypes(['bill']) })], ['at-3', 'at-2']],
  [
    'a stop of two that two others cover',
    [stop(4, { scope: ofTypes(['a', 'b']) }), stop(3, { scope: ofTypes(['a']) }), stop(2, { scope: ofTypes(['b']) })],
    ['at-3', 'at-2'],
  ],
  [
    'a stop of two of which one is covered',
    [stop(4, { scope: ofTypes(['a', 'b']) }), stop(3, { scope: ofTypes(['a']) })],
    ['at-4', 'at-3'],
  ],
  [
    'a category before its types: what it holds may change',
    [stop(3, { scope: ofCategories(['care']) }), stop(2, { scope: ofTypes(['reminder']) })],
    ['at-3', 'at-2'],
  ],
  [
    'a narrow allow before a broad one: it turns on what is off',
    [allow(3, { scope: ofTypes(['tips']) }), allow(2)],
    ['at-3', 'at-2'],
  ],
  ['the same allow again', [allow(3, { scope: ofTypes(['tips']) }), allow(2, { scope: ofTypes(['tips']) })], ['at-2']],
  ['a stop before an allow', [stop(3), allow(2)], ['at-3', 'at-2']],
  ['a person’s before a system’s', [stop(3), stop(2, system)], ['at-3', 'at-2']],
  ['another way in', [stop(3), stop(2, { wayIn: 'SMS' })], ['at-3', 'at-2']],
  ['heard late and heard live', [stop(3), stop(2, { receivedAt: daysAgo(1) })], ['at-3', 'at-2']],
  ['proofs of different addresses', [allow(3, code(MAILBOX)), allow(2, code(PHONE))], ['at-3', 'at-2']],
  ['hours before other hours', [hours(3, 9), hours(2, 17)], ['at-2']],
  ['a person’s hours before a system’s', [hours(3, 9), hours(2, 17, system)], ['at-3', 'at-2']],
  [
    'a language before another, and before a way',
    [
      aStatement({ kind: 'prefer-language', language: 'es' as never }, at(4)),
      aStatement({ kind: 'prefer-language' }, at(3)),
      aStatement({ kind: 'prefer-channel', channel: 'SMS' }, at(2)),
    ],
    ['at-3', 'at-2'],
  ],
  [
    'another channel',
    [
      stop(3, { scope: { ...EVERYTHING, channels: ['EMAIL'] } }),
      stop(2, { scope: { ...EVERYTHING, channels: ['SMS'] } }),
    ],
    ['at-3', 'at-2'],
  ],
  [
    'all channels before each of them',
    [
      stop(4),
      stop(3, { scope: { ...EVERYTHING, channels: ['EMAIL', 'SMS'] } }),
      stop(2, { scope: { ...EVERYTHING, channels: ['VOICE'] } }),
    ],
    ['at-3', 'at-2'],
  ],
])('%s', (_, statements, ids) => {
  expect(left(...statements)).toEqual(ids);
});

const word = (given: Word, days: number) => aStatement(given, at(days));
const signed = { kind: 'authorize', document: 'a', from: NOW, thirdPartyPays: false } as const;
const never = (...names: readonly string[]): Word => ({
  kind: 'restrict',
  rule: { kind: 'never-use', contactPoints: names.map(contactPointId) },
  detail: 'full',
});
const only = (detail: 'full' | 'minimal', name: string): Word => ({
  kind: 'restrict',
  rule: { kind: 'use-only', contactPoints: [contactPointId(name)] },
  detail,
});
test.each<[string, Word, Word, boolean]>([
  ['a confirmation again', { kind: 'confirm' }, { kind: 'confirm' }, true],
  ['a stop and a confirmation', { kind: 'stop' }, { kind: 'confirm' }, false],
  ['a lift and a confirmation', { kind: 'lift-restriction' }, { kind: 'confirm' }, false],
  ['a lift again', { kind: 'lift-restriction' }, { kind: 'lift-restriction' }, true],
  ['consent again', { kind: 'consent', wording: 'a' }, { kind: 'consent', wording: 'a' }, true],
  ['consent in other words', { kind: 'consent', wording: 'a' }, { kind: 'consent', wording: 'b' }, false],
  ['a permission again', signed, signed, true],
  ['a permission of another document', signed, { ...signed, document: 'b' }, false],
  ['a permission from another day', signed, { ...signed, from: daysAgo(1) }, false],
  ['a permission with an end', signed, { ...signed, until: NOW }, false],
  ['a permission that tells of a payment', signed, { ...signed, thirdPartyPays: true }, false],
  ['a revocation again', { kind: 'revoke-authorization' }, { kind: 'revoke-authorization' }, true],
  [
    'a revocation of one document',
    { kind: 'revoke-authorization' },
    { kind: 'revoke-authorization', document: 'a' },
    false,
  ],
  ['“never these” again, in another order', never('a', 'b'), never('b', 'a'), true],
  ['“never these” and “never that”', never('a'), never('b'), false],
  ['“never this” with less detail', never('a'), { ...never('a'), detail: 'minimal' } as Word, false],
  ['“use only” again', only('full', 'a'), only('minimal', 'b'), true],
  ['“use only” and “never”', only('full', 'a'), never('a'), false],
])('of %s: %#', (_, earlier, later, isOver) => {
  expect(left(word(earlier, 3), word(later, 2))).toEqual(isOver ? ['at-2'] : ['at-3', 'at-2']);
});

test('a stop of a category is over where the same category was stopped again, and no other', () => {
  const care = { scope: ofCategories(['care']) };
  expect(left(stop(3, care), stop(2, care))).toEqual(['at-2']);
  expect(left(stop(3, care), stop(2, { scope: ofCategories(['payment']) }))).toEqual(['at-3', 'at-2']);
});

test('nothing goes because of what can still be taken back, nor of what can', () => {
  const statements = inOrder(stop(3, { act: 'old' }), stop(2, { act: 'new' }));
  expect(compactStatements(statements, ['new'])).toBe(statements);
  expect(compactStatements(statements, ['old'])).toBe(statements);
});

test('a word that is ahead of its time takes nobody’s place yet', () => {
  const ahead = aStatement('allow', { id: 'ahead', saidAt: minutesAgo(-2), receivedAt: NOW });
  expect(left(allow(3, { receivedAt: daysAgo(1) }), ahead)).toEqual(['at-3', 'ahead']);
});
