import { describe, expect, test } from 'vitest';
import { mergeStates } from '../projection/merge-states.ts';
import type { RecipientState } from '../projection/recipient-state.ts';
import type { RequestId } from '../request/request.ts';
import type { Statement, StatementId, Word } from '../statement/statement.ts';
import { aCatalogue } from '../testing/a-catalogue.ts';
import { aContactPoint, ANN, aRecipient, contactPointId, PHONE } from '../testing/a-recipient.ts';
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
import { BOB } from '../testing/merged-history.ts';
import { keptStatements } from './kept-after-erasure.ts';

const catalogue = aCatalogue();
const said = (word: Word['kind'] | Word, days: number, given: Partial<Omit<Statement, 'word' | 'id'>> = {}) =>
  aStatement(word, { saidAt: daysAgo(days), ...given });

function keptOf(state: RecipientState): readonly Statement[] {
  let made = 0;
  return keptStatements({ catalogue, addresses: new Map() }, state, {
    at: NOW,
    act: 'erasure',
    id: () => `kept-${String((made += 1))}` as StatementId,
  });
}

const kept = (...statements: readonly Statement[]) => keptOf(aRecipient({ statements: inOrder(...statements) }));
const ALL = { types: { kind: 'all' }, channels: ['EMAIL', 'SMS', 'VOICE'] } as const;
const AUTHORIZED = { kind: 'authorize', document: 'd', from: daysAgo(5), thirdPartyPays: false } as const;

test('a stop is said again by the same person at the same time', () => {
  const stop = said('stop', 5, {
    receivedAt: daysAgo(4),
    wayIn: 'STAFF',
    speaker: { kind: 'staff', staff: 'desk' },
    catalogueVersion: 7,
  });
  expect(kept(stop)).toEqual([
    {
      id: 'kept-1',
      subject: { kind: 'recipient', recipient: ANN },
      scope: ALL,
      word: { kind: 'stop' },
      saidAt: daysAgo(5),
      receivedAt: daysAgo(4),
      wayIn: 'STAFF',
      speaker: { kind: 'staff', staff: 'desk' },
      catalogueVersion: 7,
      act: 'erasure',
    },
  ]);
});

describe('what is kept of what was said', () => {
  test.each<[string, readonly Statement[], readonly (readonly [Word['kind'], unknown])[]]>([
    ['nothing', [], []],
    ['a permission of every kind', [said('allow', 5), said(AUTHORIZED, 4), said('confirm', 3)], []],
    ['a pause', [said({ kind: 'pause', from: daysAgo(5), until: minutesAgo(-60) }, 5)], []],
    [
      'a stop of one category',
      [said('stop', 5, { scope: ofCategories(['payment'], ['EMAIL']) })],
      [['stop', ofCategories(['payment'], ['EMAIL'])]],
    ],
    ['a stop that everything again lifted', [said('stop', 5), said('allow', 4)], []],
    [
      'a stop of which one channel was opened again',
      [said('stop', 5), said('allow', 4, { scope: { ...EVERYTHING, channels: ['EMAIL'] } })],
      [['stop', { ...EVERYTHING, channels: ['SMS', 'VOICE'] }]],
    ],
    [
      'a stop of which one type was opened again',
      [
        said('stop', 5, { scope: ofTypes(['reminder', 'survey'], ['EMAIL']) }),
        said('allow', 4, { scope: ofTypes(['survey']) }),
      ],
      [['stop', ofTypes(['reminder'], ['EMAIL'])]],
    ],
    [
      'a stop of everything of which one type was opened again: its category is whole again, and so is what comes later',
      [
        said('stop', 5, { scope: { ...EVERYTHING, channels: ['SMS'] } }),
        said('allow', 4, { scope: ofTypes(['survey']) }),
      ],
      [['stop', { ...EVERYTHING, channels: ['SMS'] }]],
    ],
    [
      'a stop of everything of which a category was opened again: the others, also of what comes later',
      [
        said('stop', 5, { scope: { ...EVERYTHING, channels: ['EMAIL'] } }),
        said('allow', 4, { scope: ofCategories(['care', 'payment']) }),
      ],
      [
        [
          'stop',
          ofCategories(
            ['quality', 'risk', 'admin', 'legal', 'education', 'fundraising', 'research', 'marketing'],
            ['EMAIL'],
          ),
        ],
      ],
    ],
    [
      'a stop of a category of which one type was opened again: the category',
      [
        said('stop', 5, { scope: ofCategories(['care'], ['EMAIL']) }),
        said('allow', 4, { scope: ofTypes(['reminder']) }),
      ],
      [['stop', ofCategories(['care'], ['EMAIL'])]],
    ],
    [
      'a stop of which a permission was signed since',
      [
        said('stop', 5, { scope: ofTypes(['offer', 'study'], ['EMAIL']) }),
        said(AUTHORIZED, 4, { scope: ofTypes(['offer']) }),
      ],
      [['stop', ofTypes(['study'], ['EMAIL'])]],
    ],
    [
      'two stops: each of what the later one does not hold',
      [
        said('stop', 5, { scope: ofTypes(['reminder'], ['EMAIL']) }),
        said('stop', 4, { scope: ofTypes(['survey'], ['EMAIL']) }),
      ],
      [
        ['stop', ofTypes(['reminder'], ['EMAIL'])],
        ['stop', ofTypes(['survey'], ['EMAIL'])],
      ],
    ],
  ])('%s', (_, statements, expected) => {
    expect(kept(...statements).map(({ word, scope }) => [word.kind, scope])).toEqual(expected);
  });

  const restrict = (kind: 'use-only' | 'never-use', ...names: readonly string[]): Word => ({
    kind: 'restrict',
    rule: { kind, contactPoints: names.map(contactPointId) },
    detail: 'minimal',
  });
  test.each<[string, readonly Statement[], readonly Word[]]>([
    ['one', [said(restrict('never-use', 'phone'), 5)], [restrict('never-use', 'phone')]],
    ['one that was lifted', [said(restrict('never-use', 'phone'), 5), said('lift-restriction', 4)], []],
    [
      'one in the place of another',
      [said(restrict('use-only', 'phone'), 5), said(restrict('use-only', 'mailbox'), 4)],
      [restrict('use-only', 'mailbox')],
    ],
  ])('of requests for confidential communication: %s', (_, statements, words) => {
    const left = kept(...statements);
    expect(left.map(({ word }) => word)).toEqual(words);
    for (const { scope } of left) expect(scope).toEqual(EVERYTHING);
  });
});

