import { describe, expect, test } from 'vitest';
import type { Deliverability } from '../projection/address-state.ts';
import type { RecipientProfile } from '../recipient/recipient.ts';
import type { Statement, Word } from '../statement/statement.ts';
import { aCatalogue, aType } from '../testing/a-catalogue.ts';
import { aContactPoint, anAddress, aRecipient, bornOn, MAILBOX, PHONE } from '../testing/a-recipient.ts';
import { aStatement, daysAgo, inOrder, moment, NOW, ofTypes } from '../testing/a-statement.ts';
import { factsAbout } from '../testing/facts-about.ts';
import type { Instant } from '../time/instant.ts';
import { reviewsDue } from './reviews-due.ts';

interface Given {
  readonly said?: readonly Statement[];
  readonly profile?: Partial<RecipientProfile>;
  readonly fault?: Deliverability;
  readonly at?: Instant;
}

const yearly = aCatalogue([
  aType('reminder', { reviewIntervalMonths: 12 }),
  aType('survey', { reviewIntervalMonths: 6 }),
]);
function due({ said = [], profile = {}, fault, at = NOW }: Given) {
  const state = aRecipient({ profile, statements: inOrder(...said) });
  const addresses = fault === undefined ? [] : [anAddress(MAILBOX, { deliverability: fault })];
  return reviewsDue(state, { ...factsAbout(state, addresses, yearly), laxer: new Map() }, at);
}
const reasons = (given: Given) => due(given).map(({ reason }) => reason);
const at = (text: string) => ({ saidAt: moment(text), receivedAt: moment(text), id: text });

describe('stale', () => {
  const reminders = { scope: ofTypes(['reminder']) };
  test.each<[string, readonly Statement[], boolean]>([
    ['nothing was ever said', [], false],
    ['the interval ended', [aStatement('stop', { ...reminders, ...at('2025-11-24T18:00:00Z') })], true],
    ['the interval ends in a second', [aStatement('stop', { ...reminders, ...at('2025-11-24T18:00:01Z') })], false],
    [
      'it was confirmed since',
      [
        aStatement('stop', { ...reminders, ...at('2024-01-01T00:00:00Z') }),
        aStatement('confirm', at('2026-10-01T00:00:00Z')),
      ],
      false,
    ],
    [
      'a system claims so since',
      [
        aStatement('allow', { ...reminders, ...at('2024-01-01T00:00:00Z') }),
        aStatement('allow', { ...at('2026-10-01T00:00:00Z'), speaker: { kind: 'system', client: 'c' } }),
      ],
      true,
    ],
    [
      'something else was said since',
      [
        aStatement('allow', { ...reminders, ...at('2024-01-01T00:00:00Z') }),
        aStatement('stop', { ...at('2026-10-01T00:00:00Z'), scope: ofTypes(['bill']) }),
      ],
      true,
    ],
    [
      'it was about a type without an interval',
      [aStatement('stop', { ...at('2024-01-01T00:00:00Z'), scope: ofTypes(['bill']) })],
      false,
    ],
    [
      'only a pause was said',
      [aStatement({ kind: 'pause', from: NOW, until: NOW }, at('2024-01-01T00:00:00Z'))],
      false,
    ],
  ])('%s: %#', (_, said, isStale) => {
    expect(reasons({ said })).toEqual(isStale ? ['STALE'] : []);
  });

  test('names the type that is stale the longest, and since when', () => {
    const said = [aStatement('stop', at('2025-06-30T00:00:00Z'))];
    expect(due({ said, at: moment('2026-07-01T00:00:00Z') })).toEqual([
      {
        reason: 'STALE',
        since: moment('2025-12-30T00:00:00Z'),
        dueAt: moment('2026-07-22T00:00:00Z'),
        details: { type: 'survey', lastSaid: '2025-06-30' },
      },
    ]);
  });
});

