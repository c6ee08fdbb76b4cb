import { expect, test } from 'vitest';
import type { Statement } from '../statement/statement.ts';
import type { Instant } from '../time/instant.ts';
import { MAILBOX, PHONE } from '../testing/a-recipient.ts';
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

test('nothing goes because of what can still be taken back, nor of what can', () => {
  const statements = inOrder(stop(3, { act: 'old' }), stop(2, { act: 'new' }));
  expect(compactStatements(statements, ['new'])).toBe(statements);
  expect(compactStatements(statements, ['old'])).toBe(statements);
});

test('a word that is ahead of its time takes nobody’s place yet', () => {
  const ahead = aStatement('allow', { id: 'ahead', saidAt: minutesAgo(-2), receivedAt: NOW });
  expect(left(allow(3, { receivedAt: daysAgo(1) }), ahead)).toEqual(['at-3', 'ahead']);
});
