import { beforeEach, expect, test } from 'vitest';
import type { Category } from '@heed/domain/catalogue/catalogue';
import type { DecidedChannel } from '@heed/domain/channel/channel';
import type { CalendarDate, RecipientId, TimeZone } from '@heed/domain/recipient/recipient';
import type { Scope, StatementId } from '@heed/domain/statement/statement';
import type { Instant } from '@heed/domain/time/instant';
import { readPreferences } from '../preferences/read-preferences.ts';
import { readReceipt } from '../preferences/read-receipt.ts';
import { savePreferences } from '../preferences/save-preferences.ts';
import { undoAct } from '../preferences/undo-act.ts';
import { registerRecipients } from '../recipient/register-recipients.ts';
import { reasonFor } from '../testing/ask-decision.ts';
import { inMemoryDeps, type InMemoryDeps } from '../testing/in-memory-deps.ts';
import { registerPatient, rowOf, TEST_SYSTEM } from '../testing/register-patient.ts';
import { typeKey } from '../testing/sample-catalogue.ts';
import { endPause } from './end-pause.ts';
import { pauseMessages } from './pause-messages.ts';
import { readPauses } from './read-pauses.ts';

const PATIENT = { mrn: '1', emails: ['ann@example.org'], phones: ['+12025550142'] };
let deps: InMemoryDeps;
let ann: RecipientId;

// Tuesday, 24 November 2026, noon in Chicago.
beforeEach(async () => {
  deps = inMemoryDeps();
  deps.clock.advance(Date.parse('2026-11-24T18:00:00Z') - deps.clock.now());
  await registerRecipients(deps, {
    client: TEST_SYSTEM,
    recipients: [{ ...rowOf(PATIENT), timeZone: 'America/Chicago' as TimeZone }],
  });
  ann = await registerPatient(deps, PATIENT);
});

let forms = 0;
const act = (formId?: string) => {
  deps.clock.advance(60_000);
  return {
    recipient: ann,
    formId: formId ?? `pause-${String((forms += 1))}`,
    by: { kind: 'patient' as const },
    actor: { kind: 'patient' as const },
    wayIn: 'SIGNED_LINK' as const,
  };
};
const scopeOf = (categories: readonly Category[], channels: readonly DecidedChannel[]): Scope => ({
  types: categories.length === 0 ? { kind: 'all' } : { kind: 'categories', categories },
  channels: channels.length === 0 ? 'all' : channels,
});
const pause = (
  until: string,
  {
    what = [],
    ways = [],
    formId,
  }: { what?: readonly Category[]; ways?: readonly DecidedChannel[]; formId?: string } = {},
) => pauseMessages(deps, { ...act(formId), scope: scopeOf(what, ways), until: until as CalendarDate });
const standing = async () => (await readPauses(deps, { recipient: ann }))?.pauses ?? [];
const firstPause = async () => (await standing())[0]?.statement.id ?? ('' as StatementId);
const end = async (id?: StatementId, formId?: string) =>
  endPause(deps, { ...act(formId), pause: id ?? (await firstPause()) });
const moveTo = (at: string) => {
  deps.clock.advance(Date.parse(at) - deps.clock.now());
};

test('it is in force at once, until the day begins where the person lives, and spares what may not be stopped', async () => {
  const paused = await pause('2026-12-01');
  expect(paused).toMatchObject({
    kind: 'paused',
    receipt: { changes: [{ to: 'paused', types: { kind: 'all' }, channels: 'all' }] },
  });
  expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe('PAUSED');
  expect(await reasonFor(deps, ann, 'appt_change', 'SMS')).toBe('PAUSED');
  expect(await reasonFor(deps, ann, 'recall', 'EMAIL')).not.toBe('PAUSED');
  expect(await reasonFor(deps, ann, 'breach_notice', 'EMAIL')).not.toBe('PAUSED');
  moveTo('2026-12-01T05:59:59.999Z');
  expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe('PAUSED');
  moveTo('2026-12-01T06:00:00Z');
  expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe('ALLOWED_BY_DEFAULT');
  expect(await standing()).toEqual([]);
});

test('one category on one channel, and nothing else', async () => {
  await pause('2026-12-01', { what: ['care'], ways: ['EMAIL'] });
  expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe('PAUSED');
  expect(await reasonFor(deps, ann, 'refill', 'SMS')).not.toBe('PAUSED');
  expect(await reasonFor(deps, ann, 'bill', 'EMAIL')).not.toBe('PAUSED');
});

test.each([
  ['2026-11-23', 'too-soon'],
  ['2026-11-24', 'too-soon'],
  ['2026-11-25', 'paused'],
  ['2027-11-24', 'paused'],
  ['2027-11-25', 'too-late'],
])('until %s: %s', async (day, kind) => {
  expect((await pause(day)).kind).toBe(kind);
});

test('late in the evening tomorrow is the person’s tomorrow', async () => {
  moveTo('2026-11-25T05:58:00Z');
  expect((await pause('2026-11-25')).kind).toBe('paused');
  moveTo('2026-11-25T06:30:00Z');
  expect((await pause('2026-11-25')).kind).toBe('too-soon');
});

