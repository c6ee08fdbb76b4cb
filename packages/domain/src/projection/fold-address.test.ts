import { describe, expect, test } from 'vitest';
import type { AddressKey } from '../contact/address.ts';
import type { DeliveryEventKind, DeliveryReport } from '../contact/delivery-report.ts';
import type { DecidedChannel } from '../channel/channel.ts';
import type { RequestId } from '../request/request.ts';
import type { EvidenceId } from '../statement/statement.ts';
import { ANN, anAddress, aProfile, MAILBOX, PHONE } from '../testing/a-recipient.ts';
import { addressAfter, anEntry, recorded } from '../testing/an-entry.ts';
import { aStatement, daysAgo, EVERYTHING, NOW, theAddress } from '../testing/a-statement.ts';
import type { Instant } from '../time/instant.ts';
import { foldAddress } from './fold-address.ts';

const reported = (kind: DeliveryEventKind, given: Partial<DeliveryReport> = {}) =>
  anEntry({ kind: 'delivery-reported', report: { kind, address: PHONE, channel: 'SMS', happenedAt: NOW, ...given } });

test('a registration tells what kind of address it is, and no more', () => {
  const entry = anEntry({ kind: 'recipient-registered', profile: aProfile() });
  const state = addressAfter([entry], PHONE);
  expect(state).toEqual(anAddress(PHONE, { kind: 'phone' }));
  expect(foldAddress(PHONE, state, entry)).toBe(state);
  expect(addressAfter([entry], 'address-nobody' as AddressKey)).toBeUndefined();
});

test('what its kind is stays, whatever is said or reported later', () => {
  const phone = anAddress(PHONE, { kind: 'phone' });
  const mailStop = aStatement('stop', { subject: theAddress(PHONE), scope: { ...EVERYTHING, channels: ['EMAIL'] } });
  expect(foldAddress(PHONE, phone, recorded(mailStop))?.kind).toBe('phone');
});

test('a statement about it is kept, and tells its kind by the channels it names', () => {
  const stop = aStatement('stop', {
    subject: theAddress(PHONE),
    scope: { types: { kind: 'all' }, channels: ['VOICE'] },
  });
  expect(addressAfter([recorded(stop)], PHONE)).toMatchObject({ kind: 'phone', statements: [stop] });
  expect(addressAfter([recorded({ ...stop, scope: EVERYTHING })], PHONE)).toMatchObject({ kind: 'unknown' });
  expect(addressAfter([recorded(aStatement('stop'))], PHONE)).toBeUndefined();
});

describe('a request', () => {
  const request = (byToken: boolean) =>
    anEntry({
      kind: 'request-received',
      request: {
        id: 'q' as RequestId,
        wayIn: 'SMS',
        channel: 'SMS',
        address: PHONE,
        ...(byToken ? { recipient: ANN } : {}),
        intent: 'UNSURE',
        certainty: 'unsure',
        why: 'test',
        holds: EVERYTHING,
        saidAt: NOW,
        receivedAt: NOW,
        evidence: 'e' as EvidenceId,
      },
    });
  test('from the address waits for everybody behind it, until it is resolved', () => {
    const resolved = anEntry({ kind: 'request-resolved', request: 'q' as RequestId, address: PHONE });
    expect(addressAfter([request(false)], PHONE)).toMatchObject({ kind: 'phone', pending: [{ id: 'q' }] });
    expect(addressAfter([request(false), resolved], PHONE)?.pending).toEqual([]);
  });
  test('that a token names a recipient for holds nothing for the others', () => {
    expect(addressAfter([request(true)], PHONE)).toBeUndefined();
  });
});

