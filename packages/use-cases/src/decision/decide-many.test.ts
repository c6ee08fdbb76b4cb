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
