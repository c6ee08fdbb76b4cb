import { describe, expect, test } from 'vitest';
import type { DecidedChannel } from '../../channel/channel.ts';
import type { Deliverability } from '../../projection/address-state.ts';
import { aContactPoint, anAddress, MAILBOX, PHONE } from '../../testing/a-recipient.ts';
import { aStatement, daysAgo } from '../../testing/a-statement.ts';
import { ask } from '../../testing/ask.ts';
import { about, factsAboutAddress } from '../../testing/facts-about.ts';
import type { Instant } from '../../time/instant.ts';
import { decide } from '../decide.ts';

type Fault = Extract<Deliverability, { kind: 'undeliverable' }>['why'];
const since = daysAgo(10);
const faulty = (why: Fault) => ({ deliverability: { kind: 'undeliverable', why, since } }) as const;

test.each<[Fault, DecidedChannel, boolean]>([
  ['hard-bounce', 'EMAIL', false],
  ['complaint', 'EMAIL', false],
  ['invalid', 'EMAIL', false],
  ['landline', 'SMS', false],
  ['landline', 'VOICE', true],
  ['complaint', 'SMS', false],
  ['complaint', 'VOICE', true],
  ['reassigned', 'SMS', false],
  ['reassigned', 'VOICE', false],
  ['invalid', 'SMS', false],
  ['invalid', 'VOICE', false],
  ['hard-bounce', 'SMS', true],
])('an address with the fault %s by %s can be reached: %s', (why, channel, isReached) => {
  const address = channel === 'EMAIL' ? { mailbox: faulty(why) } : { phone: faulty(why) };
  expect(ask({ channel, ...address }).reason).toBe(isReached ? 'ALLOWED_BY_DEFAULT' : 'UNDELIVERABLE');
});

test.each([
  ['SMS', false, 'UNDELIVERABLE'],
  ['SMS', true, 'ALLOWED_BY_DEFAULT'],
  ['VOICE', false, 'ALLOWED_BY_DEFAULT'],
] as const)('by %s to a number that takes texts: %s → %s', (channel, textCapable, reason) => {
  expect(ask({ channel, profile: { contactPoints: [aContactPoint('phone', PHONE, { textCapable })] } }).reason).toBe(
    reason,
  );
});

test('a bill by email that bounces is told to go by portal or post', () => {
  expect(ask({ type: 'bill', mailbox: faulty('hard-bounce') }).useInstead).toEqual(['PORTAL', 'POSTAL']);
});

describe('a number that changed hands', () => {
  const phone = faulty('reassigned');
  const proof = { kind: 'one-time-code', address: PHONE } as const;
  const registeredFrom = (validFrom: number) => [aContactPoint('phone', PHONE, { validFrom: validFrom as Instant })];

  test.each([
    ['at the very moment', since, 'UNDELIVERABLE'],
    ['a millisecond later', since + 1, 'ALLOWED_BY_DEFAULT'],
  ])('is the new owner’s who registered it %s: %s', (_, validFrom, reason) => {
    expect(ask({ channel: 'SMS', phone, profile: { contactPoints: registeredFrom(validFrom) } }).reason).toBe(reason);
  });

  test('or nobody’s, where an address is asked about alone', () => {
    expect(decide(factsAboutAddress(PHONE, [anAddress(PHONE, phone)]), about('reminder', 'SMS')).reason).toBe(
      'UNDELIVERABLE',
    );
  });

  test('is not the same as one that takes no texts, whenever it was registered', () => {
    const landline = faulty('landline');
    const contactPoints = registeredFrom(since + 1);
    expect(ask({ channel: 'SMS', phone: landline, profile: { contactPoints } }).reason).toBe('UNDELIVERABLE');
  });

  test('is not a parent’s to prove for care that a minor consented to alone', () => {
    const parent = { id: 'p', role: 'parent' } as const;
    const by = { proof, speaker: { kind: 'representative', representative: 'p' } } as const;
    const contactPoints = [aContactPoint('phone', PHONE, { belongsTo: { kind: 'recipient' } })];
    const known = { channel: 'SMS', phone, profile: { contactPoints, representatives: [parent] } } as const;
    for (const word of ['allow', 'confirm'] as const) {
      expect(ask({ ...known, type: 'minor_care', said: [aStatement(word, by)] }).reason).toBe('UNDELIVERABLE');
      expect(ask({ ...known, type: 'reminder', said: [aStatement(word, by)] }).outcome).toBe('ALLOW');
    }
  });

  test.each([
    ['a confirmation with a code read there since', aStatement('confirm', { proof }), 'ALLOWED_BY_DEFAULT'],
    [
      'a code that was read before',
      aStatement('confirm', { proof, saidAt: since, receivedAt: since }),
      'UNDELIVERABLE',
    ],
    [
      'a code that was read at the mailbox',
      aStatement('confirm', { proof: { ...proof, address: MAILBOX } }),
      'UNDELIVERABLE',
    ],
    ['a confirmation without a code', aStatement('confirm'), 'UNDELIVERABLE'],
    ['a stop with a code', aStatement('stop', { proof }), 'UNDELIVERABLE'],
  ])('after %s: %s', (_, statement, reason) => {
    expect(ask({ channel: 'SMS', phone, said: [statement] }).reason).toBe(reason);
  });
});
