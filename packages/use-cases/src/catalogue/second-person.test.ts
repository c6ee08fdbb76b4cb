import type { CatalogueProposal, ProposalId } from '@heed/domain/catalogue/catalogue-proposal';
import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { addMilliseconds } from '@heed/domain/time/instant';
import { describe, expect, test } from 'vitest';
import type { StaffRole } from '../ports/staff.ts';
import { stopEverything } from '../preferences/stop-everything.ts';
import { reasonFor } from '../testing/ask-decision.ts';
import { changedCatalogue } from '../testing/changed-catalogue.ts';
import { type InMemoryDeps, inMemoryDeps } from '../testing/in-memory-deps.ts';
import { registerPatient } from '../testing/register-patient.ts';
import { typeKey } from '../testing/sample-catalogue.ts';
import { stopBy } from '../testing/store-under-test.ts';
import { sweepReviews } from '../review/sweep-reviews.ts';
import { applyCatalogue } from './apply-catalogue.ts';
import { approveCatalogue } from './approve-catalogue.ts';
import { countEffects } from './count-effects.ts';
import { listProposals } from './list-proposals.ts';
import { planCatalogue } from './plan-catalogue.ts';
import { readProposal } from './read-proposal.ts';
import { refuseCatalogue } from './refuse-catalogue.ts';

/** Refill reminders become something nobody can stop. */
const LAXER = changedCatalogue(2, { refill: { stoppable: 'locked' } });
const STRICTER = changedCatalogue(2, { refill: { channels: { EMAIL: { default: 'on', needsConsent: false } } } });
const BOB = { staff: 'bob', role: 'officer' } as const;

async function propose(deps: InMemoryDeps, catalogue: Catalogue = LAXER, by = 'ann') {
  const plan = await planCatalogue(deps, { catalogue });
  if (plan.kind !== 'change') throw new Error(plan.kind);
  const effects = await countEffects(deps, plan.compared);
  return applyCatalogue(deps, { catalogue, by, counted: { over: plan.compared.before.version, effects } });
}

async function proposed(deps: InMemoryDeps, catalogue?: Catalogue): Promise<CatalogueProposal> {
  const outcome = await propose(deps, catalogue);
  if (outcome.kind !== 'proposed') throw new Error(outcome.kind);
  return outcome.proposal;
}

const versionOf = async ({ catalogues }: InMemoryDeps) => (await catalogues.current()).version;

test('a change that is nowhere laxer comes into force at once', async () => {
  const deps = inMemoryDeps();
  expect(await propose(deps, STRICTER)).toEqual({ kind: 'applied', version: 2 });
});

test('a laxer one waits: nothing is in force until a second person approves it', async () => {
  const deps = inMemoryDeps();
  const ann = await registerPatient(deps, { mrn: '1', emails: ['ann@example.org'] });
  const patient = { kind: 'patient' } as const;
  await stopEverything(deps, { recipient: ann, formId: 'f', by: patient, actor: patient, wayIn: 'SIGNED_LINK' });
  const proposal = await proposed(deps);
  expect(proposal).toMatchObject({ proposedBy: 'ann', basedOn: 1, state: { kind: 'open' } });
  expect(proposal.effects).toEqual({
    recipients: 1,
    counts: [
      {
        type: 'refill',
        channel: 'EMAIL',
        effect: 'gain',
        before: 'STOPPED',
        after: 'ALLOWED_BY_DEFAULT',
        recipients: 1,
      },
    ],
  });
  expect([await versionOf(deps), await reasonFor(deps, ann, 'refill', 'EMAIL')]).toEqual([1, 'STOPPED']);
  expect(await approveCatalogue(deps, { proposal: proposal.id, hash: proposal.hash, ...BOB })).toEqual({
    kind: 'applied',
    version: 2,
  });
  expect([await versionOf(deps), await reasonFor(deps, ann, 'refill', 'EMAIL')]).toEqual([2, 'ALLOWED_BY_DEFAULT']);
  expect(deps.entries.slice(-3).map(({ event, actor }) => [event.kind, actor])).toEqual([
    ['catalogue-proposed', { kind: 'staff', staff: 'ann' }],
    ['catalogue-proposal-decided', { kind: 'staff', staff: 'bob' }],
    ['catalogue-applied', { kind: 'staff', staff: 'bob' }],
  ]);
  expect(await deps.ledger.compareProjections()).toEqual([]);
});

