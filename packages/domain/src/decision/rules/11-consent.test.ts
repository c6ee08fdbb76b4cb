import { describe, expect, test } from 'vitest';
import type { AddressKey } from '../../contact/address.ts';
import type { Statement } from '../../statement/statement.ts';
import { aContactPoint, anAddress, MAILBOX, PHONE } from '../../testing/a-recipient.ts';
import { aRecipient } from '../../testing/a-recipient.ts';
import { aStatement, daysAgo, ofTypes, theAddress } from '../../testing/a-statement.ts';
import { ask, type Known } from '../../testing/ask.ts';
import { about, factsAbout } from '../../testing/facts-about.ts';
import type { Instant } from '../../time/instant.ts';
import { decide } from '../decide.ts';

const there = (word: 'consent' | 'allow', given: object = {}): Statement =>
  aStatement(word === 'consent' ? { kind: word, wording: 'w1' } : word, {
    subject: theAddress(PHONE),
    wayIn: 'API',
    ...given,
  });
const proof = { kind: 'one-time-code', address: PHONE } as const;

test.each<[string, readonly Statement[], readonly Statement[], boolean]>([
  ['nothing', [], [], false],
  ['consent for the number', [there('consent')], [], true],
  ['consent that a system registered', [there('consent', { speaker: { kind: 'system', client: 'ehr' } })], [], true],
  ['consent for other types', [there('consent', { scope: ofTypes(['reminder']) })], [], false],
  ['consent for calls', [there('consent', { scope: ofTypes(['survey'], ['VOICE']) })], [], false],
  ['START from the number', [there('allow', { wayIn: 'SMS' })], [], true],
  [
    'START that a system claims',
    [there('allow', { wayIn: 'SMS', speaker: { kind: 'system', client: 'x' } })],
    [],
    false,
  ],
  ['another word from the number', [{ ...there('allow', { wayIn: 'SMS' }), word: { kind: 'confirm' } }], [], false],
  ['another word with proof', [{ ...there('allow', { proof }), word: { kind: 'confirm' } }], [], false],
  ['the recipient’s confirmation with proof', [], [aStatement('confirm', { proof })], false],
  ['an allow about the number without proof', [there('allow', { wayIn: 'PUBLIC_FORM' })], [], false],
  ['an allow about the number with proof', [there('allow', { wayIn: 'PUBLIC_FORM', proof })], [], true],
  ['the recipient’s allow with proof of the number', [], [aStatement('allow', { proof })], true],
  [
    'the recipient’s allow with proof of the mailbox',
    [],
    [aStatement('allow', { proof: { ...proof, address: MAILBOX } })],
    false,
  ],
  ['the recipient’s allow without proof', [], [aStatement('allow')], false],
])('a survey by text with %s on file: %#', (_, saidAtPhone, said, hasConsent) => {
  const { reason } = ask({ type: 'survey', channel: 'SMS', saidAtPhone, said });
  expect(reason === 'NO_CONSENT').toBe(!hasConsent);
});

test('consent for one number says nothing of another', () => {
  const other = 'address-other' as AddressKey;
  const state = aRecipient({
    profile: { contactPoints: [aContactPoint('phone', PHONE), aContactPoint('phone', other, { rank: 2 })] },
  });
  const addresses = [anAddress(other, { statements: [there('consent', { subject: theAddress(other) })] })];
  expect(decide(factsAbout(state, addresses), about('survey', 'SMS'))).toMatchObject({
    outcome: 'ALLOW',
    contactPoint: 'contact-other',
  });
});

describe('a number that changed hands ten days ago', () => {
  const reassigned = (validFrom?: Instant) => ({
    phone: { deliverability: { kind: 'undeliverable', why: 'reassigned', since: daysAgo(10) } } as const,
    profile: { contactPoints: [aContactPoint('phone', PHONE, validFrom === undefined ? {} : { validFrom })] },
  });
  const on = (days: number) => ({ saidAt: daysAgo(days), receivedAt: daysAgo(days) });
  const survey = (known: Known) => ask({ type: 'survey', channel: 'SMS', ...known }).reason;

  test.each<[string, Statement, string]>([
    ['consent of the former owner', there('consent', on(11)), 'NO_CONSENT'],
    ['consent of the very moment', there('consent', on(10)), 'NO_CONSENT'],
    ['START of the former owner', there('allow', { ...on(11), wayIn: 'SMS' }), 'NO_CONSENT'],
    ['consent since', there('consent', on(9)), 'ALLOWED_BY_DEFAULT'],
    ['START since', there('allow', { ...on(9), wayIn: 'SMS' }), 'ALLOWED_BY_DEFAULT'],
  ])('%s, for who was registered with it since', (_, said, reason) => {
    expect(survey({ ...reassigned(daysAgo(9)), saidAtPhone: [said] })).toBe(reason);
  });

  test.each<[string, Statement, string]>([
    ['with a code read there since', aStatement('confirm', { ...on(9), proof }), 'ALLOWED_BY_DEFAULT'],
    ['with a code read there before', aStatement('confirm', { ...on(11), proof }), 'NO_CONSENT'],
  ])('who has it still, %s, has agreed', (_, confirmed, reason) => {
    const known = { ...reassigned(daysAgo(9)), saidAtPhone: [there('consent', on(11))], said: [confirmed] };
    expect(survey(known)).toBe(reason);
  });
});

test('email asks for none, and neither do types without the need', () => {
  expect(ask({ type: 'survey', channel: 'EMAIL' }).outcome).toBe('ALLOW');
  expect(ask({ type: 'reminder', channel: 'SMS' }).outcome).toBe('ALLOW');
});
