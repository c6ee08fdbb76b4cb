import { beforeEach, expect, test } from 'vitest';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { eraseRecipient } from '../recipient/erase-recipient.ts';
import { reasonFor } from '../testing/ask-decision.ts';
import { inMemoryDeps, type InMemoryDeps } from '../testing/in-memory-deps.ts';
import { registerPatient } from '../testing/register-patient.ts';
import { readBack } from './read-back.ts';
import { recordSpokenHow } from './record-spoken-how.ts';
import type { StaffMember } from './staff-member.ts';

const RAE = { staff: 'rae', role: 'reviewer' } as const;
const EVENINGS = { opens: 17 * 60, closes: 20 * 60 };
let deps: InMemoryDeps;
let ann: RecipientId;

beforeEach(async () => {
  deps = inMemoryDeps();
  ann = await registerPatient(deps, { mrn: 'A-1', phones: ['+12025550142'], timeZone: 'America/Chicago' });
});

const say = (by: StaffMember = RAE, hours = EVENINGS) => {
  deps.clock.advance(1000);
  return recordSpokenHow(deps, { recipient: ann, by, formId: 'form', wishes: { hours, channel: 'SMS' } });
};

test('hours and a way are in force, one act of the patient’s own word, with who wrote them down; pressed again it is the same act', async () => {
  const said = await say();
  expect(said.kind).toBe('saved');
  expect(await reasonFor(deps, ann, 'refill', 'SMS')).toBe('QUIET_HOURS');
  const back = await readBack(deps, { recipient: ann, act: 'act' in said ? said.act : '', by: RAE });
  expect(back).toMatchObject({ mayTakeBack: true, isTakenBack: false, otherwise: [] });
  expect(back?.statements.map(({ word, wayIn, speaker }) => [word.kind, wayIn, speaker])).toEqual([
    ['contact-hours', 'STAFF', { kind: 'staff', staff: 'rae' }],
    ['prefer-channel', 'STAFF', { kind: 'staff', staff: 'rae' }],
  ]);
  expect(deps.entries.at(-1)?.actor).toEqual({ kind: 'staff', staff: 'rae' });
  expect(await say()).toEqual({ ...said, kind: 'repeated' });
});

test.each([
  ['reviewer', 'saved'],
  ['officer', 'saved'],
  ['admin', 'saved'],
  ['auditor', 'not-permitted'],
] as const)('a member of staff who is %s: %s', async (role, outcome) => {
  const entries = deps.entries.length;
  expect((await say({ staff: 'sam', role })).kind).toBe(outcome);
  expect(deps.entries.length > entries).toBe(outcome === 'saved');
});

test('hours that leave none are refused, and the way beside them is not written down either', async () => {
  const entries = deps.entries.length;
  expect(await say(RAE, { opens: 22 * 60, closes: 7 * 60 })).toEqual({ kind: 'refused', why: 'HOURS_LEAVE_NONE' });
  expect(deps.entries).toHaveLength(entries);
});

test('of whoever was erased nothing is asked', async () => {
  await eraseRecipient(deps, { actor: { kind: 'operator' }, recipient: { kind: 'id', id: ann }, idempotencyKey: 'e' });
  expect((await say()).kind).toBe('unknown-recipient');
});
