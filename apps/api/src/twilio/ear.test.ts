import { inMemoryDeps, type InMemoryDeps } from '@heed/use-cases/testing/in-memory-deps';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { recordingLog } from '../testing/recording-log.ts';
import { createEar, type Ear } from './ear.ts';

let deps: InMemoryDeps;
let ear: Ear;
beforeEach(async () => {
  deps = inMemoryDeps();
  await deps.watch.begin();
  ear = createEar({ deps, log: recordingLog() });
});

test.each([
  ['sms', { lastTextAt: true, lastStatusAt: false }],
  ['status', { lastTextAt: false, lastStatusAt: true }],
  ['voice', { lastTextAt: false, lastStatusAt: false }],
] as const)('what came by %s is marked', async (webhook, expected) => {
  await ear.heard(webhook);
  const signals = await deps.watch.signals();
  expect({
    lastTextAt: signals?.lastTextAt === deps.clock.now(),
    lastStatusAt: signals?.lastStatusAt === deps.clock.now(),
  }).toEqual(expected);
});

test.each([
  [[4], false],
  [[5], true],
  [[4, 1], false],
  [[3, 4], false],
  [[1, 5], true],
])('signed wrongly, with one signed well between: %j, no accident: %s', async (runs, isMarked) => {
  for (const run of runs) {
    await ear.heard('voice');
    for (let count = 0; count < run; count += 1) await ear.signedWrongly();
  }
  expect((await deps.watch.signals())?.badSignaturesAt !== undefined).toBe(isMarked);
});

test('a mark that cannot be put fails nothing', async () => {
  const watch = { ...deps.watch, mark: () => Promise.reject(new Error('away')) };
  const log = recordingLog();
  const deaf = createEar({ deps: { ...deps, watch }, log });
  await deaf.heard('sms');
  for (let count = 0; count < 5; count += 1) await deaf.signedWrongly();
  expect(log.lines.filter((line) => line.includes('the watch over texts could not be marked'))).toHaveLength(2);
});

describe('what could not be written', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    ear.close();
    vi.useRealTimers();
  });

  test.each([
    ['sms', true],
    ['status', true],
    ['voice', false],
  ] as const)('by %s is marked: %s', async (webhook, isMarked) => {
    ear.notWritten(webhook);
    await vi.advanceTimersByTimeAsync(0);
    expect((await deps.watch.signals())?.unwrittenAt).toBe(isMarked ? deps.clock.now() : undefined);
  });

  test('is marked as soon as the store is back, with the moment of the last that was lost', async () => {
    let isAway = true;
    const mark: typeof deps.watch.mark = (seen) => (isAway ? Promise.reject(new Error('away')) : deps.watch.mark(seen));
    ear = createEar({ deps: { ...deps, watch: { ...deps.watch, mark } }, log: recordingLog() });
    ear.notWritten('sms');
    await vi.advanceTimersByTimeAsync(60_000);
    deps.clock.advance(60_000);
    ear.notWritten('sms');
    const last = deps.clock.now();
    isAway = false;
    await vi.advanceTimersByTimeAsync(5_000);
    expect((await deps.watch.signals())?.unwrittenAt).toBe(last);
    expect(vi.getTimerCount()).toBe(0);
  });
});
