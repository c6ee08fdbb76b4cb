import { expect, test } from 'vitest';
import type { Word } from '../statement/statement.ts';
import { aType, WITH_CONSENT } from '../testing/a-catalogue.ts';
import { aContactPoint, contactPointId, MAILBOX, PHONE } from '../testing/a-recipient.ts';
import { aStatement, daysAgo, theAddress } from '../testing/a-statement.ts';
import { ask, type Known } from '../testing/ask.ts';

// Rule: docs/rules/representatives.md
const belongsTo = { kind: 'recipient' } as const;
const contactPoints = [aContactPoint('email', MAILBOX, { belongsTo }), aContactPoint('phone', PHONE, { belongsTo })];
const useOnly = (name: string): Word => ({
  kind: 'restrict',
  rule: { kind: 'use-only', contactPoints: [contactPointId(name)] },
  detail: 'full',
});
const before = { saidAt: daysAgo(3), receivedAt: daysAgo(3) };
const byParent = { speaker: { kind: 'representative', representative: 'parent' } } as const;
const proofOf = (address: typeof MAILBOX) => ({ proof: { kind: 'one-time-code', address } }) as const;
const bounced: Known['mailbox'] = { deliverability: { kind: 'undeliverable', why: 'hard-bounce', since: daysAgo(10) } };
const types = ['ordinary', 'alone'].map((key) =>
  aType(key, {
    minorConsented: key === 'alone',
    channels: { EMAIL: { default: 'on', needsConsent: false }, SMS: WITH_CONSENT },
  }),
);

test.each<[string, Known, string, string]>([
  [
    'allows after the child’s stop',
    { said: [aStatement('stop', before), aStatement('allow', byParent)] },
    'ALLOWED_BY_PATIENT',
    'STOPPED',
  ],
  [
    'stops after the child’s allow',
    { said: [aStatement('allow', before), aStatement('stop', byParent)] },
    'STOPPED',
    'STOPPED',
  ],
  [
    'lifts the child’s request for confidential communication',
    { said: [aStatement(useOnly('phone'), before), aStatement('lift-restriction', byParent)] },
    'ALLOWED_BY_DEFAULT',
    'RESTRICTED',
  ],
  [
    'puts another “use only” after the child’s',
    { said: [aStatement(useOnly('phone'), before), aStatement(useOnly('mailbox'), byParent)] },
    'ALLOWED_BY_DEFAULT',
    'RESTRICTED',
  ],
  [
    'puts another “use only” after an own one',
    { said: [aStatement(useOnly('phone'), { ...before, ...byParent }), aStatement(useOnly('mailbox'), byParent)] },
    'ALLOWED_BY_DEFAULT',
    'ALLOWED_BY_DEFAULT',
  ],
  [
    'confirms with a code read at the child’s mailbox, which had bounced',
    { mailbox: bounced, said: [aStatement('confirm', { ...byParent, ...proofOf(MAILBOX) })] },
    'ALLOWED_BY_DEFAULT',
    'UNDELIVERABLE',
  ],
  [
    'allows with a code read at the child’s mailbox, about which somebody said stop',
    {
      saidAtMailbox: [aStatement('stop', { ...before, subject: theAddress(MAILBOX) })],
      said: [aStatement('allow', { ...byParent, ...proofOf(MAILBOX) })],
    },
    'ALLOWED_BY_PATIENT',
    'ADDRESS_STOPPED',
  ],
  [
    'allows texts with a code read on the child’s telephone',
    { channel: 'SMS', said: [aStatement('allow', { ...byParent, ...proofOf(PHONE) })] },
    'ALLOWED_BY_PATIENT',
    'NO_CONSENT',
  ],
  [
    'consents to texts to the child’s number',
    {
      channel: 'SMS',
      saidAtPhone: [aStatement({ kind: 'consent', wording: 'w1' }, { ...byParent, subject: theAddress(PHONE) })],
    },
    'ALLOWED_BY_DEFAULT',
    'NO_CONSENT',
  ],
])('when a parent %s, it counts as it may: %#', (_, known, ordinary, alone) => {
  const reasonFor = (type: string) => ask({ ...known, type, types, profile: { contactPoints } }).reason;
  expect({ ordinary: reasonFor('ordinary'), alone: reasonFor('alone') }).toEqual({ ordinary, alone });
});
