import { describe, expect, test } from 'vitest';
import type { AddressKey } from '../../contact/address.ts';
import type { Statement } from '../../statement/statement.ts';
import { aContactPoint, anAddress, MAILBOX, PHONE } from '../../testing/a-recipient.ts';
import { aStatement, daysAgo, ofTypes, theAddress } from '../../testing/a-statement.ts';
import { ask } from '../../testing/ask.ts';
import { about, factsAbout, factsAboutAddress } from '../../testing/facts-about.ts';
import { aRecipient } from '../../testing/a-recipient.ts';
import { decide } from '../decide.ts';

const day = (days: number) => ({ saidAt: daysAgo(days), receivedAt: daysAgo(days) });
const atPhone = { subject: theAddress(PHONE), wayIn: 'SMS' } as const;
const system = { speaker: { kind: 'system', client: 'crm' } } as const;
const STOP = aStatement('stop', {
  ...atPhone,
  ...day(5),
  id: 'the-stop',
  scope: { types: { kind: 'all' }, channels: ['SMS', 'VOICE'] },
});
const proof = { kind: 'one-time-code', address: PHONE } as const;

test.each([
  ['reminder', 'SMS', 'ADDRESS_STOPPED'],
  ['reminder', 'VOICE', 'ADDRESS_STOPPED'],
  ['reminder', 'EMAIL', 'ALLOWED_BY_DEFAULT'],
  ['security', 'SMS', 'ADDRESS_STOPPED'],
  ['breach', 'VOICE', 'ADDRESS_STOPPED'],
] as const)('after STOP from the number, %s by %s: %s', (type, channel, reason) => {
  const decision = ask({ type, channel, saidAtPhone: [STOP] });
  expect(decision.reason).toBe(reason);
  if (reason === 'ADDRESS_STOPPED') expect(decision.statement).toBe('the-stop');
});

test.each([
  ['breach', 'VOICE', ['EMAIL', 'POSTAL']],
  ['security', 'SMS', ['EMAIL', 'PORTAL', 'POSTAL']],
  ['visit_change', 'SMS', ['EMAIL', 'PORTAL', 'POSTAL']],
  ['reminder', 'SMS', ['EMAIL', 'PORTAL', 'POSTAL']],
] as const)('%s, which the stop keeps from the number by %s, may go by %j', (type, channel, useInstead) => {
  expect(ask({ type, channel, saidAtPhone: [STOP] }).useInstead).toEqual(useInstead);
});

describe('what lifts it', () => {
  const allow = (given: object) => aStatement('allow', { ...day(2), id: 'the-allow', ...given });
  const there = (given: object): Statement => allow({ ...atPhone, ...given });

  test.each<[string, { readonly saidAtPhone?: readonly Statement[]; readonly said?: readonly Statement[] }, boolean]>([
    ['START texted from the number', { saidAtPhone: [there({})] }, true],
    ['another word texted from the number', { saidAtPhone: [{ ...there({}), word: { kind: 'confirm' } }] }, false],
    ['consent for the number', { saidAtPhone: [{ ...there({}), word: { kind: 'consent', wording: 'w' } }] }, false],
    [
      'the recipient’s confirmation with a code read there',
      { said: [{ ...allow({ proof }), word: { kind: 'confirm' } }] },
      false,
    ],
    ['START before the STOP', { saidAtPhone: [there(day(6))] }, false],
    ['START at the very moment', { saidAtPhone: [there(day(5))] }, false],
    ['START about other types', { saidAtPhone: [there({ scope: ofTypes(['bill']) })] }, false],
    ['START about this type alone', { saidAtPhone: [there({ scope: ofTypes(['reminder'], ['SMS']) })] }, true],
    ['an allow about the number from the public form', { saidAtPhone: [there({ wayIn: 'PUBLIC_FORM' })] }, false],
    ['an allow about the number by a call', { saidAtPhone: [there({ wayIn: 'VOICE' })] }, false],
    [
      'an allow about the number with a code read there',
      { saidAtPhone: [there({ wayIn: 'PUBLIC_FORM', proof })] },
      true,
    ],
    ['a system’s claim about the number', { saidAtPhone: [there({ wayIn: 'API', ...system })] }, false],
    ['a claim by the carrier', { saidAtPhone: [there({ wayIn: 'CARRIER' })] }, false],
    ['an import', { saidAtPhone: [there({ wayIn: 'IMPORT', proof })] }, false],
    ['the recipient’s own allow with a code read there', { said: [allow({ proof })] }, true],
    ['the recipient’s own allow without a code', { said: [allow({})] }, false],
    [
      'the recipient’s own allow with a code read elsewhere',
      { said: [allow({ proof: { ...proof, address: MAILBOX } })] },
      false,
    ],
    ['the recipient’s own allow with a code, before the stop', { said: [allow({ proof, ...day(6) })] }, false],
  ])('%s', (_, { saidAtPhone = [], said = [] }, isLifted) => {
    const { reason } = ask({ channel: 'SMS', saidAtPhone: [STOP, ...saidAtPhone], said });
    expect(reason).toBe(
      isLifted ? (reason === 'ALLOWED_BY_PATIENT' ? reason : 'ALLOWED_BY_DEFAULT') : 'ADDRESS_STOPPED',
    );
  });

  test('a system’s claim lifts a system’s stop', () => {
    const imported = { ...STOP, ...system, wayIn: 'IMPORT' as const };
    expect(ask({ channel: 'SMS', saidAtPhone: [imported, there({ wayIn: 'API', ...system })] }).outcome).toBe('ALLOW');
  });

  test('a stop after START stops again', () => {
    const again = aStatement('stop', { ...atPhone, ...day(1), id: 'again' });
    expect(ask({ channel: 'SMS', saidAtPhone: [STOP, there({}), again] })).toMatchObject({ statement: 'again' });
  });

  test('a representative’s proof does not open care that the minor consented to alone', () => {
    const profile = {
      contactPoints: [aContactPoint('phone', PHONE, { belongsTo: { kind: 'recipient' } })],
      representatives: [{ id: 'p', role: 'guardian' as const }],
    };
    const said = [allow({ proof, speaker: { kind: 'representative', representative: 'p' } })];
    const by = (type: string) => ask({ type, channel: 'SMS', profile, said, saidAtPhone: [STOP] }).reason;
    expect(by('minor_care')).toBe('ADDRESS_STOPPED');
    expect(by('reminder')).toBe('ALLOWED_BY_PATIENT');
  });
});