test('where no zone is known the East stands in, and it is told', async () => {
  ann = await registerPatient(deps, { mrn: '2', emails: ['fern@example.org'] });
  expect((await readPauses(deps, { recipient: ann }))?.zone).toEqual({ name: 'America/New_York', isKnown: false });
  await pause('2026-12-01');
  expect((await standing())[0]?.until).toBe(Date.parse('2026-12-01T05:00:00Z') as Instant);
});

test('what is never sent that way cannot be paused', async () => {
  expect((await pause('2026-12-01', { what: ['legal'] })).kind).toBe('nothing-to-pause');
  expect((await pause('2026-12-01', { what: ['payment'], ways: ['VOICE'] })).kind).toBe('nothing-to-pause');
  expect((await pause('2026-12-01', { what: ['payment'], ways: ['SMS', 'VOICE'] })).kind).toBe('paused');
});

test('the same press twice is one pause; another press that adds nothing is told so', async () => {
  const first = await pause('2026-12-24', { formId: 'one' });
  expect(await pause('2026-12-24', { formId: 'one' })).toEqual({ ...first, kind: 'repeated' });
  expect((await pause('2026-12-24')).kind).toBe('already-paused');
  expect(await pause('2026-12-01', { what: ['care'] })).toEqual({
    kind: 'already-paused',
    until: Date.parse('2026-12-24T06:00:00Z'),
  });
  expect((await pause('2026-12-25', { what: ['care'] })).kind).toBe('paused');
  expect(await standing()).toHaveLength(2);
});

test('what was turned on since may be paused again', async () => {
  await pause('2026-12-24');
  const version = (await readPreferences(deps, { recipient: ann }))?.version ?? '';
  const wanted = [{ type: typeKey('clinic_news'), channel: 'EMAIL' as const, on: true }];
  expect((await savePreferences(deps, { ...act(), basedOn: version, wanted })).kind).toBe('saved');
  expect(await reasonFor(deps, ann, 'clinic_news', 'EMAIL')).toBe('ALLOWED_BY_PATIENT');
  expect((await standing())[0]?.turnedOn).toMatchObject([{ type: { key: 'clinic_news' }, channel: 'EMAIL' }]);
  expect((await pause('2026-12-24')).kind).toBe('paused');
  expect(await reasonFor(deps, ann, 'clinic_news', 'EMAIL')).toBe('PAUSED');
});

test('a page from before the pause turns nothing on that the pause now holds', async () => {
  const version = (await readPreferences(deps, { recipient: ann }))?.version ?? '';
  await pause('2026-12-24');
  const wanted = [{ type: typeKey('clinic_news'), channel: 'EMAIL' as const, on: true }];
  expect((await savePreferences(deps, { ...act(), basedOn: version, wanted })).kind).toBe('newer');
});

test('it ends early by the link alone; a second press is the same end, and what stands beside it stands', async () => {
  await pause('2026-12-24');
  await pause('2026-12-25', { what: ['payment'] });
  const id = await firstPause();
  const ended = await end(id, 'end');
  expect(ended).toMatchObject({ kind: 'ended', receipt: expect.stringMatching(/^\w{3}-\w{3}$/) as string });
  expect(await end(id, 'end')).toEqual({ ...ended, kind: 'repeated' });
  expect((await end(id)).kind).toBe('nothing-to-end');
  expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe('ALLOWED_BY_DEFAULT');
  expect(await reasonFor(deps, ann, 'payment_reminder', 'EMAIL')).toBe('PAUSED');
});

test('an undo takes it back, and its receipt says so', async () => {
  const paused = await pause('2026-12-24');
  const of = 'receipt' in paused ? paused.receipt.act : '';
  expect((await undoAct(deps, { ...act(), act: of })).kind).toBe('undone');
  expect(await standing()).toEqual([]);
  expect(await readReceipt(deps, { recipient: ann, act: of })).toMatchObject({ undone: true });
});

test('nobody ends another’s pause, a stop by this way, or a pause that is over', async () => {
  await pause('2026-12-24');
  const hers = await firstPause();
  const annAgain = ann;
  ann = await registerPatient(deps, { mrn: '2', emails: ['fern@example.org'] });
  expect((await end(hers)).kind).toBe('nothing-to-end');
  ann = annAgain;
  expect(await standing()).toHaveLength(1);
  moveTo('2026-12-24T06:00:00Z');
  expect((await end(hers)).kind).toBe('nothing-to-end');
});

test('a representative ends only what they paused themselves', async () => {
  await pause('2026-12-24');
  const by = { kind: 'representative' as const, representative: 'parent' };
  expect((await endPause(deps, { ...act(), by, pause: await firstPause() })).kind).toBe('nothing-to-end');
});

test('nobody pauses anything for who is not known', async () => {
  ann = 'nobody' as RecipientId;
  expect(await readPauses(deps, { recipient: ann })).toBeUndefined();
  expect((await pause('2026-12-01')).kind).toBe('unknown-recipient');
  expect((await end('x' as StatementId)).kind).toBe('nothing-to-end');
});