test('a request that nobody will read any more counts as a stop of what it held, beside what was said, in order of time', () => {
  const state = aRecipient({
    statements: [
      said('stop', 9, { scope: ofTypes(['survey'], ['SMS']) }),
      said('stop', 2, { scope: ofTypes(['bill'], ['EMAIL']) }),
    ],
    pending: [{ id: 'q' as RequestId, holds: ofTypes(['reminder']), since: daysAgo(5) }],
  });
  const left = keptOf(state);
  expect(left.map(({ saidAt }) => saidAt)).toEqual([daysAgo(9), daysAgo(5), daysAgo(2)]);
  expect(left[1]).toEqual({
    id: 'kept-3',
    subject: { kind: 'recipient', recipient: ANN },
    scope: ofTypes(['reminder']),
    word: { kind: 'stop' },
    saidAt: daysAgo(5),
    receivedAt: daysAgo(5),
    wayIn: 'SYSTEM',
    speaker: { kind: 'patient' },
    catalogueVersion: catalogue.version,
    act: 'erasure',
  });
});

describe('of a merged record', () => {
  const bobsPhone = aContactPoint('phone', PHONE, { id: contactPointId('bobphone') });
  const merged = (anns: readonly Statement[], bobs: readonly Statement[]) =>
    mergeStates(
      aRecipient({ statements: anns }),
      aRecipient({ profile: { id: BOB, contactPoints: [bobsPhone] }, statements: bobs }),
      daysAgo(1),
    );

  test('a stop of either is kept, whatever the other allowed since', () => {
    for (const state of [merged([said('stop', 5)], [said('allow', 4)]), merged([said('allow', 4)], [said('stop', 5)])])
      expect(keptOf(state).map(({ word, scope }) => [word.kind, scope])).toEqual([['stop', ALL]]);
  });

  test('a restriction of a telephone is one of the number, in whichever record it stands', () => {
    const rule = (...names: readonly string[]) => ({
      kind: 'never-use' as const,
      contactPoints: names.map(contactPointId),
    });
    const restrict = (...names: readonly string[]) =>
      said({ kind: 'restrict', rule: rule(...names), detail: 'full' }, 5);
    expect(keptOf(merged([restrict('phone')], []))[0]?.word).toEqual({
      kind: 'restrict',
      rule: rule('phone', 'bobphone'),
      detail: 'full',
    });
    expect(keptOf(merged([restrict('mailbox')], []))[0]?.word).toMatchObject({ rule: rule('mailbox') });
  });
});