test('one person’s own word lifts it for them alone', () => {
  const stopped = [anAddress(PHONE, { statements: [STOP] })];
  const restored = aRecipient({ statements: [aStatement('allow', { ...day(2), proof })] });
  expect(decide(factsAbout(restored, stopped), about('reminder', 'SMS')).outcome).toBe('ALLOW');
  expect(decide(factsAbout(aRecipient(), stopped), about('reminder', 'SMS')).reason).toBe('ADDRESS_STOPPED');
  expect(decide(factsAboutAddress(PHONE, stopped), about('reminder', 'SMS')).reason).toBe('ADDRESS_STOPPED');
});

test('another address on the channel, about which nothing was said, is used', () => {
  const other = 'address-other' as AddressKey;
  const contactPoints = [aContactPoint('phone', PHONE), aContactPoint('phone', other, { rank: 2 })];
  expect(ask({ channel: 'SMS', profile: { contactPoints }, saidAtPhone: [STOP] }).contactPoint).toBe('contact-other');
});

describe('a block at the carrier', () => {
  const phone = { carrierBlocks: [{ since: daysAgo(1), sender: '+12025550100' }] };
  test.each([
    ['SMS', 'CARRIER_BLOCKED'],
    ['VOICE', 'ALLOWED_BY_DEFAULT'],
  ] as const)('by %s: %s', (channel, reason) => {
    expect(ask({ channel, phone }).reason).toBe(reason);
  });

  test('gives way to the stop itself as a reason', () => {
    expect(ask({ channel: 'SMS', phone: { ...phone, statements: [STOP] } }).reason).toBe('ADDRESS_STOPPED');
  });

  test('holds for what the law requires, too', () => {
    const type = { type: 'recall', channel: 'SMS' } as const;
    expect(ask({ ...type, phone })).toMatchObject({
      reason: 'CARRIER_BLOCKED',
      useInstead: ['EMAIL', 'VOICE', 'PORTAL', 'POSTAL'],
    });
  });
});

describe('a stop by a reader who did not know the person', () => {
  const reader = { ...atPhone, speaker: { kind: 'reader' } } as const;
  const stop = { ...STOP, ...reader };
  const back = (given: Partial<Statement>) => aStatement('reclaim', { proof, ...day(2), ...given });
  const other = { ...proof, address: MAILBOX };

  test.each<[string, readonly Statement[], string]>([
    ['nothing', [], 'ADDRESS_STOPPED'],
    ['“it was me” with a code read there since', [back({})], 'ALLOWED_BY_DEFAULT'],
    ['the same before the stop', [back(day(6))], 'ADDRESS_STOPPED'],
    ['the same at the very moment', [back(day(5))], 'ADDRESS_STOPPED'],
    ['a code read elsewhere', [back({ proof: other })], 'ADDRESS_STOPPED'],
    ['“still right” with a code', [aStatement('confirm', { proof, ...day(2) })], 'ADDRESS_STOPPED'],
    ['a system’s claim of it', [back({ ...system })], 'ADDRESS_STOPPED'],
  ])('after %s', (_, said, reason) => {
    expect(ask({ channel: 'SMS', said, saidAtPhone: [stop] }).reason).toBe(reason);
  });

  test('a person’s own stop there goes on', () => {
    const said = [back({})];
    expect(
      ask({ channel: 'SMS', said, saidAtPhone: [STOP, { ...stop, id: 'readers' as Statement['id'] }] }),
    ).toMatchObject({
      reason: 'ADDRESS_STOPPED',
      statement: 'the-stop',
    });
  });
});
