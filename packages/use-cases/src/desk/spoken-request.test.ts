import { beforeEach, describe, expect, test } from 'vitest';
import type { DecidedChannel } from '@heed/domain/channel/channel';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { IdentityCheck } from '@heed/domain/statement/statement';
import { addMilliseconds, type Instant } from '@heed/domain/time/instant';
import { eraseRecipient } from '../recipient/erase-recipient.ts';
import { reasonFor } from '../testing/ask-decision.ts';
import { inMemoryDeps, type InMemoryDeps } from '../testing/in-memory-deps.ts';
import { registerPatient } from '../testing/register-patient.ts';
import { typeKey } from '../testing/sample-catalogue.ts';
import { stopByForm } from '../testing/stop-by-form.ts';
import { openRecord } from './open-record.ts';
import { readBack } from './read-back.ts';
import { recordSpokenReach, type SpokenReach } from './record-spoken-reach.ts';
import { recordSpokenRequest } from './record-spoken-request.ts';
import { LONGEST_PAUSE_MS, type SpokenWish } from './spoken-request.ts';
import type { StaffMember } from './staff-member.ts';
import { TAKE_BACK_MS, takeBackSpoken } from './take-back-spoken.ts';

const RAE = { staff: 'rae', role: 'reviewer' } as const;
const DAY_MS = 86_400_000;
const PHONE = '+12025550142';
let deps: InMemoryDeps;
let ann: RecipientId;
let forms: number;

beforeEach(async () => {
  forms = 0;
  deps = inMemoryDeps();
  ann = await registerPatient(deps, { mrn: 'A-1', emails: ['ann@example.org'], phones: [PHONE] });
});

interface Given {
  readonly by?: StaffMember;
  readonly formId?: string;
  readonly saidAt?: Instant;
  readonly identity?: IdentityCheck;
  readonly note?: string;
}
const say = (wish: SpokenWish, given: Given = {}) => {
  deps.clock.advance(1000);
  return recordSpokenRequest(deps, {
    recipient: ann,
    by: RAE,
    formId: `form-${String((forms += 1))}`,
    wish,
    ...given,
  });
};
const everything = { types: { kind: 'all' }, channels: 'all' } as const;
const stopOf = (types: readonly string[], channels: readonly DecidedChannel[]): SpokenWish => ({
  kind: 'stop',
  scope: { types: { kind: 'types', types: types.map(typeKey) }, channels },
});
const allowOf = async (types: readonly string[] | 'all', channels: readonly DecidedChannel[]): Promise<SpokenWish> => ({
  kind: 'allow',
  types: types === 'all' ? 'all' : types.map(typeKey),
  channels,
  basedOn: (await openRecord(deps, { recipient: ann, by: RAE }))?.version ?? '',
});
const lastSaid = () => {
  const event = deps.entries.findLast((entry) => entry.event.kind === 'statement-recorded')?.event;
  return event?.kind === 'statement-recorded' ? event.statement : undefined;
};
const reason = (type: string, channel: DecidedChannel) => reasonFor(deps, ann, type, channel);

test('a stop is in force at once, as the patient’s word that staff wrote down', async () => {
  const recorded = await say(stopOf(['refill'], ['SMS']), { note: ' Called at nine. ' });
  expect(recorded).toMatchObject({ kind: 'recorded', receipt: expect.stringMatching(/^\w{3}-\w{3}$/) as string });
  expect([await reason('refill', 'SMS'), await reason('refill', 'EMAIL')]).toEqual(['STOPPED', 'ALLOWED_BY_DEFAULT']);
  const said = lastSaid();
  expect(said).toMatchObject({ wayIn: 'STAFF', speaker: { kind: 'staff', staff: 'rae' }, word: { kind: 'stop' } });
  expect(said?.evidence === undefined ? '' : await deps.evidence.read(said.evidence)).toBe('Called at nine.');
  expect(JSON.stringify(deps.entries)).not.toContain('Called at nine');
  expect((await openRecord(deps, { recipient: ann, by: RAE }))?.notes.values().next().value).toBe('Called at nine.');
});

test('pressed twice it is one act', async () => {
  const first = await say({ kind: 'stop', scope: everything }, { formId: 'one' });
  expect(await say({ kind: 'stop', scope: everything }, { formId: 'one' })).toEqual({ ...first, kind: 'repeated' });
});

test('a stop said before what the patient chose since keeps its place', async () => {
  await say(stopOf(['refill'], ['SMS']));
  await say(await allowOf(['refill'], ['SMS']), { identity: 'photo-id' });
  await say(stopOf(['refill'], ['SMS']), { saidAt: addMilliseconds(deps.clock.now(), -DAY_MS) });
  expect(await reason('refill', 'SMS')).toBe('ALLOWED_BY_PATIENT');
});

