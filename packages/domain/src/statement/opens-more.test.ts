import { expect, test } from 'vitest';
import { aCatalogue } from '../testing/a-catalogue.ts';
import { contactPointId } from '../testing/a-recipient.ts';
import { aStatement, daysAgo, inOrder } from '../testing/a-statement.ts';
import { opensMore } from './opens-more.ts';
import type { DetailLevel, RestrictionRule, Statement } from './statement.ts';

const points = ['mailbox', 'work', 'phone'].map((name) => ({ id: contactPointId(name) }));

function wish(
  days: number,
  kind: RestrictionRule['kind'],
  names: readonly string[],
  detail: DetailLevel = 'full',
): Statement {
  const word = { kind: 'restrict', rule: { kind, contactPoints: names.map(contactPointId) }, detail } as const;
  return aStatement(word, { id: `wish-${String(days)}`, saidAt: daysAgo(days), receivedAt: daysAgo(days) });
}

const lift = aStatement('lift-restriction', { saidAt: daysAgo(1), receivedAt: daysAgo(1) });

test.each<readonly [string, readonly Statement[], Statement, boolean]>([
  ['a first wish', [], wish(1, 'use-only', ['mailbox']), false],
  ['fewer than before', [wish(2, 'use-only', ['mailbox', 'phone'])], wish(1, 'use-only', ['phone']), false],
  ['another than before', [wish(2, 'use-only', ['mailbox'])], wish(1, 'use-only', ['phone']), true],
  ['more than before', [wish(2, 'use-only', ['mailbox'])], wish(1, 'use-only', ['mailbox', 'phone']), true],
  ['one more never', [wish(2, 'never-use', ['work'])], wish(1, 'never-use', ['phone']), false],
  ['only, beside a never', [wish(2, 'never-use', ['work'])], wish(1, 'use-only', ['work']), false],
  ['little detail', [wish(2, 'use-only', ['mailbox'])], wish(1, 'use-only', ['mailbox'], 'minimal'), false],
  ['full detail again', [wish(2, 'use-only', ['mailbox'], 'minimal')], wish(1, 'use-only', ['mailbox']), true],
  ['a lift', [wish(2, 'use-only', ['mailbox'])], lift, true],
  ['a lift of little detail alone', [wish(2, 'never-use', [], 'minimal')], lift, true],
  ['a lift of nothing', [], lift, false],
])('%s', (_name, before, said, isMore) => {
  expect(opensMore(before, inOrder(...before, said), aCatalogue(), points)).toBe(isMore);
});
