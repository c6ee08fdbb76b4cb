import { beforeEach, expect, test } from 'vitest';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { addMilliseconds, type Instant } from '@heed/domain/time/instant';
import { stopAddress } from '../opt-out/stop-address.ts';
import { inMemoryDeps, type InMemoryDeps } from '../testing/in-memory-deps.ts';
import { registerPatient, testAddress } from '../testing/register-patient.ts';
import { typeKey } from '../testing/sample-catalogue.ts';
import { decideMany, type DecisionAsked } from './decide-many.ts';

let deps: InMemoryDeps;
let ann: RecipientId;
beforeEach(async () => {
  deps = inMemoryDeps();
  ann = await registerPatient(deps, { mrn: '1', emails: ['ann@example.org'], phones: ['+12025550142'] });
});

function asked(type: string, given: Partial<DecisionAsked> = {}): DecisionAsked {
  return {
    target: { kind: 'recipient', ref: { kind: 'id', id: ann } },
    type: typeKey(type),
    channel: 'EMAIL',
    ...given,
  };
}

async function reasons(...questions: DecisionAsked[]) {
  return (await decideMany(deps, questions)).map((answer) =>
    answer.kind === 'decided' ? answer.decision.reason : answer.kind,
  );
}

const stop = () =>
  stopAddress(deps, {
    address: testAddress('ann@example.org'),
    scope: { types: { kind: 'all' }, channels: 'all' },
    wayIn: 'PUBLIC_FORM',
    evidence: '',
    formId: 'f1',
    notify: false,
  });

test('an address beside the recipient: also in the past, and the stricter counts', async () => {
  const address = deps.vault.addressKey(testAddress('ann@example.org'));
  const other = deps.vault.addressKey(testAddress('other@example.org'));
  const before = deps.clock.now();
  deps.clock.advance(120_000);
  await stop();
  deps.clock.advance(120_000);
  expect(
    await reasons(
      asked('refill', { address: other }),
      asked('refill', { address }),
      asked('refill', { address, at: before }),
      asked('refill', {
        address: other,
        target: { kind: 'recipient', ref: { kind: 'id', id: 'nobody' as RecipientId } },
      }),
      asked('no-such-type', { address }),
      asked('refill'),
    ),
  ).toEqual([
    'ADDRESS_STOPPED',
    'ADDRESS_STOPPED',
    'ALLOWED_BY_DEFAULT',
    'ALLOWED_BY_DEFAULT',
    'unknown-type',
    'ADDRESS_STOPPED',
  ]);
});

test('an address beside the recipient is asked about at the hours of their own zone', async () => {
  const phone = '+12025550143';
  const bea = await registerPatient(deps, { mrn: '2', phones: [phone], timeZone: 'America/New_York' });
  // 10:00 in New York; where the zone is not known, texts begin at noon there.
  deps.clock.set(Date.UTC(2026, 10, 24, 15) as Instant);
  const address = deps.vault.addressKey(testAddress(phone));
  const byText = { channel: 'SMS', address } as const;
  const target = { kind: 'recipient', ref: { kind: 'id', id: bea } } as const;
  expect(
    await reasons(
      asked('appt_reminder', { ...byText, target }),
      asked('appt_reminder', { channel: 'SMS', target: { kind: 'address', address } }),
    ),
  ).toEqual(['ALLOWED_BY_DEFAULT', 'QUIET_HOURS']);
});

test('answers come in the order of the questions, a bad one among them', async () => {
  const nobody = { kind: 'recipient', ref: { kind: 'id', id: 'nobody' as RecipientId } } as const;
  expect(
    await reasons(asked('appt_reminder'), asked('nonsense'), asked('marketing'), asked('refill', { target: nobody })),
  ).toEqual(['ALLOWED_BY_DEFAULT', 'unknown-type', 'NO_AUTHORIZATION', 'UNKNOWN_RECIPIENT']);
  expect(await reasons()).toEqual([]);
});

test('a decision after a stop was acknowledged denies, also for a clock that runs behind', async () => {
  await stop();
  const behind = addMilliseconds(deps.clock.now(), -60_000);
  expect(await reasons(asked('refill'), asked('refill', { at: behind }))).toEqual([
    'ADDRESS_STOPPED',
    'ADDRESS_STOPPED',
  ]);
});

test('a moment in the past answers as it was then', async () => {
  const before: Instant = deps.clock.now();
  deps.clock.advance(3_600_000);
  await stop();
  deps.clock.advance(3_600_000);
  expect(await reasons(asked('refill', { at: before }), asked('refill'))).toEqual([
    'ALLOWED_BY_DEFAULT',
    'ADDRESS_STOPPED',
  ]);
});

test('every answer names the place in the ledger that it reflects', async () => {
  const [answer] = await decideMany(deps, [asked('refill')]);
  expect(answer).toMatchObject({ asOf: deps.entries.length });
});
