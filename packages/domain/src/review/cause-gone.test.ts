import { describe, expect, test } from 'vitest';
import type { Deliverability } from '../projection/address-state.ts';
import type { RecipientProfile } from '../recipient/recipient.ts';
import type { Statement, Word } from '../statement/statement.ts';
import { aCatalogue, aType, typeKey } from '../testing/a-catalogue.ts';
import { aContactPoint, anAddress, aRecipient, bornOn, MAILBOX, PHONE } from '../testing/a-recipient.ts';
import { aStatement, daysAgo, inOrder, NOW, ofTypes } from '../testing/a-statement.ts';
import { factsAbout } from '../testing/facts-about.ts';
import type { Instant } from '../time/instant.ts';
import { CAUSE_GONE, endedByItself, ENDS_BY, isCauseGone } from './cause-gone.ts';
import { REVIEW_REASONS, type ReviewReason } from './review-item.ts';

interface Known {
  readonly said?: readonly Statement[];
  readonly profile?: Partial<RecipientProfile>;
  readonly fault?: Deliverability;
  readonly laxerAt?: Instant;
}

const OPENED = daysAgo(10);
const yearly = aCatalogue([aType('reminder', { reviewIntervalMonths: 12 })]);

function isGone(reason: ReviewReason, { said = [], profile = {}, fault, laxerAt }: Known): boolean {
  const state = aRecipient({ profile, statements: inOrder(...said) });
  const addresses = fault === undefined ? [] : [anAddress(MAILBOX, { deliverability: fault })];
  const laxer = new Map(
    laxerAt === undefined
      ? []
      : [[typeKey('reminder'), { any: { version: 9, at: laxerAt }, binding: { version: 9, at: laxerAt } }]],
  );
  return isCauseGone({ reason, openedAt: OPENED }, state, { ...factsAbout(state, addresses, yearly), laxer }, NOW);
}

const said = (word: Word['kind'] | Word, days: number, given: object = {}): Statement =>
  aStatement(word, { saidAt: daysAgo(days), receivedAt: daysAgo(days), id: `${String(days)}-days`, ...given });
const signed = (until: Instant, given: object = {}) =>
  said({ kind: 'authorize', document: 'd1', from: daysAgo(90), until, thirdPartyPays: false }, 90, given);
const inDays = (days: number) => daysAgo(-days);
const bounced = { kind: 'undeliverable', why: 'hard-bounce', since: daysAgo(20) } as const;
const reassigned = { ...bounced, why: 'reassigned' } as const;
const parent = { id: 'p', role: 'parent' } as const;
const grown = { ...bornOn('2008-11-01'), representatives: [parent] };
const guardian = (validTo: Instant) => ({ representatives: [{ id: 'g', role: 'guardian' as const, validTo }] });
const elsewhere = { contactPoints: [aContactPoint('email', MAILBOX, { use: 'old' }), aContactPoint('phone', PHONE)] };

describe.each<[ReviewReason, readonly [string, Known, boolean][]]>([
  [
    'STALE',
    [
      ['as it was', { said: [said('stop', 400)] }, false],
      [
        'another word about it',
        { said: [said('stop', 400), said('allow', 1, { scope: ofTypes(['reminder']) })] },
        true,
      ],
      ['“still right”', { said: [said('stop', 400), said('confirm', 1)] }, true],
      [
        'a system’s claim',
        { said: [said('stop', 400), said('allow', 1, { speaker: { kind: 'system', client: 'c' } })] },
        false,
      ],
    ],
  ],
  [
    'BOUNCED',
    [
      ['as it was', { fault: bounced }, false],
      ['it arrives again', {}, true],
      ['the address is no longer used', { fault: bounced, profile: elsewhere }, true],
      ['the address became somebody else’s', { fault: reassigned }, true],
    ],
  ],
  [
    'REASSIGNED',
    [
      ['as it was', { fault: reassigned }, false],
      ['it is the patient’s again', {}, true],
      ['the address is no longer used', { fault: reassigned, profile: elsewhere }, true],
    ],
  ],
  [
    'CATALOGUE_CHANGED',
    [
      ['as it was', { said: [said('stop', 400)], laxerAt: daysAgo(20) }, false],
      [
        'said since, under the new one',
        { said: [said('stop', 1, { catalogueVersion: 9 })], laxerAt: daysAgo(20) },
        true,
      ],
      ['stricter again', { said: [said('stop', 400)] }, true],
    ],
  ],
  [
    'AUTHORIZATION_EXPIRING',
    [
      ['as it was', { said: [signed(inDays(5))] }, false],
      ['signed anew', { said: [signed(inDays(5)), signed(inDays(99), { id: 'anew' })] }, true],
      [
        'signed anew for another type',
        { said: [signed(inDays(5)), signed(inDays(99), { id: 'anew', scope: ofTypes(['x']) })] },
        false,
      ],
      ['signed anew until no later', { said: [signed(inDays(5)), signed(inDays(5), { id: 'anew' })] }, false],
      ['taken back', { said: [signed(inDays(5)), said('revoke-authorization', 1)] }, true],
      ['run out since', { said: [signed(daysAgo(1))] }, false],
      ['run out in this moment', { said: [signed(NOW)] }, false],
      ['run out since, and signed anew', { said: [signed(daysAgo(1)), signed(inDays(99), { id: 'anew' })] }, true],
      ['another that had run out before', { said: [signed(OPENED, { scope: ofTypes(['x']) })] }, true],
    ],
  ],
  [
    'CAME_OF_AGE',
    [
      ['as it was', { profile: grown }, false],
      ['the patient spoke', { profile: grown, said: [said('stop', 1)] }, true],
      [
        'the parent spoke',
        { profile: grown, said: [said('stop', 1, { speaker: { kind: 'representative', representative: 'p' } })] },
        false,
      ],
      ['no parent is on the record any more', { profile: { ...grown, representatives: [] } }, true],
      ['the birth date was put right', { profile: { ...bornOn('2012-11-01'), representatives: [parent] } }, true],
    ],
  ],
  [
    'REPRESENTATIVE_EXPIRED',
    [
      ['as it was', { profile: guardian(daysAgo(20)) }, false],
      ['the authority goes on', { profile: guardian(inDays(20)) }, true],
      ['they are not on the record any more', {}, true],
    ],
  ],
])('%s', (reason, cases) => {
  test.each(cases)('%s', (_name, known, gone) => {
    expect(isGone(reason, known)).toBe(gone);
  });
  test('of a record that is closed: gone', () => {
    const [, known] = cases[0] ?? ['', {}];
    expect(isGone(reason, { ...known, profile: { ...known.profile, status: { kind: 'deceased' } } })).toBe(true);
  });
});

test.each(REVIEW_REASONS.filter((reason) => ENDS_BY[reason] !== 'record'))(
  '%s is not told from the record',
  (reason) => {
    expect(isGone(reason, {})).toBe(false);
  },
);

test('what ended by itself is told from what a person ended', () => {
  const ended = (note: string) =>
    endedByItself({ state: { kind: 'resolved', by: 'rae', at: NOW, outcome: 'DISMISSED', note } });
  expect([ended(CAUSE_GONE), ended('Called.')]).toEqual([true, false]);
});
