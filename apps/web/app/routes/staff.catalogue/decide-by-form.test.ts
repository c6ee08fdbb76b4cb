import type { AppLoadContext } from '@remix-run/node';
import { beforeEach, expect, test } from 'vitest';
import { applyCatalogue } from '@heed/use-cases/catalogue/apply-catalogue';
import type { StaffRole } from '@heed/use-cases/ports/staff';
import { changedCatalogue } from '@heed/use-cases/testing/changed-catalogue';
import { type InMemoryDeps, inMemoryDeps } from '@heed/use-cases/testing/in-memory-deps';
import { decideByForm } from './decide-by-form.server.ts';

let deps: InMemoryDeps;
let proposal: string;
beforeEach(async () => {
  deps = inMemoryDeps();
  const applied = await applyCatalogue(deps, {
    catalogue: changedCatalogue(2, { refill: { stoppable: 'locked' } }),
    by: 'ann',
    counted: { over: 1, effects: { recipients: 0, counts: [] } },
  });
  if (applied.kind !== 'proposed') throw new Error(applied.kind);
  proposal = applied.proposal.id;
});

/** Sends a form as somebody; a field that is not given is one that says nothing. */
function decide(role: StaffRole, fields: Readonly<Record<string, string>>, staff = 'bob') {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const session = { id: 's', staff, displayName: staff, role } as Parameters<typeof decideByForm>[1];
  return decideByForm({ deps } as unknown as AppLoadContext, session, form);
}

test.each<[StaffRole, string, string]>([
  ['reviewer', 'approve', 'not-permitted'],
  ['auditor', 'approve', 'not-permitted'],
  ['reviewer', 'refuse', 'not-permitted'],
  ['auditor', 'refuse', 'not-permitted'],
])('a %s who sends %s all the same is turned away', async (role, move, told) => {
  const { hash } = (await deps.catalogues.proposals(1))[0] ?? { hash: '' };
  for (const read of ['yes', '']) expect(await decide(role, { proposal, hash, read, do: move })).toBe(told);
  expect(deps.entries).toHaveLength(2);
});

test.each<[string, Readonly<Record<string, string>>, string | undefined]>([
  ['no word', {}, undefined],
  ['a word of no page', { do: 'apply' }, undefined],
  ['no proposal', { do: 'refuse', proposal: '' }, 'unknown-proposal'],
  ['one that is not there', { do: 'refuse', proposal: 'x' }, 'unknown-proposal'],
  ['no hash', { do: 'refuse', hash: '' }, 'other-content'],
  ['another hash', { do: 'approve', read: 'yes', hash: 'x' }, 'other-content'],
  ['not read', { do: 'approve' }, 'not-read'],
])('%s changes nothing', async (_, fields, told) => {
  const { hash } = (await deps.catalogues.proposals(1))[0] ?? { hash: '' };
  expect(await decide('officer', { proposal, hash, ...fields })).toBe(told);
  expect(deps.entries).toHaveLength(2);
});

test.each<[StaffRole]>([['officer'], ['admin']])('a %s approves once', async (role) => {
  const { hash } = (await deps.catalogues.proposals(1))[0] ?? { hash: '' };
  const form = { proposal, hash, read: 'yes', do: 'approve' };
  expect(await decide(role, form, 'ann')).toBe('own-proposal');
  expect(await decide(role, form)).toBe('approved');
  expect(await decide(role, form)).toBe('already-decided');
});
