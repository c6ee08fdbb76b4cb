import { describe, expect, test } from 'vitest';
import type { AddressKey } from '../contact/address.ts';
import type { Statement, Word } from '../statement/statement.ts';
import { aType } from '../testing/a-catalogue.ts';
import { aContactPoint, aRecipient, anAddress, contactPointId, MAILBOX, PHONE } from '../testing/a-recipient.ts';
import { aStatement, theAddress } from '../testing/a-statement.ts';
import { ask, type Known } from '../testing/ask.ts';
import { about, factsOf } from '../testing/facts-about.ts';
import { decide } from './decide.ts';

const WORK = 'address-work' as AddressKey;
const STRANGE = 'address-strange' as AddressKey;
const contactPoints = [
  aContactPoint('email', MAILBOX),
  aContactPoint('email', WORK, { rank: 2 }),
  aContactPoint('phone', PHONE),
];
const restrict = (kind: 'never-use' | 'use-only', name: string): Word => ({
  kind: 'restrict',
  rule: { kind, contactPoints: [contactPointId(name)] },
  detail: 'full',
});
const at = (address: AddressKey, known: Known = {}) =>
  ask({ profile: { contactPoints }, ...known, named: { address, kind: address === PHONE ? 'phone' : 'email' } });

describe('a message that is to go to one address of the recipient', () => {
  test.each<[string, AddressKey, readonly Statement[], string]>([
    ['the best one', MAILBOX, [], 'contact-mailbox'],
    ['another one', WORK, [], 'contact-work'],
    ['one that is never to be used', MAILBOX, [aStatement(restrict('never-use', 'mailbox'))], 'RESTRICTED'],
    ['one beside it', WORK, [aStatement(restrict('never-use', 'mailbox'))], 'contact-work'],
    ['one that alone may be used', WORK, [aStatement(restrict('use-only', 'work'))], 'contact-work'],
    ['one beside that', MAILBOX, [aStatement(restrict('use-only', 'work'))], 'RESTRICTED'],
    ['one that was stopped everywhere', WORK, [aStatement('stop')], 'STOPPED'],
  ])('%s', (_, address, said, answer) => {
    const { contactPoint, reason } = at(address, { said });
    expect(contactPoint ?? reason).toBe(answer);
  });

  test.each<[string, Parameters<typeof aContactPoint>[2], string]>([
    ['old', { use: 'old' }, 'NO_CONTACT_POINT'],
    [
      'of a representative without authority',
      { belongsTo: { kind: 'representative', representative: 'p' } },
      'NO_CONTACT_POINT',
    ],
  ])('that is %s', (_, given, reason) => {
    const points = [aContactPoint('email', MAILBOX, given), aContactPoint('email', WORK, { rank: 2 })];
    expect(at(MAILBOX, { profile: { contactPoints: points } }).reason).toBe(reason);
    expect(at(WORK, { profile: { contactPoints: points } }).contactPoint).toBe('contact-work');
  });

  test('that was stopped there, though another is open', () => {
    const saidAtMailbox = [aStatement('stop', { subject: theAddress(MAILBOX) })];
    expect(at(MAILBOX, { saidAtMailbox })).toMatchObject({ reason: 'ADDRESS_STOPPED' });
    expect(at(WORK, { saidAtMailbox }).outcome).toBe('ALLOW');
  });

  test('leaves the other channels as they are in what remains', () => {
    const said = [aStatement(restrict('never-use', 'mailbox'))];
    expect(at(MAILBOX, { said, type: 'breach' })).toMatchObject({
      reason: 'RESTRICTED',
      useInstead: ['VOICE', 'POSTAL'],
    });
  });
});

describe('a message that is to go to an address that is not on the record', () => {
  test('says as little as possible, and names no contact point', () => {
    const decision = at(STRANGE);
    expect(decision).toMatchObject({ outcome: 'ALLOW', detail: 'minimal' });
    expect(decision).not.toHaveProperty('contactPoint');
  });

  test.each<[string, Known, string]>([
    ['what the recipient stopped is stopped', { said: [aStatement('stop')] }, 'STOPPED'],
    ['it is none of those that alone may be used', { said: [aStatement(restrict('use-only', 'work'))] }, 'RESTRICTED'],
    [
      'a "never use" of another says nothing of it',
      { said: [aStatement(restrict('never-use', 'work'))] },
      'ALLOWED_BY_DEFAULT',
    ],
    [
      'care that a minor consented to alone does not go there while somebody acts for them',
      {
        profile: { contactPoints, representatives: [{ id: 'p', role: 'guardian' }] },
        types: [aType('reminder', { minorConsented: true })],
      },
      'NO_CONTACT_POINT',
    ],
  ])('%s', (_, known, reason) => {
    expect(at(STRANGE, known).reason).toBe(reason);
  });

  test.each(['statements', 'remembered'] as const)('a stop among its %s counts', (list) => {
    const stop = aStatement('stop', { subject: theAddress(STRANGE) });
    const target = {
      kind: 'recipient',
      state: aRecipient(),
      named: { address: STRANGE, kind: 'email' },
    } as const;
    const facts = factsOf(target, [anAddress(STRANGE, { kind: 'email', [list]: [stop] })]);
    expect(decide(facts, about('reminder', 'EMAIL')).reason).toBe('ADDRESS_STOPPED');
  });
});