test('it names what changes to whoever decides', async () => {
  const deps = inMemoryDeps();
  const { id } = await proposed(deps);
  expect(await readProposal(deps, { id })).toMatchObject({
    standing: 'open',
    changes: [{ type: 'refill', what: 'stoppable', before: 'stoppable', after: 'locked', direction: 'laxer' }],
  });
  expect(await readProposal(deps, { id: 'nothing' as ProposalId })).toBeUndefined();
  expect((await listProposals(deps, { limit: 5 })).map(({ standing }) => standing)).toEqual(['open']);
});

describe('who may decide', () => {
  test.each(['ann', 'ANN', ' ann '])('%j may not approve what ann proposed', async (staff) => {
    const deps = inMemoryDeps();
    const { id } = await proposed(deps);
    expect(await approveCatalogue(deps, { proposal: id, staff, role: 'admin' })).toEqual({ kind: 'own-proposal' });
    expect(await versionOf(deps)).toBe(1);
  });

  test.each<[StaffRole, boolean]>([
    ['reviewer', false],
    ['auditor', false],
    ['officer', true],
    ['admin', true],
  ])('a %s may: %s', async (role, may) => {
    const deps = inMemoryDeps();
    const { id } = await proposed(deps);
    expect((await refuseCatalogue(deps, { proposal: id, staff: 'bob', role })).kind).toBe(
      may ? 'refused' : 'not-permitted',
    );
    const other = await proposed(deps, changedCatalogue(2, { refill: { quietHoursExempt: true } }));
    expect((await approveCatalogue(deps, { proposal: other.id, staff: 'bob', role })).kind).toBe(
      may ? 'applied' : 'not-permitted',
    );
  });

  test('nobody proposes without a name', async () => {
    const deps = inMemoryDeps();
    expect(await applyCatalogue(deps, { catalogue: LAXER })).toEqual({ kind: 'person-needed' });
    expect(deps.entries).toHaveLength(1);
  });

  test('whoever proposed it may take it back', async () => {
    const deps = inMemoryDeps();
    const { id } = await proposed(deps);
    expect(await refuseCatalogue(deps, { proposal: id, staff: 'ann', role: 'officer' })).toEqual({ kind: 'refused' });
    expect(await approveCatalogue(deps, { proposal: id, ...BOB })).toMatchObject({
      kind: 'already-decided',
      state: { kind: 'refused', by: 'ann' },
    });
  });
});

describe('a proposal that can no longer be approved', () => {
  test('expires after seven days, to the millisecond', async () => {
    const deps = inMemoryDeps();
    const { id, expiresAt } = await proposed(deps);
    deps.clock.set(expiresAt);
    expect(await approveCatalogue(deps, { proposal: id, ...BOB })).toEqual({ kind: 'expired', at: expiresAt });
    deps.clock.set(addMilliseconds(expiresAt, -1));
    expect(await approveCatalogue(deps, { proposal: id, ...BOB })).toMatchObject({ kind: 'applied' });
  });

  test('is stale once another catalogue is in force', async () => {
    const deps = inMemoryDeps();
    const { id } = await proposed(deps, { ...LAXER, version: 3 });
    await propose(deps, STRICTER);
    expect(await approveCatalogue(deps, { proposal: id, ...BOB })).toEqual({ kind: 'stale', inForce: 2 });
    expect(await refuseCatalogue(deps, { proposal: id, ...BOB })).toEqual({ kind: 'stale', inForce: 2 });
    expect((await readProposal(deps, { id }))?.standing).toBe('stale');
  });

  test('is not what somebody saw', async () => {
    const deps = inMemoryDeps();
    const { id } = await proposed(deps);
    expect(await approveCatalogue(deps, { proposal: id, hash: 'another', ...BOB })).toEqual({ kind: 'other-content' });
  });

  test('does not exist', async () => {
    const deps = inMemoryDeps();
    expect(await approveCatalogue(deps, { proposal: 'nothing' as ProposalId, ...BOB })).toEqual({
      kind: 'unknown-proposal',
    });
  });
});

