import { beforeEach, describe, expect, test } from 'vitest';
import type { ContactPointId, RecipientId } from '@heed/domain/recipient/recipient';
import type { Scope, Word } from '@heed/domain/statement/statement';
import { addMilliseconds } from '@heed/domain/time/instant';
import { reasonFor } from '../testing/ask-decision.ts';
import { inMemoryDeps, type InMemoryDeps } from '../testing/in-memory-deps.ts';
import { registerPatient, testAddress } from '../testing/register-patient.ts';
import { typeKey } from '../testing/sample-catalogue.ts';
import { recordStatements, type RecordStatements, type StatementInput } from './record-statements.ts';

const ALL: Scope = { types: { kind: 'all' }, channels: 'all' };
const REFILL: Scope = { types: { kind: 'types', types: [typeKey('refill')] }, channels: ['EMAIL'] };
let deps: InMemoryDeps;
let ann: RecipientId;

beforeEach(async () => {
  deps = inMemoryDeps();
  ann = await registerPatient(deps, { mrn: '1', emails: ['ann@example.org'], phones: ['+12025550142'] });
});

const CRM = {
  actor: { kind: 'client', client: 'crm' },
  speaker: { kind: 'system', client: 'crm' },
  wayIn: 'API',
} as const;
const BY_PATIENT = { actor: { kind: 'client', client: 'ehr' }, speaker: { kind: 'patient' }, wayIn: 'API' } as const;

function about(word: Word, given: Partial<StatementInput> = {}): StatementInput {
  return {
    idempotencyKey: 'k1',
    subject: { kind: 'recipient', ref: { kind: 'id', id: ann } },
    scope: REFILL,
    word,
    ...given,
  };
}

async function say(who: Omit<RecordStatements, 'statements'>, ...statements: StatementInput[]) {
  return recordStatements(deps, { ...who, statements });
}

test('a stop is in force once it is recorded, with a number to read out', async () => {
  const [row] = await say(BY_PATIENT, about({ kind: 'stop' }));
  expect(row).toMatchObject({ kind: 'recorded', receipt: expect.stringMatching(/^.{3}-.{3}$/) as string });
  expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe('STOPPED');
});

test('the same key twice is one statement, and another caller may use the same key', async () => {
  const [first] = await say(BY_PATIENT, about({ kind: 'stop' }));
  const [second] = await say(BY_PATIENT, about({ kind: 'stop' }));
  expect(second).toEqual({ kind: 'repeated', id: first?.kind === 'recorded' ? first.id : '' });
  expect(await say(CRM, about({ kind: 'stop' }))).toMatchObject([{ kind: 'recorded' }]);
});

test('a key that was used for something else is refused: the statement would be lost', async () => {
  await say(BY_PATIENT, about({ kind: 'allow' }));
  expect(await say(BY_PATIENT, about({ kind: 'stop' }))).toMatchObject([{ kind: 'rejected', code: 'KEY_REUSED' }]);
});

test('two at once under one key are one statement', async () => {
  const both = await Promise.all([say(BY_PATIENT, about({ kind: 'stop' })), say(BY_PATIENT, about({ kind: 'stop' }))]);
  expect(
    both
      .flat()
      .map(({ kind }) => kind)
      .sort(),
  ).toEqual(['recorded', 'repeated']);
});

describe('refused, each row for itself', () => {
  const now = () => deps.clock.now();
  test('two minutes ahead is clock skew, more is the future', async () => {
    expect(await say(BY_PATIENT, about({ kind: 'stop' }, { saidAt: addMilliseconds(now(), 120_000) }))).toMatchObject([
      { kind: 'recorded' },
    ]);
    expect(
      await say(BY_PATIENT, about({ kind: 'stop' }, { idempotencyKey: 'k2', saidAt: addMilliseconds(now(), 120_001) })),
    ).toMatchObject([{ kind: 'rejected', code: 'SAID_IN_FUTURE' }]);
    expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe('STOPPED');
  });

  test.each<[string, Word, Partial<StatementInput>]>([
    ['END_BEFORE_START', { kind: 'pause', from: 2000, until: 2000 } as unknown as Word, {}],
    [
      'END_BEFORE_START',
      { kind: 'authorize', document: 'd', from: 2, until: 1, thirdPartyPays: false } as unknown as Word,
      {},
    ],
    ['EMPTY_SCOPE', { kind: 'stop' }, { scope: { types: { kind: 'all' }, channels: [] } }],
    ['EMPTY_SCOPE', { kind: 'stop' }, { scope: { types: { kind: 'types', types: [] }, channels: 'all' } }],
    ['UNKNOWN_TYPE', { kind: 'stop' }, { scope: { types: { kind: 'types', types: [typeKey('x')] }, channels: 'all' } }],
    ['WRONG_SUBJECT', { kind: 'consent', wording: 'yes' }, {}],
    [
      'UNKNOWN_CONTACT_POINT',
      { kind: 'restrict', rule: { kind: 'never-use', contactPoints: ['x' as ContactPointId] }, detail: 'full' },
      {},
    ],
    ['UNKNOWN_STATEMENT', { kind: 'withdraw', statement: 'x' } as unknown as Word, {}],
  ])('%s', async (code, word, given) => {
    const rows = await say(
      BY_PATIENT,
      about(word, { idempotencyKey: 'bad', ...given }),
      about({ kind: 'stop' }, { idempotencyKey: 'good' }),
    );
    expect(rows).toMatchObject([{ kind: 'rejected', code }, { kind: 'recorded' }]);
  });

  test('nobody by that name', async () => {
    const subject = { kind: 'recipient', ref: { kind: 'external', system: 'x', valueKey: 'x' } } as const;
    expect(await say(BY_PATIENT, about({ kind: 'stop' }, { subject }))).toEqual([
      { kind: 'rejected', code: 'UNKNOWN_RECIPIENT', field: 'recipient' },
    ]);
  });

  test('a representative without authority may stop, and not allow', async () => {
    const who = { ...BY_PATIENT, speaker: { kind: 'representative', representative: 'x' } } as const;
    expect(await say(who, about({ kind: 'stop' }), about({ kind: 'allow' }, { idempotencyKey: 'k2' }))).toMatchObject([
      { kind: 'recorded' },
      { kind: 'rejected', code: 'NO_AUTHORITY' },
    ]);
  });
});

