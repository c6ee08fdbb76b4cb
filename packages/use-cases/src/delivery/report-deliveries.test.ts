import { beforeEach, expect, test } from 'vitest';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { addMilliseconds } from '@heed/domain/time/instant';
import { reasonFor } from '../testing/ask-decision.ts';
import { inMemoryDeps, type InMemoryDeps } from '../testing/in-memory-deps.ts';
import { registerPatient, testAddress } from '../testing/register-patient.ts';
import { sampleCatalogue, typeKey } from '../testing/sample-catalogue.ts';
import { reportDeliveries, type DeliveryEventInput } from './report-deliveries.ts';

const PHONE = '+12025550142';
let deps: InMemoryDeps;
let ann: RecipientId;
let bob: RecipientId;

beforeEach(async () => {
  const { types, ...rest } = sampleCatalogue();
  const limited = types.map((type) =>
    type.key === typeKey('appt_reminder') ? { ...type, frequencyLimit: { perDay: 1, perWeek: 3 } } : type,
  );
  deps = inMemoryDeps({ catalogue: { ...rest, types: limited } });
  ann = await registerPatient(deps, { mrn: '1', emails: ['ann@example.org'], phones: [PHONE] });
});

function event(kind: DeliveryEventInput['kind'], given: Partial<DeliveryEventInput> = {}): DeliveryEventInput {
  return {
    idempotencyKey: `e-${kind}`,
    kind,
    subject: { kind: 'address', address: testAddress(PHONE) },
    channel: 'SMS',
    happenedAt: deps.clock.now(),
    ...given,
  };
}

const report = (...events: DeliveryEventInput[]) => reportDeliveries(deps, { client: 'sender', events });

test.each([
  ['BOUNCED', 'UNDELIVERABLE'],
  ['INVALID', 'UNDELIVERABLE'],
  ['LANDLINE', 'UNDELIVERABLE'],
  ['REASSIGNED', 'UNDELIVERABLE'],
  ['CARRIER_BLOCKED', 'CARRIER_BLOCKED'],
  ['DELIVERED', 'ALLOWED_BY_DEFAULT'],
] as const)('%s: the next text is %s', async (kind, reason) => {
  expect(await report(event(kind, { sender: 'MG1' }))).toEqual([{ kind: 'reported' }]);
  expect(await reasonFor(deps, ann, 'refill', 'SMS')).toBe(reason);
});

test('the same event twice, or twice at once, is one', async () => {
  const sent = event('SENT', { type: typeKey('appt_reminder') });
  const both = (await Promise.all([report(sent), report(sent)])).flat();
  expect(both.map(({ kind }) => kind).sort()).toEqual(['repeated', 'reported']);
  expect(await report(sent)).toEqual([{ kind: 'repeated' }]);
});

test.each<[string, () => Partial<DeliveryEventInput>]>([
  ['another kind', () => ({ kind: 'BOUNCED' })],
  ['another type', () => ({ type: typeKey('refill') })],
  ['another channel', () => ({ channel: 'VOICE' })],
  ['another address', () => ({ subject: { kind: 'address', address: testAddress('+12025550143') } })],
  ['a person in place of the address', () => ({ subject: { kind: 'recipient', ref: { kind: 'id', id: bob } } })],
])('a key that stands for another event is refused, and not lost: %s', async (_what, other) => {
  bob = await registerPatient(deps, { mrn: '2', phones: ['+12025550144'] });
  const sent = event('SENT', { idempotencyKey: 'm1', type: typeKey('appt_reminder') });
  await report(sent);
  expect(await report({ ...sent, ...other() })).toEqual([
    { kind: 'rejected', code: 'KEY_REUSED', field: 'idempotencyKey' },
  ]);
  expect(await report({ ...sent, happenedAt: addMilliseconds(sent.happenedAt, -1000) })).toEqual([
    { kind: 'repeated' },
  ]);
});

test('an event told by the recipient is the same after their number changed', async () => {
  const subject = { kind: 'recipient', ref: { kind: 'id', id: ann } } as const;
  const sent = event('SENT', { type: typeKey('appt_reminder'), subject });
  await report(sent);
  await registerPatient(deps, { mrn: '1', phones: ['+12025550145'] });
  expect(await report(sent)).toEqual([{ kind: 'repeated' }]);
});

test('a send to an address that one person has counts against their limit', async () => {
  await report(event('SENT', { type: typeKey('appt_reminder') }));
  deps.clock.advance(1000);
  expect(await reasonFor(deps, ann, 'appt_reminder', 'SMS')).toBe('FREQUENCY_LIMIT');
});

test('a send to a shared address counts for whom it was reported', async () => {
  const bob = await registerPatient(deps, { mrn: '2', phones: [PHONE] });
  const subject = { kind: 'recipient', ref: { kind: 'id', id: bob } } as const;
  await report(event('SENT', { type: typeKey('appt_reminder'), subject }));
  deps.clock.advance(1000);
  expect(await reasonFor(deps, bob, 'appt_reminder', 'SMS')).toBe('FREQUENCY_LIMIT');
  expect(await reasonFor(deps, ann, 'appt_reminder', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
});

test('a reassigned number is looked at in every record it is in, once', async () => {
  await registerPatient(deps, { mrn: '2', phones: [PHONE] });
  await report(event('REASSIGNED'), event('REASSIGNED', { idempotencyKey: 'again' }));
  expect(await deps.reviews.counts({ reasons: ['REASSIGNED'] })).toEqual({ REASSIGNED: 2 });
});

test('rows fail alone', async () => {
  const later = addMilliseconds(deps.clock.now(), 120_001);
  const nobody = { kind: 'recipient', ref: { kind: 'id', id: 'nobody' as RecipientId } } as const;
  expect(
    await report(
      event('SENT', { idempotencyKey: '1' }),
      event('BOUNCED', { idempotencyKey: '2', happenedAt: later }),
      event('LANDLINE', { idempotencyKey: '3', channel: 'EMAIL' }),
      event('BOUNCED', { idempotencyKey: '4', subject: nobody }),
      event('DELIVERED', { idempotencyKey: '5' }),
    ),
  ).toMatchObject([
    { kind: 'rejected', code: 'TYPE_NEEDED' },
    { kind: 'rejected', code: 'HAPPENED_IN_FUTURE' },
    { kind: 'rejected', code: 'WRONG_CHANNEL' },
    { kind: 'rejected', code: 'UNKNOWN_RECIPIENT' },
    { kind: 'reported' },
  ]);
});
