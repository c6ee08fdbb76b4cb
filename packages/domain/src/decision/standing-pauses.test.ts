import { expect, test } from 'vitest';
import { aCatalogue, aType } from '../testing/a-catalogue.ts';
import { aStatement, EVERYTHING, minutesAgo, NOW, ofCategories, ofTypes } from '../testing/a-statement.ts';
import { ask } from '../testing/ask.ts';
import type { Scope, Statement } from '../statement/statement.ts';
import type { Instant } from '../time/instant.ts';
import { pausableCells, standingPauses } from './standing-pauses.ts';

const catalogue = aCatalogue([aType('moved', { category: 'quality', formerCategories: ['care'] })]);

const pause = (id: string, until: number, scope: Scope = EVERYTHING, from = -60): Statement =>
  aStatement(
    { kind: 'pause', from: minutesAgo(-from), until: (NOW + until) as Instant },
    { id, scope, saidAt: minutesAgo(60), receivedAt: minutesAgo(60) },
  );
const standing = (...said: readonly Statement[]) => standingPauses({ statements: said }, catalogue, NOW);

test.each([
  ['what ends now is over', [pause('p', 0)], []],
  ['what ends in a millisecond stands', [pause('p', 1)], ['p']],
  ['what begins later stands', [pause('p', 120 * 60_000, EVERYTHING, 60)], ['p']],
  ['two stand beside each other', [pause('long', 9), pause('short', 1, ofTypes(['reminder']))], ['long', 'short']],
  ['what names nothing that can be paused does not stand', [pause('p', 1, ofTypes(['recall']))], []],
  [
    'what was taken back does not stand',
    [pause('p', 1), aStatement({ kind: 'withdraw', statement: pause('p', 1).id }, { saidAt: minutesAgo(1) })],
    [],
  ],
  [
    'an allow of all of it ends it',
    [pause('p', 1, ofTypes(['reminder'])), aStatement('allow', { saidAt: minutesAgo(1), receivedAt: minutesAgo(1) })],
    [],
  ],
])('%s', (_name, said, ids) => {
  expect(standing(...said).map(({ statement }) => statement.id)).toEqual(ids);
});

test('it tells what it holds, and what was turned on since', () => {
  const allow = aStatement('allow', {
    scope: ofTypes(['reminder'], ['EMAIL']),
    saidAt: minutesAgo(1),
    receivedAt: minutesAgo(1),
  });
  const [care] = standing(pause('p', 1, ofCategories(['care'])), allow);
  const keys = care?.cells.map(({ type, channel }) => `${type.key} ${channel}`);
  expect(keys).toContain('reminder SMS');
  expect(keys).toContain('moved EMAIL');
  expect(keys).not.toContain('reminder EMAIL');
  expect(keys).not.toContain('bill EMAIL');
  expect(care?.turnedOn).toMatchObject([{ type: { key: 'reminder' }, channel: 'EMAIL' }]);
});

test('it holds exactly what a decision says is paused', () => {
  const said = [
    pause('all', 5, { types: { kind: 'all' }, channels: ['SMS'] }),
    pause('care', 5, ofCategories(['care'], ['EMAIL'])),
  ];
  const held = new Set(
    standing(...said).flatMap(({ cells }) => cells.map(({ type, channel }) => `${type.key} ${channel}`)),
  );
  for (const { type, channel } of pausableCells(catalogue)) {
    const { reason } = ask({ type: type.key, channel, types: catalogue.types, said });
    const isOpen = reason === 'PAUSED' || reason.startsWith('ALLOWED') || reason === 'QUIET_HOURS';
    if (isOpen)
      expect([type.key, channel, reason === 'PAUSED']).toEqual([type.key, channel, held.has(`${type.key} ${channel}`)]);
  }
});
