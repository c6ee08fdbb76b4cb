import { beforeEach, expect, test } from 'vitest';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { mergeRecipients } from '../recipient/merge-recipients.ts';
import { inMemoryDeps, type InMemoryDeps } from '../testing/in-memory-deps.ts';
import { inMemoryLooks } from '../testing/in-memory-looks.ts';
import { registerPatient, TEST_SYSTEM, testAddress } from '../testing/register-patient.ts';
import { findPeople, MOST_FOUND, type Clue } from './find-people.ts';
import { openRecord } from './open-record.ts';

const RAE = { staff: 'rae', role: 'reviewer' } as const;
const PHONE = '+12025550142';
let deps: InMemoryDeps;
let looks: ReturnType<typeof inMemoryLooks>;
let ann: RecipientId;
let bob: RecipientId;

beforeEach(async () => {
  const inMemory = inMemoryDeps();
  looks = inMemoryLooks(inMemory.clock);
  deps = { ...inMemory, looks };
  ann = await registerPatient(deps, { mrn: 'A-1', emails: ['ann@example.org'], phones: [PHONE] });
  bob = await registerPatient(deps, { mrn: 'B-1', phones: [PHONE] });
});

const search = async (...clues: readonly Clue[]) =>
  (await findPeople(deps, { clues, by: RAE })).people.map(({ profile }) => profile.id);
const ofAddress = (text: string): Clue => ({ kind: 'address', address: testAddress(text) });

test.each<[string, () => readonly Clue[], () => readonly RecipientId[]]>([
  ['by Heed’s id', () => [{ kind: 'id', id: ann }], () => [ann]],
  ['by a mailbox', () => [ofAddress('ann@example.org')], () => [ann]],
  ['by a number that two share', () => [ofAddress(PHONE)], () => [ann, bob]],
  ['by a record number alone', () => [{ kind: 'identifier', value: 'B-1' }], () => [bob]],
  ['by a record number and its system', () => [{ kind: 'identifier', value: 'B-1', system: TEST_SYSTEM }], () => [bob]],
  ['by a record number of another system', () => [{ kind: 'identifier', value: 'B-1', system: 'other' }], () => []],
  [
    'by one clue or another, each once',
    () => [ofAddress(PHONE), { kind: 'identifier', value: 'A-1' }],
    () => [ann, bob],
  ],
  ['by nothing that is known', () => [ofAddress('nobody@example.org')], () => []],
])('people are found %s', async (_name, clues, expected) => {
  expect([...(await search(...clues()))].sort()).toEqual([...expected()].sort());
});

test('whoever was merged away is found as their survivor, once', async () => {
  await mergeRecipients(deps, {
    survivor: { kind: 'id', id: ann },
    merged: { kind: 'id', id: bob },
    actor: { kind: 'operator' },
    idempotencyKey: 'merge',
  });
  expect(await search({ kind: 'id', id: bob }, ofAddress(PHONE))).toEqual([ann]);
});

test.each([
  [MOST_FOUND, false],
  [MOST_FOUND + 1, true],
])('of %d people behind an address ten are shown; more: %s', async (people, hasMore) => {
  for (let one = 0; one < people; one += 1)
    await registerPatient(deps, { mrn: `F-${String(one)}`, emails: ['family@example.org'] });
  const found = await findPeople(deps, { clues: [ofAddress('family@example.org')], by: RAE });
  expect([found.people.length, found.hasMore]).toEqual([MOST_FOUND, hasMore]);
});

test('every look is kept: who, when, whose record; never what was searched for', async () => {
  await search(ofAddress(PHONE));
  await search(ofAddress('nobody@example.org'));
  await openRecord(deps, { recipient: ann, by: { staff: 'ada', role: 'auditor' } });
  expect(looks.kept).toEqual([
    { ...RAE, kind: 'found', recipient: ann, at: deps.clock.now() },
    { ...RAE, kind: 'found', recipient: bob, at: deps.clock.now() },
    { ...RAE, kind: 'found', at: deps.clock.now() },
    { staff: 'ada', role: 'auditor', kind: 'opened', recipient: ann, at: deps.clock.now() },
  ]);
  expect(JSON.stringify(looks.kept)).not.toMatch(/0142|example\.org/);
});

test('where a look cannot be kept, nothing is shown', async () => {
  const broken = { ...deps, looks: { ...deps.looks, keep: () => Promise.reject(new Error('away')) } };
  await expect(findPeople(broken, { clues: [ofAddress(PHONE)], by: RAE })).rejects.toThrow('away');
  await expect(openRecord(broken, { recipient: ann, by: RAE })).rejects.toThrow('away');
});

test.each([
  ['reviewer', false],
  ['officer', true],
  ['admin', true],
  ['auditor', true],
] as const)('a %s sees who looked: %s', async (role, sees) => {
  const view = await openRecord(deps, { recipient: ann, by: { staff: 'rae', role } });
  expect(view?.looks?.map(({ staff, kind }) => [staff, kind])).toEqual(sees ? [['rae', 'opened']] : undefined);
});

test('nobody’s record is nobody’s look', async () => {
  expect(await openRecord(deps, { recipient: deps.ids.uuid() as RecipientId, by: RAE })).toBeUndefined();
  expect(looks.kept).toEqual([]);
});
