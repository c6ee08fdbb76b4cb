import { expect, test } from 'vitest';
import { aType } from '../testing/a-catalogue.ts';
import { aStatement, daysAgo, inOrder, minutesAgo, NOW, ofTypes } from '../testing/a-statement.ts';
import { bySaying, latestWord, standingStatements } from './latest-word.ts';

const at = (days: number) => ({ saidAt: daysAgo(days), receivedAt: daysAgo(days) });

test('statements are ordered by saying, then receipt, then id', () => {
  const one = aStatement('stop', { id: 'b', saidAt: daysAgo(2), receivedAt: daysAgo(1) });
  const list = [
    aStatement('stop', { id: 'c', ...at(1) }),
    { ...one, id: aStatement('stop', { id: 'a' }).id },
    one,
    { ...one, receivedAt: daysAgo(2) },
  ];
  expect(list.toSorted(bySaying).map(({ id, receivedAt }) => [id, receivedAt])).toEqual([
    ['b', daysAgo(2)],
    ['a', daysAgo(1)],
    ['b', daysAgo(1)],
    ['c', daysAgo(1)],
  ]);
});

test('what was taken back, and the taking back, do not stand', () => {
  const stop = aStatement('stop', at(2));
  const undo = aStatement({ kind: 'withdraw', statement: stop.id }, at(1));
  expect(standingStatements(inOrder(stop, undo), NOW)).toEqual([]);
  expect(standingStatements([stop], NOW)).toEqual([stop]);
});

test.each(['stop', 'confirm', 'revoke-authorization'] as const)(
  'a %s that is ahead of its time stands at once',
  (word) => {
    const ahead = { saidAt: minutesAgo(-2), receivedAt: NOW };
    expect(standingStatements([aStatement(word, ahead)], NOW)).toHaveLength(1);
  },
);

test.each(['allow', 'lift-restriction'] as const)('a %s does not, until then', (word) => {
  const ahead = aStatement(word, { saidAt: minutesAgo(-2), receivedAt: NOW });
  expect(standingStatements([ahead], NOW)).toHaveLength(0);
  expect(standingStatements([ahead], minutesAgo(-2))).toHaveLength(1);
});

test('the word that decides is the stop that stands, else the last allow, else none', () => {
  const reminder = aType('reminder');
  const stop = aStatement('stop', at(3));
  const allow = aStatement('allow', at(2));
  expect(latestWord([], reminder, 'EMAIL')).toBeUndefined();
  expect(latestWord([stop], reminder, 'EMAIL')).toBe(stop);
  expect(latestWord([stop, allow], reminder, 'EMAIL')).toBe(allow);
  expect(latestWord([aStatement('allow', { ...at(5), scope: ofTypes(['reminder']) }), stop], reminder, 'EMAIL')).toBe(
    stop,
  );
  expect(latestWord([aStatement('stop', { scope: ofTypes(['bill']) })], reminder, 'EMAIL')).toBeUndefined();
});