describe('an address', () => {
  test.each([
    ['hard-bounce', 'BOUNCED'],
    ['invalid', 'BOUNCED'],
    ['complaint', 'BOUNCED'],
    ['reassigned', 'REASSIGNED'],
  ] as const)('with the fault %s: %s', (why, reason) => {
    const fault = { kind: 'undeliverable', why, since: daysAgo(3) } as const;
    expect(due({ fault })).toEqual([
      expect.objectContaining({ reason, since: daysAgo(3), details: { channel: 'EMAIL', why } }),
    ]);
  });

  test('that is a number is named so, and one whose period has not ended counts', () => {
    const fault = { kind: 'undeliverable', why: 'hard-bounce', since: daysAgo(3) } as const;
    const state = aRecipient();
    const facts = { ...factsAbout(state, [anAddress(PHONE, { deliverability: fault })], yearly), laxer: new Map() };
    expect(reviewsDue(state, facts, NOW).map(({ details }) => details)).toEqual([
      { channel: 'SMS', why: 'hard-bounce' },
    ]);
    const contactPoints = [aContactPoint('email', MAILBOX, { validTo: (NOW + 1) as Instant })];
    expect(reasons({ fault, profile: { contactPoints } })).toEqual(['BOUNCED']);
  });

  test('that is a landline, old, or past its period calls for none', () => {
    const fault = { kind: 'undeliverable', why: 'hard-bounce', since: daysAgo(3) } as const;
    expect(reasons({ fault: { ...fault, why: 'landline' } })).toEqual([]);
    for (const given of [{ use: 'old' as const }, { validTo: NOW }])
      expect(
        reasons({
          fault,
          profile: { contactPoints: [aContactPoint('email', MAILBOX, given), aContactPoint('phone', PHONE)] },
        }),
      ).toEqual([]);
  });
});

describe('a signed permission', () => {
  const sign = (until: Instant | undefined, given: object = {}, from = daysAgo(90), document = 'd1'): Statement => {
    const word = { kind: 'authorize', document, from, thirdPartyPays: false } as const;
    return aStatement(until === undefined ? word : ({ ...word, until } satisfies Word), {
      saidAt: daysAgo(90),
      receivedAt: daysAgo(90),
      ...given,
    });
  };
  const takenBack = (document: string) => aStatement({ kind: 'revoke-authorization', document });
  const inDays = (days: number, milliseconds = 0) => (daysAgo(-days) + milliseconds) as Instant;
  test.each<[string, readonly Statement[], boolean]>([
    ['that ends in 30 days', [sign(inDays(30))], true],
    ['that ends a millisecond later', [sign(inDays(30, 1))], false],
    ['that ends in a millisecond', [sign(inDays(0, 1))], true],
    ['that has ended', [sign(NOW)], false],
    ['that was taken back', [sign(inDays(5)), aStatement('revoke-authorization')], false],
    ['that has no end', [sign(undefined)], false],
    ['of which another document was taken back', [sign(inDays(5)), takenBack('d2')], true],
    ['of which this document was taken back', [sign(inDays(5)), takenBack('d1')], false],
    ['that another outlasts, not yet begun', [sign(inDays(5)), sign(inDays(99), { id: 'later' }, inDays(1))], true],
    ['that another outlasts, begun just now', [sign(inDays(5)), sign(inDays(99), { id: 'later' }, NOW)], false],
    ['that another without end outlasts', [sign(inDays(5)), sign(undefined, { id: 'later' })], false],
    [
      'that another outlasts, itself taken back',
      [sign(inDays(5)), sign(inDays(99), { id: 'renewed' }, daysAgo(90), 'd2'), takenBack('d2')],
      true,
    ],
    ['beside a stop', [sign(inDays(5)), aStatement('stop')], true],
    [
      'that another outlasts, ended by a pause since',
      [sign(inDays(5)), aStatement({ kind: 'pause', from: NOW, until: inDays(99) })],
      true,
    ],
    ['that another outlasts', [sign(inDays(5)), sign(inDays(99), { id: 'renewed' })], false],
    [
      'that another for other types outlasts',
      [sign(inDays(5), { scope: ofTypes(['offer']) }), sign(inDays(99), { id: 'renewed', scope: ofTypes(['study']) })],
      true,
    ],
  ])('%s: %#', (_, said, isDue) => {
    expect(reasons({ said })).toEqual(isDue ? ['AUTHORIZATION_EXPIRING'] : []);
  });

  test('is due when it ends', () => {
    expect(due({ said: [sign(inDays(5))] })).toEqual([
      expect.objectContaining({ dueAt: inDays(5), since: inDays(-25), details: { document: 'd1' } }),
    ]);
  });
});

