import { beforeEach, expect, test } from 'vitest';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { recordStatements } from '../statement/record-statements.ts';
import { reasonFor } from '../testing/ask-decision.ts';
import { inMemoryDeps, type InMemoryDeps } from '../testing/in-memory-deps.ts';
import { registerPatient, rowOf, TEST_SYSTEM } from '../testing/register-patient.ts';
import { mergeRecipients } from './merge-recipients.ts';
import { registerRecipients } from './register-recipients.ts';
import { splitRecipient } from './split-recipient.ts';

const ways = { emails: ['ann@example.org'], phones: ['+12025550142'], timeZone: 'America/New_York' };
const actor = { kind: 'staff', staff: 's1' } as const;
let deps: InMemoryDeps;
let survivor: RecipientId;
let merged: RecipientId;
beforeEach(async () => {
  deps = inMemoryDeps();
  survivor = await registerPatient(deps, { mrn: '1', ...ways });
  merged = await registerPatient(deps, { mrn: '2', ...ways });
});

const merge = () =>
  mergeRecipients(deps, {
    actor,
    survivor: { kind: 'id', id: survivor },
    merged: { kind: 'id', id: merged },
    idempotencyKey: 'm1',
  });
/** The list of the night, by one or the other of the two names. */
const nightly = (mrn: string, given: Partial<typeof ways> = {}) =>
  registerRecipients(deps, { client: TEST_SYSTEM, recipients: [rowOf({ mrn, ...ways, ...given })] });

test.each(['1', '2'])('what both records had stays in use when a row names it again, as %s', async (mrn) => {
  await merge();
  await nightly(mrn);
  expect(await reasonFor(deps, survivor, 'appt_reminder', 'EMAIL')).toBe('ALLOWED_BY_DEFAULT');
  expect(await reasonFor(deps, survivor, 'appt_reminder', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
  expect(await nightly(mrn)).toMatchObject([{ change: 'unchanged' }]);
});

test('what no row names any more is old in both, and in use again when one names it', async () => {
  await merge();
  await nightly('1', { emails: ['new@example.org'] });
  const points = async () => (await deps.recipients.state(survivor))?.profile.contactPoints ?? [];
  expect((await points()).filter(({ kind, use }) => kind === 'email' && use === 'old')).toHaveLength(2);
  await nightly('1');
  expect(await reasonFor(deps, survivor, 'appt_reminder', 'EMAIL')).toBe('ALLOWED_BY_DEFAULT');
});

test('what one of the two asked about the address still holds', async () => {
  const [point] = (await deps.recipients.state(merged))?.profile.contactPoints ?? [];
  if (point === undefined) throw new Error('The patient has a mailbox.');
  await recordStatements(deps, {
    actor,
    speaker: { kind: 'staff', staff: 's1' },
    wayIn: 'STAFF',
    statements: [
      {
        idempotencyKey: 'r1',
        subject: { kind: 'recipient', ref: { kind: 'id', id: merged } },
        scope: { types: { kind: 'all' }, channels: 'all' },
        word: { kind: 'restrict', rule: { kind: 'never-use', contactPoints: [point.id] }, detail: 'full' },
      },
    ],
  });
  await merge();
  await nightly('1');
  expect(await reasonFor(deps, survivor, 'appt_reminder', 'EMAIL')).toBe('RESTRICTED');
});

test('a split gives each its own again', async () => {
  await merge();
  await nightly('1');
  await splitRecipient(deps, { actor, recipient: merged, idempotencyKey: 's1' });
  for (const id of [survivor, merged]) {
    expect(await reasonFor(deps, id, 'appt_reminder', 'EMAIL')).toBe('ALLOWED_BY_DEFAULT');
    expect((await deps.recipients.state(id))?.profile.contactPoints).toHaveLength(2);
  }
});
