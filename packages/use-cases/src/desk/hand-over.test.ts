import { beforeEach, expect, test } from 'vitest';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { StaffRole, StaffSession } from '../ports/staff.ts';
import { stopEverything } from '../preferences/stop-everything.ts';
import { undoAct } from '../preferences/undo-act.ts';
import { eraseRecipient } from '../recipient/erase-recipient.ts';
import { inMemoryDeps, type InMemoryDeps } from '../testing/in-memory-deps.ts';
import { registerPatient } from '../testing/register-patient.ts';
import { handOver } from './hand-over.ts';
import { printLink } from './print-link.ts';
import { readVisit } from './read-visit.ts';

let deps: InMemoryDeps;
let ann: RecipientId;
beforeEach(async () => {
  deps = inMemoryDeps();
  ann = await registerPatient(deps, { mrn: 'A-1', emails: ['ann@example.org'], language: 'es' });
});

const signIn = (role: StaffRole): Promise<StaffSession> =>
  deps.sessions.start({ staff: 'rae', displayName: 'Rae', role });

test('whoever hands a device over is signed out on it, and that they did is kept', async () => {
  const by = await signIn('reviewer');
  expect(await handOver(deps, { recipient: ann, by, session: by.id })).toEqual({
    kind: 'handed-over',
    recipient: ann,
    language: 'es',
  });
  expect(await deps.sessions.touch(by.id)).toBeUndefined();
  expect(await deps.looks.at(ann, 5)).toMatchObject([{ staff: 'rae', kind: 'handed-over' }]);
});

test.each([
  ['reviewer', 'handed-over', 'made'],
  ['officer', 'handed-over', 'made'],
  ['admin', 'handed-over', 'made'],
  ['auditor', 'not-permitted', 'not-permitted'],
] as const)('a %s hands over: %s; prints a link: %s', async (role, handed, printed) => {
  const by = await signIn(role);
  expect((await printLink(deps, { recipient: ann, by })).kind).toBe(printed);
  expect((await handOver(deps, { recipient: ann, by, session: by.id })).kind).toBe(handed);
  expect((await deps.sessions.touch(by.id)) === undefined).toBe(handed === 'handed-over');
});

test('nobody who is unknown, or was erased, is handed anything', async () => {
  const by = await signIn('reviewer');
  await eraseRecipient(deps, {
    recipient: { kind: 'id', id: ann },
    actor: { kind: 'operator' },
    idempotencyKey: 'erase',
  });
  for (const recipient of [ann, deps.ids.uuid() as RecipientId]) {
    expect((await handOver(deps, { recipient, by, session: by.id })).kind).toBe('unknown-recipient');
    expect((await printLink(deps, { recipient, by })).kind).toBe('unknown-recipient');
  }
  expect(await deps.sessions.touch(by.id)).toBeDefined();
});

test('a visit is what was said on the device since, as far as it stands', async () => {
  const act = (formId: string, wayIn: 'STAFF' | 'SIGNED_LINK' = 'STAFF') => {
    deps.clock.advance(1000);
    const patient = { kind: 'patient' } as const;
    return { recipient: ann, formId, by: patient, actor: patient, wayIn } as const;
  };
  await stopEverything(deps, act('before'));
  const since = deps.clock.advance(1000);
  await stopEverything(deps, act('at home', 'SIGNED_LINK'));
  const visit = () => readVisit(deps, { recipient: ann, since });
  expect(await visit()).toEqual([]);
  const { receipt } = await stopEverything(deps, act('here'));
  expect((await visit()).map(({ act: one }) => one)).toEqual([receipt.act]);
  await undoAct(deps, { ...act('undo'), act: receipt.act });
  expect(await visit()).toEqual([]);
});
