import { describe, expect, test } from 'vitest';
import type { AddressKey } from '../contact/address.ts';
import type { ContactPoint, RecipientProfile } from '../recipient/recipient.ts';
import type { Statement, Word } from '../statement/statement.ts';
import { typeKey } from '../testing/a-catalogue.ts';
import { aContactPoint, aRecipient, contactPointId, MAILBOX } from '../testing/a-recipient.ts';
import { factsAbout } from '../testing/facts-about.ts';
import { aStatement, inOrder, NOW } from '../testing/a-statement.ts';
import type { Instant } from '../time/instant.ts';
import type { Decision } from './decision.ts';
import { timetable } from './timetable.ts';

const HOUR = 3_600_000;
const EMAIL = { type: typeKey('reminder'), channel: 'EMAIL' } as const;
const after = (hours: number) => (NOW + hours * HOUR) as Instant;

test('an empty span has no stretch', () => {
  expect(timetable(factsAbout(aRecipient()), EMAIL, { from: NOW, through: NOW })).toEqual([]);
});

test('an answer that never changes is one stretch, however long', () => {
  const segments = timetable(factsAbout(aRecipient()), EMAIL, { from: NOW, through: after(24 * 7) });
  expect(segments).toMatchObject([{ from: NOW, until: after(24 * 7), decision: { outcome: 'ALLOW' } }]);
});

test('a type that the catalogue does not have is refused', () => {
  const question = { type: typeKey('no_such_type'), channel: 'EMAIL' } as const;
  expect(() => timetable(factsAbout(aRecipient()), question, { from: NOW, through: after(1) })).toThrow(RangeError);
});

describe('a stretch ends where any part of the answer becomes another', () => {
  const statement = (word: Word['kind'] | Word, hours: number, given: Partial<Omit<Statement, 'word' | 'id'>> = {}) =>
    aStatement(word, { saidAt: after(hours), receivedAt: after(-48), ...given });
  const pause = (until: number): Word => ({ kind: 'pause', from: after(-48), until: after(until) });
  const second = aContactPoint('email', 'address-second' as AddressKey, { rank: 2 });
  const mailbox = (given: Partial<ContactPoint>) => aContactPoint('email', MAILBOX, given);
  const restrict: Word = {
    kind: 'restrict',
    rule: { kind: 'never-use', contactPoints: [contactPointId('other')] },
    detail: 'minimal',
  };
  test.each<
    [
      string,
      { readonly said?: readonly Statement[]; readonly profile?: Partial<RecipientProfile> },
      readonly (readonly [number, number, Partial<Decision>])[],
    ]
  >([
    [
      'the outcome',
      { said: [statement(pause(2), -48)] },
      [
        [0, 2, { outcome: 'DEFER', reason: 'PAUSED', notBefore: after(2) }],
        [2, 6, { outcome: 'ALLOW', reason: 'ALLOWED_BY_DEFAULT' }],
      ],
    ],
    [
      'the reason alone',
      { said: [statement('allow', 2)] },
      [
        [0, 2, { outcome: 'ALLOW', reason: 'ALLOWED_BY_DEFAULT' }],
        [2, 6, { outcome: 'ALLOW', reason: 'ALLOWED_BY_PATIENT' }],
      ],
    ],
    [
      'the moment it may go',
      { said: [statement(pause(5), -48), statement('allow', 1), statement(pause(3), 2)] },
      [
        [0, 1, { reason: 'PAUSED', notBefore: after(5) }],
        [1, 3, { reason: 'PAUSED', notBefore: after(3) }],
        [3, 6, { reason: 'ALLOWED_BY_PATIENT' }],
      ],
    ],
    [
      'the contact point',
      { profile: { contactPoints: [mailbox({ validTo: after(2) }), second] } },
      [
        [0, 2, { contactPoint: contactPointId('mailbox') }],
        [2, 6, { contactPoint: contactPointId('second') }],
      ],
    ],
    [
      'how much may be said',
      { said: [statement(restrict, -48), statement('lift-restriction', 2)] },
      [
        [0, 2, { detail: 'minimal' }],
        [2, 6, { detail: 'full' }],
      ],
    ],
    ['nothing, though a word was said', { said: [statement('confirm', 2)] }, [[0, 6, { outcome: 'ALLOW' }]]],
  ])('%s', (_, known, stretches) => {
    const segments = timetable(
      factsAbout(aRecipient({ statements: inOrder(...(known.said ?? [])), profile: known.profile ?? {} })),
      EMAIL,
      { from: NOW, through: after(6) },
    );
    expect(segments).toMatchObject(
      stretches.map(([from, until, decision]) => ({ from: after(from), until: after(until), decision })),
    );
    expect(segments).toHaveLength(stretches.length);
  });
});