describe('coming of age', () => {
  const parent = { id: 'p', role: 'parent' } as const;
  const child = (birthDate: string) => ({ ...bornOn(birthDate), representatives: [parent] });
  // Midnight of the eighteenth birthday, in Chicago.
  const birthday = moment('2026-11-24T06:00:00Z');
  test.each<[string, Partial<RecipientProfile>, readonly Statement[], readonly string[], Instant?]>([
    ['on the day', child('2008-11-24'), [], ['CAME_OF_AGE']],
    ['the day before', child('2008-11-25'), [], []],
    ['at its very moment', child('2008-11-24'), [], ['CAME_OF_AGE'], birthday],
    ['who spoke at its very moment', child('2008-11-24'), [aStatement('confirm', { saidAt: birthday })], [], birthday],
    [
      'with a guardian on record',
      { ...bornOn('2008-11-24'), representatives: [{ ...parent, role: 'guardian' }] },
      [],
      [],
    ],
    ['without a parent on record', bornOn('2008-11-24'), [], []],
    ['who spoke since', child('2008-11-23'), [aStatement('confirm', { saidAt: NOW, receivedAt: NOW })], []],
    ['who spoke before', child('2008-11-24'), [aStatement('confirm', { saidAt: daysAgo(2) })], ['CAME_OF_AGE']],
    [
      'whose parent spoke since',
      child('2008-11-22'),
      [aStatement('stop', { saidAt: NOW, speaker: { kind: 'representative', representative: 'p' } })],
      ['CAME_OF_AGE'],
    ],
  ])('%s: %#', (_, profile, said, expected, moment = NOW) => {
    expect(reasons({ profile, said, at: moment })).toEqual(expected);
  });
});

test.each([
  ['guardian', NOW, ['REPRESENTATIVE_EXPIRED']],
  ['guardian', (NOW + 1) as Instant, []],
  ['agent', daysAgo(9), ['REPRESENTATIVE_EXPIRED']],
  ['parent', daysAgo(9), ['REPRESENTATIVE_EXPIRED']],
] as const)('the authority of a %s that ends at %d: %j', (role, validTo, expected) => {
  const reviews = due({ profile: { representatives: [{ id: 'p', role, validTo }] } });
  expect(reviews.map(({ reason }) => reason)).toEqual(expected);
  expect(reviews.map(({ details }) => details)).toEqual(expected.map(() => ({ role })));
});

test('who has no end is passed over, and who came to an end after is named', () => {
  const representatives = [
    { id: 'a', role: 'guardian' },
    { id: 'b', role: 'agent', validTo: daysAgo(9) },
  ] as const;
  expect(due({ profile: { representatives } })).toEqual([
    expect.objectContaining({ reason: 'REPRESENTATIVE_EXPIRED', details: { role: 'agent' } }),
  ]);
});

test('a closed record calls for no review', () => {
  const said = [aStatement('stop', at('2020-01-01T00:00:00Z'))];
  expect(reasons({ said })).toEqual(['STALE']);
  expect(reasons({ said, profile: { status: { kind: 'deceased' } } })).toEqual([]);
});