describe('faults', () => {
  test.each<[DeliveryEventKind, DecidedChannel, string]>([
    ['BOUNCED', 'EMAIL', 'hard-bounce'],
    ['BOUNCED', 'SMS', 'landline'],
    ['BOUNCED', 'VOICE', 'invalid'],
    ['COMPLAINED', 'EMAIL', 'complaint'],
    ['REASSIGNED', 'SMS', 'reassigned'],
    ['LANDLINE', 'SMS', 'landline'],
    ['INVALID', 'SMS', 'invalid'],
  ])('%s by %s: %s', (kind, channel, why) => {
    const address = channel === 'EMAIL' ? MAILBOX : PHONE;
    expect(addressAfter([reported(kind, { channel, address })], address)?.deliverability).toEqual({
      kind: 'undeliverable',
      why,
      since: NOW,
    });
  });

  test.each<[readonly DeliveryEventKind[], string]>([
    [['REASSIGNED', 'LANDLINE'], 'reassigned'],
    [['LANDLINE', 'REASSIGNED'], 'reassigned'],
    [['INVALID', 'LANDLINE'], 'invalid'],
    [['COMPLAINED', 'INVALID'], 'complaint'],
    [['INVALID', 'COMPLAINED'], 'complaint'],
  ])('of %j the gravest stays: %s', (kinds, why) => {
    expect(
      addressAfter(
        kinds.map((kind) => reported(kind)),
        PHONE,
      )?.deliverability,
    ).toMatchObject({ why });
  });

  const later = (NOW + 1) as Instant;
  test.each<[DeliveryEventKind, DecidedChannel, Instant, boolean]>([
    ['INVALID', 'SMS', later, true],
    ['INVALID', 'SMS', NOW, false],
    ['LANDLINE', 'SMS', later, true],
    ['LANDLINE', 'VOICE', later, false],
    ['COMPLAINED', 'SMS', later, false],
    ['REASSIGNED', 'SMS', later, false],
  ])('%s, then a message delivered by %s: %#', (kind, channel, happenedAt, isCured) => {
    const state = addressAfter([reported(kind), reported('DELIVERED', { channel, happenedAt })], PHONE);
    expect(state?.deliverability.kind).toBe(isCured ? 'deliverable' : 'undeliverable');
  });

  test('of two that are as grave the later one tells since when', () => {
    const again = addressAfter([reported('INVALID'), reported('INVALID', { happenedAt: later })], PHONE);
    expect(again?.deliverability).toEqual({ kind: 'undeliverable', why: 'invalid', since: later });
  });

  test('mail that bounced and then arrives', () => {
    const mail = { channel: 'EMAIL', address: MAILBOX } as const;
    const arrived = reported('DELIVERED', { ...mail, happenedAt: later });
    expect(addressAfter([reported('BOUNCED', mail), arrived], MAILBOX)?.deliverability.kind).toBe('deliverable');
  });

  test('a message that was sent tells nothing but the kind of the address', () => {
    expect(addressAfter([reported('SENT')], PHONE)).toEqual(anAddress(PHONE, { kind: 'phone' }));
    expect(addressAfter([reported('DELIVERED')], PHONE)).toEqual(anAddress(PHONE, { kind: 'phone' }));
  });

  test('what a person said stays whatever is reported', () => {
    const stop = aStatement('stop', { subject: theAddress(PHONE) });
    expect(addressAfter([recorded(stop), reported('REASSIGNED')], PHONE)?.statements).toEqual([stop]);
  });
});

describe('temporary failures', () => {
  const HOUR = 3_600_000;
  const soft = (...hours: readonly number[]) =>
    hours.map((hour) =>
      reported('SOFT_BOUNCED', { channel: 'EMAIL', address: MAILBOX, happenedAt: (NOW + hour * HOUR) as Instant }),
    );
  test.each([
    ['two, far apart', soft(0, 100), 'deliverable'],
    ['three within less than 72 hours', soft(0, 36, 71.999), 'deliverable'],
    ['three over 72 hours', soft(0, 36, 72), 'undeliverable'],
    ['three over 72 hours, told out of order', soft(72, 0, 36), 'undeliverable'],
    ['many within a day, and one after three', soft(0, 1, 2, 3, 4, 5, 72), 'undeliverable'],
  ])('%s: %#', (_, entries, kind) => {
    const state = addressAfter(entries, MAILBOX);
    expect(state?.deliverability.kind).toBe(kind);
    expect(state?.softBounces.length).toBeLessThanOrEqual(3);
  });

  test('end with a message that arrives', () => {
    const arrived = reported('DELIVERED', { channel: 'EMAIL', address: MAILBOX, happenedAt: (NOW + HOUR) as Instant });
    expect(addressAfter([...soft(0), arrived, ...soft(2, 72)], MAILBOX)?.deliverability.kind).toBe('deliverable');
    expect(addressAfter([...soft(0), arrived, ...soft(2, 40, 74)], MAILBOX)?.deliverability.kind).toBe('undeliverable');
    expect(addressAfter([...soft(0, 36, 72), arrived], MAILBOX)?.deliverability.kind).toBe('undeliverable');
    expect(addressAfter([...soft(0, 1, 2), arrived], MAILBOX)?.softBounces).toEqual([NOW + 2 * HOUR]);
  });
});

describe('blocks at the carrier', () => {
  const start = () =>
    recorded(aStatement('allow', { subject: theAddress(PHONE), wayIn: 'SMS', saidAt: NOW, receivedAt: NOW }));
  const block = (sender: string | undefined) =>
    reported('CARRIER_BLOCKED', { happenedAt: daysAgo(1), ...(sender === undefined ? {} : { sender }) });
  const senders = (entries: Parameters<typeof addressAfter>[0]) =>
    addressAfter(entries, PHONE)?.carrierBlocks.map(({ sender }) => sender);
  test.each([
    ['one per sender', [block('a'), block('b'), block('a')], ['b', 'a']],
    ['one of an unknown sender', [block(undefined)], ['unknown']],
    ['unblocked', [block('a'), block('b'), reported('CARRIER_UNBLOCKED', { sender: 'a' })], ['b']],
    [
      'unblocked at the very moment',
      [block('a'), reported('CARRIER_UNBLOCKED', { sender: 'a', happenedAt: daysAgo(1) })],
      [],
    ],
    [
      'unblocked before it, told of late',
      [block('a'), reported('CARRIER_UNBLOCKED', { sender: 'a', happenedAt: (daysAgo(1) - 1) as Instant })],
      ['a'],
    ],
    // A block stands between two numbers: the word lifts it only where it was texted to, which the provider's own report says.
    ['START from the number', [block('a'), block('b'), start()], ['a', 'b']],
    [
      'STOP from the number',
      [block('a'), recorded(aStatement('stop', { subject: theAddress(PHONE), wayIn: 'SMS', saidAt: NOW }))],
      ['a'],
    ],
  ])('%s: %#', (_, entries, left) => {
    expect(senders(entries)).toEqual(left);
  });
});
