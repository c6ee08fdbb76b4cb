import { describe, expect, test } from 'vitest';
import type { AddressKey } from '../../contact/address.ts';
import type { RestrictionRule, Statement, Word } from '../../statement/statement.ts';
import { aContactPoint, contactPointId, MAILBOX, PHONE } from '../../testing/a-recipient.ts';
import { aStatement, daysAgo, ofCategories, ofTypes } from '../../testing/a-statement.ts';
import { ask } from '../../testing/ask.ts';

const WORK = 'address-work' as AddressKey;
const contactPoints = [
  aContactPoint('email', MAILBOX),
  aContactPoint('email', WORK, { rank: 2 }),
  aContactPoint('phone', PHONE),
];
const restrict = (
  kind: RestrictionRule['kind'],
  names: readonly string[],
  detail: 'full' | 'minimal' = 'full',
): Word => ({
  kind: 'restrict',
  rule: { kind, contactPoints: names.map(contactPointId) },
  detail,
});
const asked = (said: readonly Statement[], channel: 'EMAIL' | 'SMS' | 'VOICE' = 'EMAIL', type = 'reminder') => {
  const { reason, contactPoint } = ask({ said, channel, type, profile: { contactPoints } });
  return contactPoint ?? reason;
};

test.each<[string, Word, 'EMAIL' | 'SMS', string]>([
  ['use only the work mailbox', restrict('use-only', ['work']), 'EMAIL', 'contact-work'],
  ['use only the work mailbox', restrict('use-only', ['work']), 'SMS', 'RESTRICTED'],
  ['never the first mailbox', restrict('never-use', ['mailbox']), 'EMAIL', 'contact-work'],
  ['never either mailbox', restrict('never-use', ['mailbox', 'work']), 'EMAIL', 'RESTRICTED'],
  ['never either mailbox', restrict('never-use', ['mailbox', 'work']), 'SMS', 'contact-phone'],
])('%s: %#', (_, word, channel, answer) => {
  expect(asked([aStatement(word)], channel)).toBe(answer);
});

test('it outranks what the law requires, and the answer names what remains', () => {
  const decision = ask({ type: 'breach', said: [aStatement(restrict('never-use', ['mailbox']))] });
  expect(decision).toMatchObject({ outcome: 'DENY', reason: 'RESTRICTED', useInstead: ['VOICE', 'POSTAL'] });
});

test('the request behind the denial is named: the one against the first address', () => {
  const [first, second] = ['mailbox', 'work'].map((name) => aStatement(restrict('never-use', [name]), { id: name }));
  const said = [second, first].filter((one) => one !== undefined);
  expect(ask({ said, profile: { contactPoints } })).toMatchObject({ reason: 'RESTRICTED', statement: 'mailbox' });
});

test('it outranks a default, an allow and a fallback to the post', () => {
  const said = [aStatement(restrict('use-only', ['phone'])), aStatement('allow')];
  expect(ask({ said })).toMatchObject({ reason: 'RESTRICTED', useInstead: ['SMS', 'VOICE', 'PORTAL'] });
});

test('under "use only" the post is named only where nothing else is left for what must arrive', () => {
  const said = [aStatement(restrict('use-only', ['gone']))];
  expect(ask({ said, type: 'breach' }).useInstead).toEqual(['POSTAL']);
  expect(ask({ said, type: 'visit_change' }).useInstead).toEqual(['PORTAL']);
});

describe('several', () => {
  const at = (days: number) => ({ saidAt: daysAgo(days), receivedAt: daysAgo(days) });
  const system = { speaker: { kind: 'system', client: 'ehr' } } as const;
  const useWork = (given: object) => aStatement(restrict('use-only', ['work']), given);
  const useMailbox = (given: object) => aStatement(restrict('use-only', ['mailbox']), given);
  const lift = (given: object) => aStatement('lift-restriction', given);

  test.each<[string, readonly Statement[], string]>([
    ['a later "use only" takes the place of the one before', [useWork(at(3)), useMailbox(at(2))], 'contact-mailbox'],
    [
      'a system’s "use only" does not take the place of a person’s',
      [useWork(at(3)), useMailbox({ ...at(2), ...system })],
      'RESTRICTED',
    ],
    [
      'a person’s takes the place of a system’s',
      [useWork({ ...at(3), ...system }), useMailbox(at(2))],
      'contact-mailbox',
    ],
    [
      'each "never use" adds',
      [aStatement(restrict('never-use', ['mailbox']), at(3)), aStatement(restrict('never-use', ['work']), at(2))],
      'RESTRICTED',
    ],
    [
      '"use only" and "never use" hold together',
      [useWork(at(3)), aStatement(restrict('never-use', ['work']), at(2))],
      'RESTRICTED',
    ],
    ['a later lift ends them', [useWork(at(3)), lift(at(2))], 'contact-mailbox'],
    ['an earlier lift does not', [lift(at(3)), useWork(at(2))], 'contact-work'],
    ['a lift at the same moment does not', [useWork(at(2)), lift(at(2))], 'contact-work'],
    ['a system’s lift ends no person’s', [useWork(at(3)), lift({ ...at(2), ...system })], 'contact-work'],
    [
      'a system’s lift ends a system’s',
      [useWork({ ...at(3), ...system }), lift({ ...at(2), ...system })],
      'contact-mailbox',
    ],
    ['a lift of another type does not', [useWork(at(3)), lift({ ...at(2), scope: ofTypes(['bill']) })], 'contact-work'],
    [
      'a restriction of another category does not count',
      [useWork({ scope: ofCategories(['payment']) })],
      'contact-mailbox',
    ],
  ])('%s', (_, said, answer) => {
    expect(asked(said)).toBe(answer);
  });

  test('a stop and a START leave it as it is', () => {
    const said = [useWork(at(4)), aStatement('stop', at(3)), aStatement('allow', at(2))];
    expect(asked(said)).toBe('contact-work');
  });
});

test.each([
  ['full', 'full', 'full'],
  ['full', 'minimal', 'minimal'],
  ['minimal', 'full', 'minimal'],
] as const)('detail asked for: %s and %s → %s', (one, other, detail) => {
  const said = [
    aStatement(restrict('never-use', ['phone'], one), { id: 'one' }),
    aStatement(restrict('never-use', ['work'], other), { id: 'other' }),
  ];
  expect(ask({ said, profile: { contactPoints } }).detail).toBe(detail);
});
