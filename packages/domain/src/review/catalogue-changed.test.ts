import { describe, expect, test } from 'vitest';
import type { Catalogue, CommunicationType } from '../catalogue/catalogue.ts';
import type { Statement } from '../statement/statement.ts';
import { aCatalogue, aType, OFF, ON } from '../testing/a-catalogue.ts';
import { aRecipient } from '../testing/a-recipient.ts';
import { aStatement, daysAgo, EVERYTHING, inOrder, NOW, ofCategories, ofTypes } from '../testing/a-statement.ts';
import { factsAbout } from '../testing/facts-about.ts';
import { type DatedCatalogue, laxerMoves } from './laxer-moves.ts';
import { reviewsDue } from './reviews-due.ts';

const version = (number: number, ...types: readonly CommunicationType[]): DatedCatalogue => ({
  catalogue: { ...aCatalogue(), version: number, types } satisfies Catalogue,
  appliedAt: daysAgo(20 - number),
});
const reminder = (given: Partial<CommunicationType> = {}) => aType('reminder', given);
const FIRST = version(1, reminder({ channels: { EMAIL: OFF } }), aType('bill', { code: 2 }));
const ON_NOW = version(2, reminder({ channels: { EMAIL: ON } }), aType('bill', { code: 2 }));
const LOCKED = version(3, reminder({ channels: { EMAIL: ON }, stoppable: 'locked' }), aType('bill', { code: 2 }));

function due(history: readonly DatedCatalogue[], said: readonly Statement[]) {
  const state = aRecipient({ statements: inOrder(...said) });
  const now = history.at(-1)?.catalogue;
  return reviewsDue(state, { ...factsAbout(state, [], now), laxer: laxerMoves(history) }, NOW).filter(
    ({ reason }) => reason === 'CATALOGUE_CHANGED',
  );
}
const under = (catalogueVersion: number, scope = ofTypes(['reminder'])) => ({ catalogueVersion, scope });

describe('a choice asks to be looked at when its type became laxer after it', () => {
  test.each<[string, readonly DatedCatalogue[], readonly Statement[], boolean]>([
    ['nobody said anything', [FIRST, ON_NOW], [], false],
    ['made before', [FIRST, ON_NOW], [aStatement('allow', under(1))], true],
    ['made under the version that changed it', [FIRST, ON_NOW], [aStatement('allow', under(2))], false],
    ['stopped before', [FIRST, ON_NOW], [aStatement('stop', under(1))], true],
    [
      'stopped before, with its category',
      [FIRST, ON_NOW],
      [aStatement('stop', under(1, ofCategories(['care'])))],
      true,
    ],
    ['about another type', [FIRST, ON_NOW], [aStatement('stop', under(1, ofTypes(['bill'])))], false],
    [
      'everything stopped: that covers whatever comes',
      [FIRST, ON_NOW],
      [aStatement('stop', under(1, EVERYTHING))],
      false,
    ],
    ['everything stopped, and now it may not hold', [ON_NOW, LOCKED], [aStatement('stop', under(2, EVERYTHING))], true],
    ['everything allowed before', [FIRST, ON_NOW], [aStatement('allow', under(1, EVERYTHING))], true],
    [
      'confirmed since',
      [FIRST, ON_NOW],
      [aStatement('stop', { ...under(1), saidAt: daysAgo(9) }), aStatement('confirm', under(2))],
      false,
    ],
    [
      'claimed by a system',
      [FIRST, ON_NOW],
      [aStatement('allow', { ...under(1), speaker: { kind: 'system', client: 'c' } })],
      false,
    ],
    ['stricter is no reason', [ON_NOW, { ...FIRST, appliedAt: daysAgo(1) }], [aStatement('stop', under(0))], false],
    ['no longer sent', [FIRST, ON_NOW, version(3, reminder({ retired: true }))], [aStatement('stop', under(1))], false],
    ['no change at all', [FIRST], [aStatement('stop', under(1))], false],
  ])('%s', (_, history, said, isDue) => {
    expect(due(history, said).length > 0).toBe(isDue);
  });

  test('it names the type and the version, since when, and leaves three weeks', () => {
    expect(due([FIRST, ON_NOW, LOCKED], [aStatement('allow', under(1))])).toEqual([
      {
        reason: 'CATALOGUE_CHANGED',
        since: LOCKED.appliedAt,
        dueAt: NOW + 21 * 86_400_000,
        details: { type: 'reminder', version: '3' },
      },
    ]);
  });
});

test('a new type, and a choice asked about less often, are nothing anybody chose about', () => {
  const longer = version(
    2,
    reminder({ channels: { EMAIL: OFF }, reviewIntervalMonths: 24 }),
    aType('bill', { code: 2 }),
    aType('new', { code: 3, stoppable: 'locked' }),
  );
  const yearly = version(
    1,
    reminder({ channels: { EMAIL: OFF }, reviewIntervalMonths: 12 }),
    aType('bill', { code: 2 }),
  );
  expect(laxerMoves([yearly, longer])).toEqual(new Map());
});