test.each([
  [120_000, 'recorded'],
  [120_001, 'said-in-future'],
])('said %d ms from now: %s', async (ahead, outcome) => {
  const saidAt = addMilliseconds(deps.clock.now(), 1000 + ahead);
  expect((await say({ kind: 'stop', scope: everything }, { saidAt })).kind).toBe(outcome);
});

test('an auditor writes nothing down and takes nothing back', async () => {
  const by = { staff: 'ada', role: 'auditor' } as const;
  expect(await say({ kind: 'stop', scope: everything }, { by })).toEqual({ kind: 'not-permitted' });
  const recorded = await say({ kind: 'stop', scope: everything });
  const act = recorded.kind === 'recorded' ? recorded.act : '';
  expect((await takeBackSpoken(deps, { recipient: ann, by, act, formId: 'undo' })).kind).toBe('not-permitted');
  expect(await reason('refill', 'SMS')).toBe('STOPPED');
});

test('whoever was erased can still stop, and nothing else', async () => {
  const allow = await allowOf(['refill'], ['SMS']);
  await eraseRecipient(deps, {
    recipient: { kind: 'id', id: ann },
    actor: { kind: 'operator' },
    idempotencyKey: 'erase',
  });
  expect((await say(allow, { identity: 'photo-id' })).kind).toBe('unknown-recipient');
  expect((await say({ kind: 'stop', scope: everything })).kind).toBe('recorded');
});

test.each<[string, SpokenWish]>([
  ['no kinds', stopOf([], ['SMS'])],
  ['no channels', stopOf(['refill'], [])],
  ['a kind that is none', stopOf(['made_up'], ['SMS'])],
])('a stop of %s is nothing', async (_name, wish) => {
  expect((await say(wish)).kind).toBe('nothing-named');
});

describe('more', () => {
  beforeEach(() => say({ kind: 'stop', scope: everything }));

  test('needs to be told how staff made sure who asks, and keeps that in the entry', async () => {
    expect((await say(await allowOf(['refill'], ['SMS']))).kind).toBe('identity-needed');
    expect(await reason('refill', 'SMS')).toBe('STOPPED');
    expect((await say(await allowOf(['refill'], ['SMS']), { identity: 'two-identifiers' })).kind).toBe('recorded');
    expect(await reason('refill', 'SMS')).toBe('ALLOWED_BY_PATIENT');
    expect(await reason('refill', 'EMAIL')).toBe('STOPPED');
    expect(lastSaid()).toMatchObject({ word: { kind: 'allow' }, identity: 'two-identifiers' });
  });

  test('is not taken from a page that is older than the last word', async () => {
    const wish = await allowOf(['refill'], ['SMS']);
    deps.clock.advance(1000);
    await say(stopOf(['refill'], ['SMS']));
    expect((await say(wish, { identity: 'photo-id' })).kind).toBe('newer');
    expect(await reason('refill', 'SMS')).toBe('STOPPED');
  });

  test('does not lift a stop at the number, which holds for whoever else is behind it', async () => {
    await stopByForm(deps, PHONE);
    const named = await say(await allowOf(['refill'], ['SMS', 'EMAIL']), { identity: 'photo-id' });
    expect(named).toEqual({ kind: 'refused', cells: [{ type: 'refill', channel: 'SMS', why: 'needs-proof' }] });
    expect(await reason('refill', 'EMAIL')).toBe('STOPPED');
    const all = await say(await allowOf('all', ['SMS', 'EMAIL']), { identity: 'photo-id' });
    expect(all.kind).toBe('recorded');
    expect([await reason('refill', 'EMAIL'), await reason('refill', 'SMS')]).toEqual([
      'ALLOWED_BY_PATIENT',
      'ADDRESS_STOPPED',
    ]);
    const act = all.kind === 'recorded' ? all.act : '';
    const told = await readBack(deps, { recipient: ann, act, by: RAE, askedForAll: ['SMS', 'EMAIL'] });
    const cells = told?.otherwise.map(({ type, channel, cell }) => [type, channel, cell.kind]);
    expect(cells).toContainEqual(['refill', 'SMS', 'address-stopped']);
    expect(cells).toContainEqual(['marketing', 'EMAIL', 'needs-authorization']);
    expect(cells).not.toContainEqual(expect.arrayContaining(['refill', 'EMAIL']));
    expect(cells?.some(([, channel]) => channel === 'VOICE')).toBe(false);
  });

  test('that is so already is told', async () => {
    await say(await allowOf(['refill'], ['SMS']), { identity: 'photo-id' });
    expect((await say(await allowOf(['refill'], ['SMS']), { identity: 'photo-id' })).kind).toBe('unchanged');
  });
});

