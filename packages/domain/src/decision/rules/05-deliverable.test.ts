import { describe, expect, test } from 'vitest';
import type { DecidedChannel } from '../../channel/channel.ts';
import type { Deliverability } from '../../projection/address-state.ts';
import { aContactPoint, anAddress, MAILBOX, PHONE } from '../../testing/a-recipient.ts';
import type { Statement } from '../../statement/statement.ts';
import { aStatement, daysAgo, ofTypes, theAddress } from '../../testing/a-statement.ts';
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

describe('an address whose reader does not know the person', () => {
  const said = (days: number) => ({ saidAt: daysAgo(days), receivedAt: daysAgo(days) });
  const there = { subject: theAddress(MAILBOX), speaker: { kind: 'reader' } } as const;
  const disown = aStatement('disown', { ...there, ...said(3), id: 'disown' });
  const proof = { kind: 'one-time-code', address: MAILBOX } as const;
  const other = { ...proof, address: PHONE };
  const answer = (known: Parameters<typeof ask>[0]) => ask({ saidAtMailbox: [disown], ...known });

  test.each(['reminder', 'bill', 'breach', 'security'])('gets nothing, also no %s', (type) => {
    expect(answer({ type })).toMatchObject({ outcome: 'DENY', reason: 'UNDELIVERABLE', statement: 'disown' });
  });

  test('keeps no other address of theirs from being used, and what must arrive names what remains', () => {
    expect(answer({ channel: 'SMS' }).outcome).toBe('ALLOW');
    expect(answer({ type: 'breach' }).useInstead).toEqual(['VOICE', 'POSTAL']);
    expect(answer({ type: 'bill' }).useInstead).toContain('POSTAL');
  });

  test.each<[string, Partial<Statement> | undefined, Partial<Statement> | undefined, string]>([
    [
      'their “it was me”, with a code read there since',
      { word: { kind: 'reclaim' }, proof },
      undefined,
      'ALLOWED_BY_DEFAULT',
    ],
    [
      '“still right”, with a code read there since',
      { word: { kind: 'confirm' }, proof },
      undefined,
      'ALLOWED_BY_DEFAULT',
    ],
    ['a code that was read before', { word: { kind: 'reclaim' }, proof, ...said(4) }, undefined, 'UNDELIVERABLE'],
    ['a code at the very moment', { word: { kind: 'reclaim' }, proof, ...said(3) }, undefined, 'UNDELIVERABLE'],
    ['a code that was read elsewhere', { word: { kind: 'reclaim' }, proof: other }, undefined, 'UNDELIVERABLE'],
    ['“it was me” without a code', { word: { kind: 'reclaim' } }, undefined, 'UNDELIVERABLE'],
    ['a stop with a code', { word: { kind: 'stop' }, proof }, undefined, 'UNDELIVERABLE'],
    ['an allow without a code', { word: { kind: 'allow' } }, undefined, 'UNDELIVERABLE'],
    [
      'staff who asked',
      undefined,
      { word: { kind: 'reclaim' }, speaker: { kind: 'staff', staff: 'one' } },
      'ALLOWED_BY_DEFAULT',
    ],
    [
      'anybody’s word at the address',
      undefined,
      { word: { kind: 'reclaim' }, speaker: { kind: 'patient' } },
      'UNDELIVERABLE',
    ],
    [
      'a word there with a code',
      undefined,
      { word: { kind: 'reclaim' }, speaker: { kind: 'patient' }, proof },
      'ALLOWED_BY_DEFAULT',
    ],
    [
      'a system’s claim',
      undefined,
      { word: { kind: 'reclaim' }, speaker: { kind: 'system', client: 'ehr' } },
      'UNDELIVERABLE',
    ],
    [
      'staff who confirmed something else',
      undefined,
      { word: { kind: 'confirm' }, speaker: { kind: 'staff', staff: 'one' } },
      'UNDELIVERABLE',
    ],
    [
      'an allow about the address',
      undefined,
      { word: { kind: 'allow' }, speaker: { kind: 'patient' }, wayIn: 'SMS' },
      'UNDELIVERABLE',
    ],
    [
      'staff, before',
      undefined,
      { word: { kind: 'reclaim' }, speaker: { kind: 'staff', staff: 'one' }, ...said(4) },
      'UNDELIVERABLE',
    ],
  ])('after %s: %#', (_, own, atAddress, reason) => {
    const statement = (given: Partial<Statement> | undefined, about: object) =>
      given === undefined ? [] : [aStatement(given.word ?? 'stop', { ...about, ...said(2), ...given })];
    const decision = ask({ said: statement(own, {}), saidAtMailbox: [disown, ...statement(atAddress, there)] });
    expect(decision.reason).toBe(reason);
  });

  test('a later one closes again what was opened', () => {
    const reclaim = aStatement('reclaim', { proof, ...said(2) });
    const again = aStatement('disown', { ...there, ...said(1), id: 'again' });
    expect(answer({ said: [reclaim] }).outcome).toBe('ALLOW');
    expect(ask({ said: [reclaim], saidAtMailbox: [disown, again] })).toMatchObject({
      reason: 'UNDELIVERABLE',
      statement: 'again',
    });
  });

  test('a system’s claim of it ends with another; a person’s word does not', () => {
    const system = { speaker: { kind: 'system', client: 'ehr' } } as const;
    const claim = aStatement('reclaim', { ...there, ...system, ...said(2) });
    expect(ask({ saidAtMailbox: [{ ...disown, ...system }] }).reason).toBe('UNDELIVERABLE');
    expect(ask({ saidAtMailbox: [{ ...disown, ...system }, claim] }).outcome).toBe('ALLOW');
  });

  test('about one type it closes that type alone', () => {
    const part = { ...disown, scope: ofTypes(['bill']) };
    expect(ask({ type: 'bill', saidAtMailbox: [part] }).reason).toBe('UNDELIVERABLE');
    expect(ask({ saidAtMailbox: [part] }).outcome).toBe('ALLOW');
  });

  test('is no address to ask about alone either', () => {
    const facts = factsAboutAddress(MAILBOX, [anAddress(MAILBOX, { kind: 'email', statements: [disown] })]);
    expect(decide(facts, about('breach', 'EMAIL'))).toMatchObject({ reason: 'UNDELIVERABLE', useInstead: ['POSTAL'] });
  });
});