test('the same file twice is one proposal; two approvals at once are one', async () => {
  const deps = inMemoryDeps();
  const [one, two] = await Promise.all([propose(deps), propose(deps, LAXER, 'carl')]);
  expect([one, two].map((each) => each.kind === 'proposed' && each.isNew)).toEqual([true, false]);
  const { id } = await proposed(deps);
  const both = await Promise.all(
    ['bob', 'dora'].map((staff) => approveCatalogue(deps, { proposal: id, staff, role: 'officer' })),
  );
  expect(both.map(({ kind }) => kind).sort()).toEqual(['already-decided', 'applied']);
});

test('what was counted over another catalogue is counted again', async () => {
  const deps = inMemoryDeps();
  const counted = { over: 0, effects: { recipients: 0, counts: [] } };
  expect(await applyCatalogue(deps, { catalogue: LAXER, by: 'ann', counted })).toEqual({
    kind: 'changed-meanwhile',
    inForce: 1,
  });
});

test('a stop outlives its type: renamed, retired, and back again', async () => {
  const deps = inMemoryDeps();
  const ann = await registerPatient(deps, { mrn: '1', emails: ['ann@example.org'] });
  await deps.ledger.write({ recipients: [ann], addresses: [] }, (tx) =>
    tx.append(stopOf('refill', ann, deps), { kind: 'patient' }),
  );
  const without = { ...LAXER, types: LAXER.types.filter(({ key }) => key !== 'refill') };
  const [model] = LAXER.types;
  if (model === undefined) throw new Error('The sample has types.');
  const renamed = {
    ...model,
    key: 'medicine' as typeof model.key,
    code: 77,
    formerKeys: ['refill' as typeof model.key],
  };
  expect(await propose(deps, { ...without, types: [...without.types, renamed] })).toMatchObject({ kind: 'applied' });
  expect(await reasonFor(deps, ann, 'medicine', 'EMAIL')).toBe('STOPPED');
  expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe('STOPPED');
  const back = changedCatalogue(3, {});
  const { id } = await proposed(deps, back);
  await approveCatalogue(deps, { proposal: id, ...BOB });
  expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe('STOPPED');
});

function stopOf(type: string, recipient: RecipientId, deps: InMemoryDeps) {
  const scope = { types: { kind: 'types', types: [typeKey(type)] }, channels: 'all' } as const;
  return {
    kind: 'statement-recorded',
    statement: { ...stopBy(deps, { kind: 'recipient', recipient }), scope },
  } as const;
}

test('a choice made before a laxer change is looked at, once', async () => {
  const deps = inMemoryDeps();
  const ann = await registerPatient(deps, { mrn: '1', emails: ['ann@example.org'] });
  await deps.ledger.write({ recipients: [ann], addresses: [] }, (tx) =>
    tx.append(stopOf('refill', ann, deps), { kind: 'patient' }),
  );
  expect(await sweepReviews(deps)).toEqual({ looked: 1, opened: {}, ended: {} });
  const { id } = await proposed(deps);
  await approveCatalogue(deps, { proposal: id, ...BOB });
  expect(await sweepReviews(deps)).toEqual({ looked: 1, opened: { CATALOGUE_CHANGED: 1 }, ended: {} });
  expect(await sweepReviews(deps)).toEqual({ looked: 1, opened: {}, ended: {} });
  expect(await deps.reviews.list({}, { limit: 2 })).toMatchObject([{ details: { type: 'refill', version: '2' } }]);
});