describe("a system's claim", () => {
  test("against the patient's own stop is kept without force, and a person looks at it once", async () => {
    await say(BY_PATIENT, about({ kind: 'stop' }, { scope: ALL }));
    deps.clock.advance(600_000);
    const rows = await say(CRM, about({ kind: 'allow' }), about({ kind: 'allow' }, { idempotencyKey: 'k2' }));
    expect(rows).toMatchObject([{ kind: 'conflict' }, { kind: 'conflict' }]);
    const items = new Set(rows.map((row) => (row.kind === 'conflict' ? row.item : '')));
    expect(items.size).toBe(1);
    expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe('STOPPED');
    expect(await deps.reviews.list({ reasons: ['CONFLICT'] }, { limit: 10 })).toHaveLength(1);
  });

  test('where nobody said stop is taken', async () => {
    expect(await say(CRM, about({ kind: 'allow' }))).toMatchObject([{ kind: 'recorded' }]);
  });

  test('that comes as an import of what the patient is said to have said is a claim as well', async () => {
    await say(BY_PATIENT, about({ kind: 'stop' }));
    deps.clock.advance(600_000);
    const imported = { ...BY_PATIENT, wayIn: 'IMPORT' } as const;
    expect(await say(imported, about({ kind: 'allow' }, { idempotencyKey: 'k2' }))).toMatchObject([
      { kind: 'conflict' },
    ]);
    expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe('STOPPED');
  });

  test('of a stop is taken at its word', async () => {
    expect(await say(CRM, about({ kind: 'stop' }))).toMatchObject([{ kind: 'recorded' }]);
    expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe('STOPPED');
  });
});

test('a delayed stop keeps its place: what was said after it stays', async () => {
  const early = deps.clock.now();
  deps.clock.advance(3_600_000);
  await say(BY_PATIENT, about({ kind: 'allow' }));
  await say(BY_PATIENT, about({ kind: 'stop' }, { idempotencyKey: 'late', saidAt: early }));
  expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe('ALLOWED_BY_PATIENT');
});

test('the words as they came are sealed, and open again for those entitled', async () => {
  const [row] = await say(BY_PATIENT, about({ kind: 'stop' }, { evidence: 'no more of these' }));
  const entry = deps.entries.find(({ id }) => row?.kind === 'recorded' && id === row.id);
  const evidence = entry?.event.kind === 'statement-recorded' ? entry.event.statement.evidence : undefined;
  expect(evidence === undefined ? undefined : await deps.evidence.read(evidence)).toBe('no more of these');
  expect(JSON.stringify(deps.entries)).not.toContain('no more of these');
});

test('a statement about somebody who was merged away is about the survivor', async () => {
  const old = await registerPatient(deps, { mrn: '2' });
  const profile = (await deps.recipients.state(old))?.profile;
  if (profile === undefined) throw new Error('The test needs a profile.');
  await deps.ledger.write({ recipients: [old], addresses: [] }, (tx) =>
    tx.append(
      { kind: 'recipient-registered', profile: { ...profile, status: { kind: 'merged', into: ann } } },
      { kind: 'operator' },
    ),
  );
  await say(BY_PATIENT, about({ kind: 'stop' }, { subject: { kind: 'recipient', ref: { kind: 'id', id: old } } }));
  expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe('STOPPED');
});

test('a stop about an address is in force for whoever has it', async () => {
  const subject = { kind: 'address', address: testAddress('ann@example.org') } as const;
  await say(BY_PATIENT, about({ kind: 'stop' }, { subject }));
  expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe('ADDRESS_STOPPED');
});
