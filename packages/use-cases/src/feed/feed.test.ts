import { beforeEach, expect, test } from 'vitest';
import type { LedgerPosition } from '@heed/domain/ledger/entry';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { receiveText } from '../intake/receive-text.ts';
import { stopEverything } from '../preferences/stop-everything.ts';
import { inMemoryDeps, type InMemoryDeps } from '../testing/in-memory-deps.ts';
import { registerPatient } from '../testing/register-patient.ts';
import { acknowledgeChanges } from './acknowledge-changes.ts';
import { readChanges } from './read-changes.ts';
import { readSuppressions } from './read-suppressions.ts';

const at = (position: number) => position as LedgerPosition;
let deps: InMemoryDeps;
let ann: RecipientId;
let bob: RecipientId;

beforeEach(async () => {
  deps = inMemoryDeps();
  ann = await registerPatient(deps, { mrn: '1', emails: ['ann@example.org'], phones: ['+12025550142'] });
  bob = await registerPatient(deps, { mrn: '2', phones: ['+12025550143'] });
  await registerPatient(deps, { mrn: '3', emails: ['cid@example.org'] });
});

test('changes come in order, in parts, without gaps', async () => {
  const seen: number[] = [];
  for (let after = at(0); ;) {
    const read = await readChanges(deps, { after: { position: after }, first: 2 });
    if (read.kind !== 'changes') throw new Error('The place is there.');
    const { entries, hasMore } = read;
    seen.push(...entries.map(({ position }) => position));
    after = entries.at(-1)?.position ?? after;
    if (!hasMore) break;
  }
  expect(seen).toEqual(deps.entries.map((_, index) => index + 1));
});

test('a place that the ledger does not have, or has otherwise, is not read from as if nothing had happened', async () => {
  const hashes = (await deps.ledger.entriesAfter(at(0), 100)).map(({ hash }) => hash.slice(0, 12));
  const read = (position: number, hashStart?: string) =>
    readChanges(deps, {
      after: { position: at(position), ...(hashStart === undefined ? {} : { hashStart }) },
      first: 10,
    });
  const last = hashes.length;
  expect((await read(last, hashes.at(-1))).kind).toBe('changes');
  expect((await read(last)).kind).toBe('changes');
  expect((await read(last + 1)).kind).toBe('unknown-place');
  expect((await read(last, hashes[0])).kind).toBe('unknown-place');
  expect((await read(2, hashes[1])).kind).toBe('changes');
});

test('what was acknowledged never goes back, and nothing that is not there can be', async () => {
  const acknowledge = (client: string, position: number, hashStart?: string) =>
    acknowledgeChanges(deps, {
      client,
      through: { position: at(position), ...(hashStart === undefined ? {} : { hashStart }) },
    });
  const [third] = await deps.ledger.entriesAfter(at(2), 1);
  const through3 = { kind: 'acknowledged', through: 3 };
  expect(await acknowledge('a', 3, third?.hash.slice(0, 12))).toEqual(through3);
  expect(await acknowledge('a', 2)).toEqual(through3);
  expect(await acknowledge('a', 0)).toEqual(through3);
  expect(await acknowledge('a', 999)).toEqual({ kind: 'unknown-place' });
  // Another history had another entry there.
  expect(await acknowledge('b', 3, '000000000000')).toEqual({ kind: 'unknown-place' });
  expect(await acknowledge('b', 0)).toEqual({ kind: 'acknowledged', through: 0 });
});

test('suppressions name everybody for whom something is closed on a channel, and nobody else', async () => {
  await receiveText(deps, { messageSid: 'SM1', from: '+12025550143', to: '55501', body: 'STOP BILLS', raw: '' });
  await stopEverything(deps, {
    recipient: ann,
    formId: 'f1',
    by: { kind: 'patient' },
    actor: { kind: 'patient' },
    wayIn: 'SIGNED_LINK',
  });
  const sms = await readSuppressions(deps, { channel: 'SMS', first: 10 });
  expect(sms.suppressions.map(({ recipient, isWhole }) => [recipient, isWhole])).toEqual([
    [ann, false],
    [bob, false],
  ]);
  expect(sms.suppressions[1]?.types).toEqual([
    { type: 'bill', reason: 'ADDRESS_STOPPED' },
    { type: 'payment_reminder', reason: 'ADDRESS_STOPPED' },
  ]);
  expect(sms).toMatchObject({ hasMore: false, asOf: deps.entries.length });
  const mail = await readSuppressions(deps, { channel: 'EMAIL', first: 10 });
  expect(mail.suppressions.map(({ recipient }) => recipient)).toEqual([ann]);
});

test('suppressions come in parts', async () => {
  for (const from of ['+12025550142', '+12025550143'])
    await receiveText(deps, { messageSid: from, from, to: '55501', body: 'STOP', raw: '' });
  const first = await readSuppressions(deps, { channel: 'SMS', first: 1 });
  expect(first).toMatchObject({ suppressions: [{ recipient: ann, isWhole: true }], hasMore: true });
  const after = first.through === undefined ? {} : { after: first.through };
  expect(await readSuppressions(deps, { channel: 'SMS', first: 10, ...after })).toMatchObject({
    suppressions: [{ recipient: bob }],
    hasMore: false,
  });
});