test.each([
  [0, 'bad-pause'],
  [1, 'recorded'],
  [LONGEST_PAUSE_MS, 'recorded'],
  [LONGEST_PAUSE_MS + 1, 'bad-pause'],
])('a pause until %d ms from now: %s', async (ahead, outcome) => {
  const until = addMilliseconds(deps.clock.now(), 1000 + ahead);
  expect((await say({ kind: 'pause', scope: everything, until })).kind).toBe(outcome);
});

test('a pause waits, and what must arrive is named in the read-back', async () => {
  const until = addMilliseconds(deps.clock.now(), 7 * DAY_MS);
  const recorded = await say({ kind: 'pause', scope: everything, until });
  expect(await reason('refill', 'SMS')).toBe('PAUSED');
  const act = recorded.kind === 'recorded' ? recorded.act : '';
  const told = await readBack(deps, { recipient: ann, act, by: RAE });
  expect(told?.otherwise.map(({ cell }) => cell.kind)).toContain('locked-on');
  expect(told?.otherwise.map(({ type }) => type)).not.toContain('refill');
});

describe('the read-back', () => {
  test('tells what still comes after a stop of everything, and is nobody else’s', async () => {
    const recorded = await say({ kind: 'stop', scope: everything });
    const act = recorded.kind === 'recorded' ? recorded.act : '';
    const told = await readBack(deps, { recipient: ann, act, by: RAE });
    expect(told).toMatchObject({ act, isTakenBack: false, mayTakeBack: true });
    expect(told?.otherwise.every(({ cell }) => cell.kind === 'locked-on')).toBe(true);
    expect(told?.otherwise).not.toEqual([]);
    const bob = await registerPatient(deps, { mrn: 'B-1', emails: ['bob@example.org'] });
    expect(await readBack(deps, { recipient: bob, act, by: RAE })).toBeUndefined();
    expect(await readBack(deps, { recipient: ann, act: 'no-act', by: RAE })).toBeUndefined();
  });

  test.each([
    ['the same person within the hour', RAE, TAKE_BACK_MS - 1, 'undone'],
    ['the same person after the hour', RAE, TAKE_BACK_MS, 'too-late'],
    ['a colleague', { staff: 'kim', role: 'officer' }, 0, 'not-permitted'],
  ] as const)('is taken back by %s: %s', async (_name, by, after, outcome) => {
    const recorded = await say({ kind: 'stop', scope: everything });
    const act = recorded.kind === 'recorded' ? recorded.act : '';
    deps.clock.advance(after);
    expect((await takeBackSpoken(deps, { recipient: ann, by, act, formId: 'undo' })).kind).toBe(outcome);
    const told = await readBack(deps, { recipient: ann, act, by });
    expect([told?.isTakenBack, told?.mayTakeBack]).toEqual([outcome === 'undone', false]);
    expect(await reason('refill', 'SMS')).toBe(outcome === 'undone' ? 'ALLOWED_BY_DEFAULT' : 'STOPPED');
  });

  test('takes back nothing that the patient did', async () => {
    const { act } = lastSaid() ?? { act: 'none' };
    expect((await takeBackSpoken(deps, { recipient: ann, by: RAE, act, formId: 'undo' })).kind).toBe('nothing-to-undo');
  });
});

describe('a wish about addresses, asked for aloud', () => {
  const reach = (wish: SpokenReach['wish'], given: Partial<Pick<SpokenReach, 'identity' | 'by'>> = {}) => {
    deps.clock.advance(1000);
    const formId = `form-${String((forms += 1))}`;
    return recordSpokenReach(deps, { recipient: ann, by: RAE, formId, wish, ...given });
  };
  const useOnly = async (kind: 'email' | 'phone'): Promise<SpokenReach['wish']> => {
    const points = (await openRecord(deps, { recipient: ann, by: RAE }))?.points ?? [];
    const contactPoints = points.filter((point) => point.kind === kind).map(({ id }) => id);
    return { kind: 'limit', rule: { kind: 'use-only', contactPoints }, detail: 'full' };
  };

  test('closes without a check, and opens with one', async () => {
    expect((await reach(await useOnly('email'))).kind).toBe('saved');
    expect(await reason('refill', 'SMS')).toBe('RESTRICTED');
    expect((await reach(await useOnly('phone'))).kind).toBe('needs-proof');
    expect((await reach({ kind: 'lift' })).kind).toBe('needs-proof');
    expect((await reach(await useOnly('phone'), { identity: 'called-back' })).kind).toBe('saved');
    expect(lastSaid()).toMatchObject({ word: { kind: 'restrict' }, identity: 'called-back', wayIn: 'STAFF' });
    expect((await reach({ kind: 'lift' }, { identity: 'photo-id' })).kind).toBe('lifted');
    expect(await reason('refill', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
  });

  test('is not an auditor’s to write down', async () => {
    const by = { staff: 'ada', role: 'auditor' } as const;
    expect((await reach(await useOnly('email'), { by })).kind).toBe('not-permitted');
    expect(await reason('refill', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
  });
});
