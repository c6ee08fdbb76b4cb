import { beforeEach, describe, expect, test } from 'vitest';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { Proof, Word } from '@heed/domain/statement/statement';
import type { Instant } from '@heed/domain/time/instant';
import { stopEverything } from '../preferences/stop-everything.ts';
import { limitReach } from '../reach/limit-reach.ts';
import { recordStatements } from '../statement/record-statements.ts';
import { inMemoryDeps, type InMemoryDeps } from '../testing/in-memory-deps.ts';
import { registerPatient, testAddress } from '../testing/register-patient.ts';
import { readOwnRecord } from './read-own-record.ts';

const DAY_MS = 86_400_000;
let deps: InMemoryDeps;
let ann: RecipientId;

beforeEach(async () => {
  deps = inMemoryDeps();
  ann = await registerPatient(deps, {
    mrn: '1',
    emails: ['shared@example.org', 'own@example.org'],
    phones: ['+12025550107'],
    language: 'es',
  });
});

let forms = 0;
const act = () => {
  deps.clock.advance(60_000);
  return {
    recipient: ann,
    formId: `record-${String((forms += 1))}`,
    by: { kind: 'patient' as const },
    actor: { kind: 'patient' as const },
    wayIn: 'SIGNED_LINK' as const,
  };
};
const say = (word: Word, types: 'all' | 'fundraising' | 'marketing' = 'all') => {
  deps.clock.advance(60_000);
  return recordStatements(deps, {
    actor: { kind: 'client', client: 'crm' },
    speaker: { kind: 'patient' },
    wayIn: 'API',
    statements: [
      {
        idempotencyKey: `say-${String((forms += 1))}`,
        subject: { kind: 'recipient', ref: { kind: 'id', id: ann } },
        scope: {
          types: types === 'all' ? { kind: 'all' } : { kind: 'categories', categories: [types] },
          channels: 'all',
        },
        word,
      },
    ],
  });
};
const proofOf = (email: string): Proof => ({
  kind: 'one-time-code',
  address: deps.vault.addressKey(testAddress(email)),
});
const read = async (proof?: Proof) => {
  const record = await readOwnRecord(deps, { recipient: ann, proof });
  if (record === undefined) throw new Error('Registered.');
  return record;
};
const inDays = (days: number) => (deps.clock.now() + days * DAY_MS) as Instant;

test.each([
  ['no code', undefined, false],
  ['a code to a mailbox of theirs', 'own@example.org', true],
  ['a code to another’s', 'stranger@example.org', false],
])('after %s it is whole: %s', async (_name, email, isWhole) => {
  const record = await read(email === undefined ? undefined : proofOf(email));
  expect(record.isWhole).toBe(isWhole);
  expect(record.points.map(({ value }) => value)).toEqual(
    isWhole
      ? ['shared@example.org', 'own@example.org', '+12025550107']
      : ['sh•••@e•••.org', 'o•••@e•••.org', expect.stringContaining('0107') as string],
  );
});

test('a mailbox that the person ruled out proves nothing any more', async () => {
  const shared = (await read()).points[0]?.id;
  if (shared === undefined) throw new Error('Registered.');
  await limitReach(deps, { ...act(), rule: { kind: 'never-use', contactPoints: [shared] }, detail: 'minimal' });
  expect((await read(proofOf('shared@example.org'))).isWhole).toBe(false);
  expect((await read()).wishes).toMatchObject([{ kind: 'never-use', detail: 'minimal', points: [{ id: shared }] }]);
});

test('holds every act, oldest ones too, and nobody else’s', async () => {
  const other = await registerPatient(deps, { mrn: '2', emails: ['shared@example.org'] });
  await stopEverything(deps, { ...act(), recipient: other });
  for (let time = 0; time < 600; time += 1) await say({ kind: 'confirm' });
  const { history, isHistoryWhole } = await read();
  const said = history.flatMap(({ entry: { event } }) => (event.kind === 'statement-recorded' ? [event] : []));
  expect(said).toHaveLength(600);
  expect(isHistoryWhole).toBe(true);
});

describe('a pause', () => {
  test('is there until it is over', async () => {
    await say({ kind: 'pause', from: inDays(1), until: inDays(3) });
    expect((await read()).pauses).toHaveLength(1);
    deps.clock.advance(3 * DAY_MS);
    expect((await read()).pauses).toHaveLength(0);
  });

  test('is gone when a later word ended it for all of it', async () => {
    await say({ kind: 'pause', from: inDays(0), until: inDays(3) }, 'fundraising');
    await say({ kind: 'allow' });
    expect((await read()).pauses).toHaveLength(0);
  });
});

describe('a signed permission', () => {
  const signed = (days: number): Word => ({
    kind: 'authorize',
    document: 'dms:1',
    from: inDays(0),
    until: inDays(days),
    thirdPartyPays: false,
  });

  test('is there while it is live', async () => {
    await say(signed(2), 'marketing');
    expect((await read()).permissions).toMatchObject([{ document: 'dms:1', thirdPartyPays: false }]);
    deps.clock.advance(2 * DAY_MS);
    expect((await read()).permissions).toEqual([]);
  });

  test('is gone once it was taken back', async () => {
    await say(signed(2), 'marketing');
    await say({ kind: 'revoke-authorization' });
    expect((await read()).permissions).toEqual([]);
  });
});

test('nobody has a record who is not known', async () => {
  expect(await readOwnRecord(deps, { recipient: 'nobody' as RecipientId })).toBeUndefined();
});
