import { expect, test } from 'vitest';
import type { SnapshotSource } from '../client/heed-client.ts';
import { HeedError } from '../client/heed-error.ts';
import type { Ask, Timetable } from '../types/decision.ts';
import type { ChangePage } from '../types/feed.ts';
import { openSnapshot } from './snapshot.ts';

const ROSA: Ask = { recipient: { id: 'rosa' }, type: 'bill', channel: 'SMS' };
const NOBODY: Ask = { recipient: { external: { system: 'mrn', value: 'A-1' } }, type: 'bill', channel: 'SMS' };
const HOUR = 3_600_000;
const START = Date.parse('2026-11-24T12:00:00Z');
const iso = (hours: number) => new Date(START + hours * HOUR).toISOString();

/** A Heed whose answers a test sets, and what it was asked. */
function aHeed() {
  const time = { now: START };
  const stopped = new Set<string>();
  const known = new Map([['rosa', 'rosa']]);
  let pages: ChangePage[] = [];
  const asked: number[] = [];
  let failure: Error | undefined;
  let readFailure: Error | undefined;
  let meanwhile: () => void = () => undefined;
  const client: SnapshotSource = {
    timetables(requests, through) {
      asked.push(requests.length);
      meanwhile();
      const refusal = failure ?? readFailure;
      return refusal === undefined
        ? Promise.resolve(requests.map((request) => timetableOf(request, through)))
        : Promise.reject(refusal);
    },
    changes(after) {
      const page = pages.shift() ?? { changes: [], hasNextPage: false, endCursor: after ?? 'c0' };
      return failure === undefined ? Promise.resolve(page) : Promise.reject(failure);
    },
  };
  function timetableOf({ recipient }: Ask, through: Date): Timetable {
    const name = 'id' in recipient ? recipient.id : recipient.external.value;
    const id = known.get(name) ?? null;
    const common = { notBefore: null, contactPoint: null, detail: 'FULL' };
    const from = new Date(time.now).toISOString();
    const until = through.toISOString();
    const outcome = id === null || stopped.has(id) ? ('DENY' as const) : ('ALLOW' as const);
    const reason = id === null ? 'UNKNOWN_RECIPIENT' : outcome === 'DENY' ? 'STOPPED' : 'ALLOWED_BY_DEFAULT';
    return { recipient: id, asOf: 'c0', from, through: until, segments: [{ from, until, outcome, reason, ...common }] };
  }
  return {
    client,
    time,
    stopped,
    known,
    asked,
    feed: (...next: ChangePage[]) => (pages = next),
    fail: (next: Error | undefined) => (failure = next),
    whileReading: (next: () => void) => (meanwhile = next),
    failReading: (next: Error | undefined) => (readFailure = next),
    open: (asks: readonly Ask[] = [ROSA]) => openSnapshot(client, { asks, now: () => new Date(time.now) }),
  };
}

const change = (recipients: readonly string[], kind = 'STATEMENT_RECORDED', more = false): ChangePage => ({
  changes: [{ kind, recipients }],
  hasNextPage: more,
  endCursor: 'c1',
});

test('answers from what it holds, and denies what it does not hold', async () => {
  const snapshot = await aHeed().open();
  expect(snapshot.decide(ROSA)).toMatchObject({ outcome: 'ALLOW', reason: 'ALLOWED_BY_DEFAULT', detail: 'FULL' });
  expect(snapshot.decide({ ...ROSA, type: 'survey' })).toEqual({ outcome: 'DENY', reason: 'NOT_IN_SNAPSHOT' });
  expect(snapshot.decide(ROSA, new Date(iso(24)))).toEqual({ outcome: 'DENY', reason: 'SNAPSHOT_OUTDATED' });
  expect(snapshot.decide(ROSA, new Date(START - 1))).toMatchObject({ outcome: 'DENY' });
});

test('a change about somebody it holds is in force after the next refresh; others are not read again', async () => {
  const heed = aHeed();
  const snapshot = await heed.open([ROSA, NOBODY]);
  heed.stopped.add('rosa');
  heed.feed(change(['someone-else'], undefined, true), change(['rosa']));
  await snapshot.refresh();
  expect(heed.asked).toEqual([2, 1]);
  expect(snapshot.decide(ROSA)).toMatchObject({ outcome: 'DENY', reason: 'STOPPED' });
});

test('a change that names nobody, as a catalogue does, has everything read anew', async () => {
  const heed = aHeed();
  const snapshot = await heed.open([ROSA, NOBODY]);
  heed.feed(change([], 'CATALOGUE_APPLIED'));
  await snapshot.refresh();
  expect(heed.asked).toEqual([2, 2]);
});

test('somebody who was not known is found once registered', async () => {
  const heed = aHeed();
  const snapshot = await heed.open([NOBODY]);
  expect(snapshot.decide(NOBODY)).toMatchObject({ outcome: 'DENY', reason: 'UNKNOWN_RECIPIENT' });
  heed.known.set('A-1', 'ann');
  heed.feed(change(['ann'], 'RECIPIENT_REGISTERED'));
  await snapshot.refresh();
  expect(snapshot.decide(NOBODY)).toMatchObject({ outcome: 'ALLOW' });
});

test('without a refresh it grows old and denies: at 60 s it still answers, after that it does not', async () => {
  const heed = aHeed();
  const snapshot = await heed.open();
  heed.time.now += 60_000;
  expect(snapshot.decide(ROSA)).toMatchObject({ outcome: 'ALLOW' });
  heed.time.now += 1;
  expect(snapshot.decide(ROSA)).toEqual({ outcome: 'DENY', reason: 'SNAPSHOT_OUTDATED' });
  heed.fail(new HeedError({ code: 'UNREACHABLE', message: 'away' }));
  await expect(snapshot.refresh()).rejects.toBeInstanceOf(HeedError);
  expect(snapshot.decide(ROSA)).toMatchObject({ outcome: 'DENY' });
  heed.fail(undefined);
  await snapshot.refresh();
  expect(snapshot.decide(ROSA)).toMatchObject({ outcome: 'ALLOW' });
});

test('it is as old as the moment at which its first reading began', async () => {
  const heed = aHeed();
  heed.whileReading(() => (heed.time.now += 60_001));
  const snapshot = await heed.open();
  expect(snapshot.decide(ROSA)).toEqual({ outcome: 'DENY', reason: 'SNAPSHOT_OUTDATED' });
});

test('a refresh that failed half-way loses no change: the next one reads it again', async () => {
  const heed = aHeed();
  const snapshot = await heed.open();
  heed.stopped.add('rosa');
  heed.feed(change(['rosa']));
  heed.failReading(new HeedError({ code: 'TIMEOUT', message: 'late' }));
  await expect(snapshot.refresh()).rejects.toThrow();
  heed.failReading(undefined);
  heed.feed(change(['rosa']));
  await snapshot.refresh();
  expect(snapshot.decide(ROSA)).toMatchObject({ reason: 'STOPPED' });
});

test('what reaches less than half as far ahead as it should is read anew', async () => {
  const heed = aHeed();
  const snapshot = await heed.open();
  heed.time.now += 13 * HOUR;
  await snapshot.refresh();
  expect(heed.asked).toEqual([1, 1]);
  expect(snapshot.decide(ROSA, new Date(iso(30)))).toMatchObject({ outcome: 'ALLOW' });
});

test('more questions than a call may hold are asked in several', async () => {
  const heed = aHeed();
  await heed.open(Array.from({ length: 1_001 }, (_, index) => ({ ...ROSA, type: `type-${String(index)}` })));
  expect(heed.asked).toEqual([1_000, 1]);
});
