import { expect, test } from 'vitest';
import type { LedgerPosition } from '@heed/domain/ledger/entry';
import { addMilliseconds, parseInstant } from '@heed/domain/time/instant';
import { inMemoryDeps, type InMemoryDeps } from '../testing/in-memory-deps.ts';
import { inMemoryHeadSigner } from '../testing/in-memory-heads.ts';
import { appendOne, freshAddress, stopBy } from '../testing/store-under-test.ts';
import { signDayHead } from './sign-day-head.ts';
import { verifyLedger } from './verify-ledger.ts';

const MORNING = parseInstant('2026-11-24T00:10:00Z');
const DAY = 86_400_000;

async function anInstallation(): Promise<InMemoryDeps> {
  if (MORNING === undefined) throw new Error('not a moment');
  const deps = inMemoryDeps({ now: MORNING });
  await stop(deps);
  return deps;
}

async function stop(deps: InMemoryDeps): Promise<void> {
  const address = freshAddress(deps);
  const statement = stopBy(deps, { kind: 'address', address });
  await appendOne(deps, { kind: 'statement-recorded', statement }, [], [address]);
}

test('the head of the day that is over is signed once', async () => {
  const deps = await anInstallation();
  const first = await signDayHead(deps);
  expect(first).toMatchObject({ kind: 'signed', head: { day: '2026-11-23', position: 2 } });
  await stop(deps);
  expect(await signDayHead(deps)).toEqual({ ...first, kind: 'kept' });
  deps.clock.set(addMilliseconds(deps.clock.now(), DAY));
  expect(await signDayHead(deps)).toMatchObject({ kind: 'signed', head: { day: '2026-11-24', position: 3 } });
});

test('an empty ledger has no head to sign', async () => {
  expect(await signDayHead(inMemoryDeps({ catalogue: 'none' }))).toEqual({ kind: 'empty-ledger' });
});

test('from a published head on, what came later is checked', async () => {
  const deps = await anInstallation();
  const signed = await signDayHead(deps);
  if (signed.kind !== 'signed') throw new Error('not signed');
  await stop(deps);
  const from = { kind: 'head', signed: signed.head.signed } as const;
  expect(await verifyLedger(deps, from)).toMatchObject({ kind: 'intact', entries: 1 });
  const position = { kind: 'position', position: 2 as LedgerPosition } as const;
  expect(await verifyLedger(deps, position)).toMatchObject({ kind: 'intact', entries: 1 });
});

test('a head of another installation, or a text that is none, is told apart', async () => {
  const deps = await anInstallation();
  const head = { day: '2026-11-23', position: 2 as LedgerPosition, hash: 'ab'.repeat(32) };
  const foreign = await inMemoryHeadSigner('another key').sign(head);
  for (const signed of [foreign, 'no head at all', ''])
    expect(await verifyLedger(deps, { kind: 'head', signed })).toEqual({ kind: 'foreign-head' });
});

test('a ledger that was written anew from the start is found by the head that was published before', async () => {
  const before = await anInstallation();
  const signed = await signDayHead(before);
  if (signed.kind !== 'signed') throw new Error('not signed');
  const rewritten = await anInstallation();
  await stop(rewritten);
  // Its own chain is whole, and yet it is not the one whose head was signed.
  expect(await verifyLedger(rewritten, { kind: 'start' })).toMatchObject({ kind: 'intact' });
  const other = { ...signed.head, hash: 'cd'.repeat(32) };
  const from = { kind: 'head', signed: await rewritten.headSigner.sign(other) } as const;
  expect(await verifyLedger(rewritten, from)).toMatchObject({ kind: 'broken', position: 2, why: 'head-mismatch' });
  await rewritten.heads.keep({ ...other, signed: from.signed });
  expect(await verifyLedger(rewritten, { kind: 'start' })).toMatchObject({ kind: 'broken', why: 'head-mismatch' });
});

test('a kept head whose text was changed to fit is found by its signature', async () => {
  const deps = await anInstallation();
  const end = await deps.ledger.head();
  const signed = await inMemoryHeadSigner('another key').sign({ day: '2026-11-23', ...end });
  await deps.heads.keep({ day: '2026-11-23', ...end, signed });
  expect(await verifyLedger(deps, { kind: 'start' })).toMatchObject({ kind: 'broken', why: 'head-mismatch' });
});

test('a head further on than the ledger reaches: entries were cut off', async () => {
  const deps = await anInstallation();
  const signed = await deps.headSigner.sign({
    day: '2026-11-23',
    position: 9 as LedgerPosition,
    hash: 'ab'.repeat(32),
  });
  expect(await verifyLedger(deps, { kind: 'head', signed })).toMatchObject({ kind: 'broken', position: 9 });
});
