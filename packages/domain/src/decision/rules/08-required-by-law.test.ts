import { expect, test } from 'vitest';
import { aStatement, daysAgo, moment, NOW, ofCategories, ofTypes } from '../../testing/a-statement.ts';
import { ask } from '../../testing/ask.ts';
import type { Instant } from '../../time/instant.ts';

const NIGHT = moment('2026-11-24T09:00:00Z');

test.each([
  ['stopped everything', { said: [aStatement('stop')] }],
  ['stopped the type by name', { said: [aStatement('stop', { scope: ofTypes(['breach']) })] }],
  ['paused everything', { said: [aStatement({ kind: 'pause', from: daysAgo(2), until: (NOW + 1) as Instant })] }],
  ['is asked about at night', { at: NIGHT, channel: 'VOICE' as const }],
])('what the law requires goes to somebody who %s', (_, known) => {
  expect(ask({ type: 'breach', ...known })).toMatchObject({ outcome: 'ALLOW', reason: 'REQUIRED_BY_LAW' });
});

test.each([
  ['nobody agreed to email', [], ['POSTAL']],
  ['the person agreed to email', [aStatement('allow', { scope: ofTypes(['breach'], ['EMAIL']) })], []],
  ['the person agreed to the category', [aStatement('allow', { scope: ofCategories(['legal']) })], []],
  ['the person wants everything', [aStatement('allow')], ['POSTAL']],
  [
    'the person agreed and later stopped all email',
    [
      aStatement('allow', { scope: ofTypes(['breach']), saidAt: daysAgo(3), receivedAt: daysAgo(3) }),
      aStatement('stop', { saidAt: daysAgo(2), receivedAt: daysAgo(2) }),
    ],
    ['POSTAL'],
  ],
] as const)('where %s, the post goes beside it: %#', (_, said, useInstead) => {
  expect(ask({ type: 'breach', said })).toMatchObject({ outcome: 'ALLOW', useInstead });
});

test('on a channel where it is never sent the law does not help', () => {
  expect(ask({ type: 'breach', channel: 'SMS' })).toMatchObject({
    outcome: 'DENY',
    reason: 'OFF_BY_DEFAULT',
    useInstead: ['EMAIL', 'VOICE', 'POSTAL'],
  });
});
