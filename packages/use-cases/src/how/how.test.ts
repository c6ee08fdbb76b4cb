import { beforeEach, expect, test } from 'vitest';
import type { LanguageTag, RecipientId } from '@heed/domain/recipient/recipient';
import type { Instant } from '@heed/domain/time/instant';
import { WHOLE_DAY } from '@heed/domain/statement/contact-hours';
import { eraseRecipient } from '../recipient/erase-recipient.ts';
import { registerRecipients } from '../recipient/register-recipients.ts';
import { mergeRecipients } from '../recipient/merge-recipients.ts';
import { readRecipient } from '../recipient/read-recipient.ts';
import { composeNotice } from '../notice/compose-notice.ts';
import { readAct } from '../preferences/read-act.ts';
import { readPreferences } from '../preferences/read-preferences.ts';
import { undoAct } from '../preferences/undo-act.ts';
import { reasonFor } from '../testing/ask-decision.ts';
import { inMemoryDeps, type InMemoryDeps } from '../testing/in-memory-deps.ts';
import { registerPatient, rowOf } from '../testing/register-patient.ts';
import { recordStatements } from '../statement/record-statements.ts';
import type { HowWishes } from './how-wishes.ts';
import { readHow } from './read-how.ts';
import { sayHow } from './say-how.ts';

const PATIENT = { mrn: '1', emails: ['ann@example.org'], phones: ['+12025550107'], language: 'de' };
const IN_CHICAGO = { ...PATIENT, timeZone: 'America/Chicago' };
const EVENINGS = { opens: 17 * 60, closes: 20 * 60 };
const [ES, FR] = ['es' as LanguageTag, 'fr' as LanguageTag];

let deps: InMemoryDeps;
let ann: RecipientId;

beforeEach(async () => {
  deps = inMemoryDeps();
  ann = await registerPatient(deps, IN_CHICAGO);
});

let forms = 0;
const act = (formId?: string) => {
  deps.clock.advance(60_000);
  return {
    recipient: ann,
    formId: formId ?? `how-${String((forms += 1))}`,
    by: { kind: 'patient' as const },
    actor: { kind: 'patient' as const },
    wayIn: 'SIGNED_LINK' as const,
  };
};
const say = (wishes: Partial<HowWishes>, formId?: string) => sayHow(deps, { ...act(formId), wishes });
const wishes = async () => (await readHow(deps, { recipient: ann }))?.wishes;
const actOf = (said: Awaited<ReturnType<typeof say>>) => ('act' in said ? said.act : '');

test('hours are in force at once for texts and calls, and not for mail; an undo gives back the time before', async () => {
  expect(await reasonFor(deps, ann, 'refill', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
  const said = await say({ hours: EVENINGS });
  expect(said.kind).toBe('saved');
  expect(await wishes()).toEqual({
    hours: expect.objectContaining(EVENINGS) as object,
    language: 'on-file',
    channel: 'none',
  });
  for (const channel of ['SMS', 'VOICE'] as const)
    expect(await reasonFor(deps, ann, 'refill', channel)).toBe('QUIET_HOURS');
  expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe('ALLOWED_BY_DEFAULT');
  expect((await undoAct(deps, { ...act(), act: actOf(said) })).kind).toBe('undone');
  expect(await reasonFor(deps, ann, 'refill', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
  expect((await readAct(deps, { recipient: ann, act: actOf(said) }))?.isUndone).toBe(true);
});

test('the whole day takes hours back', async () => {
  await say({ hours: EVENINGS });
  expect((await say({ hours: WHOLE_DAY })).kind).toBe('saved');
  expect((await wishes())?.hours).toEqual(WHOLE_DAY);
  expect(await reasonFor(deps, ann, 'refill', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
});

test('three things said together are one act; what is as it was is not said', async () => {
  const said = await say({ hours: EVENINGS, language: ES, channel: 'SMS' });
  expect((await readAct(deps, { recipient: ann, act: actOf(said) }))?.statements.map(({ word }) => word.kind)).toEqual([
    'contact-hours',
    'prefer-language',
    'prefer-channel',
  ]);
  const entries = deps.entries.length;
  expect(await say({ hours: EVENINGS, language: ES, channel: 'SMS' })).toEqual({ kind: 'unchanged' });
  expect(await say({})).toEqual({ kind: 'unchanged' });
  expect(deps.entries).toHaveLength(entries);
  await undoAct(deps, { ...act(), act: actOf(said) });
  expect(await wishes()).toEqual({ hours: WHOLE_DAY, language: 'on-file', channel: 'none' });
});

test('two pages, each with another wish: neither takes the other back', async () => {
  await say({ language: ES });
  await say({ hours: EVENINGS });
  expect(await wishes()).toMatchObject({ hours: EVENINGS, language: 'es' });
});

test('pressed twice it is one act', async () => {
  const first = await say({ channel: 'SMS' }, 'form');
  expect(await say({ channel: 'EMAIL' }, 'form')).toEqual({ ...first, kind: 'repeated' });
  expect((await wishes())?.channel).toBe('SMS');
});

test.each([
  ['an hour of the morning', 9 * 60, 10 * 60, 'saved'],
  ['a minute less', 9 * 60, 10 * 60 - 1, 'HOURS_LEAVE_NONE'],
  ['early, with an hour left', 6 * 60, 10 * 60, 'saved'],
  ['early, with a minute less', 6 * 60, 10 * 60 - 1, 'HOURS_LEAVE_NONE'],
  ['late, with an hour left', 19 * 60, 24 * 60, 'saved'],
  ['late, with a minute less', 19 * 60 + 1, 24 * 60, 'HOURS_LEAVE_NONE'],
  ['before it opens', 6 * 60, 9 * 60, 'HOURS_LEAVE_NONE'],
  ['none', 12 * 60, 12 * 60, 'BAD_HOURS'],
  ['the night alone', 22 * 60, 7 * 60, 'HOURS_LEAVE_NONE'],
  ['all but the night', 7 * 60, 22 * 60, 'saved'],
  ['over midnight, with an hour of the morning left', 22 * 60, 10 * 60, 'saved'],
  ['over midnight, with a minute less', 22 * 60, 10 * 60 - 1, 'HOURS_LEAVE_NONE'],
  ['over midnight, with an hour of the evening left', 19 * 60, 9 * 60, 'saved'],
  ['over midnight, with a minute less of it', 19 * 60 + 1, 9 * 60, 'HOURS_LEAVE_NONE'],
  ['over midnight, with two half hours left', 19 * 60 + 30, 9 * 60 + 30, 'HOURS_LEAVE_NONE'],
  ['not a number', Number.NaN, 600, 'BAD_HOURS'],
])('%s: %s', async (_name, opens, closes, outcome) => {
  const said = await say({ hours: { opens, closes }, language: ES });
  expect(said.kind === 'refused' ? said.why : said.kind).toBe(outcome);
  if (said.kind === 'refused')
    expect(await wishes()).toEqual({ hours: WHOLE_DAY, language: 'on-file', channel: 'none' });
});

test('where no zone is known, hours are on the Eastern clock and leave an hour of the afternoon', async () => {
  ann = await registerPatient(deps, { ...PATIENT, mrn: '2' });
  expect(await readHow(deps, { recipient: ann })).toMatchObject({
    clock: 'stand-in',
    zone: 'America/New_York',
    longest: { opens: 720, closes: 1200 },
  });
  expect(await say({ hours: { opens: 540, closes: 779 } })).toMatchObject({ kind: 'refused' });
  expect((await say({ hours: { opens: 540, closes: 780 } })).kind).toBe('saved');
});

test.each(['America/Chicago', 'America/Denver'])(
  'records that became one and name two zones keep no hours until %s is registered as right',
  async (zone) => {
    await say({ hours: EVENINGS });
    const other = await registerPatient(deps, { mrn: '2', timeZone: 'America/Denver' });
    const merged = await mergeRecipients(deps, {
      actor: { kind: 'operator' },
      survivor: { kind: 'id', id: ann },
      merged: { kind: 'id', id: other },
      idempotencyKey: 'merge',
    });
    expect(merged.kind).toBe('merged');
    expect(await readHow(deps, { recipient: ann })).toMatchObject({ clock: 'unclear', wishes: { hours: WHOLE_DAY } });
    expect(await say({ hours: EVENINGS })).toEqual({ kind: 'refused', why: 'ZONES_DIFFER' });
    expect((await say({ language: ES })).kind).toBe('saved');
    await registerPatient(deps, { mrn: '1', language: 'de' });
    expect(await readHow(deps, { recipient: ann })).toMatchObject({ clock: 'unclear' });
    await registerPatient(deps, { mrn: '1', timeZone: zone });
    expect(await readHow(deps, { recipient: ann })).toMatchObject({
      clock: 'known',
      zone,
      wishes: { hours: EVENINGS },
    });
  },
);

test('what a person asked for stands whatever is registered later, and what is registered is kept beside it', async () => {
  await say({ language: ES });
  await registerPatient(deps, { ...IN_CHICAGO, language: 'fr' });
  const ref = { kind: 'id', id: ann } as const;
  const target = { kind: 'recipient', ref } as const;
  expect((await readHow(deps, { recipient: ann }))?.onFile).toBe('fr');
  expect((await readPreferences(deps, { recipient: ann }))?.language).toBe('es');
  const notice = await composeNotice(deps, { target, type: 'refill', channel: 'EMAIL' });
  expect(notice.kind === 'notice' ? notice.parts.language : notice.kind).toBe('es');
  expect((await readRecipient(deps, { ref }))?.state.profile.language).toBe('fr');
  await say({ language: 'on-file' });
  expect((await readPreferences(deps, { recipient: ann }))?.language).toBe('fr');
});

test('nothing of it outlives an erasure, and nobody asks for anything in the name of whoever was erased', async () => {
  await say({ hours: EVENINGS, language: ES, channel: 'SMS' });
  const ref = { kind: 'id', id: ann } as const;
  await eraseRecipient(deps, { actor: { kind: 'operator' }, recipient: ref, idempotencyKey: 'erase' });
  expect(await wishes()).toEqual({ hours: WHOLE_DAY, language: 'on-file', channel: 'none' });
  expect(await say({ language: ES })).toEqual({ kind: 'unknown-recipient' });
  const words = [
    { kind: 'contact-hours', ...EVENINGS },
    { kind: 'prefer-language', language: ES },
    { kind: 'prefer-channel', channel: 'SMS' },
  ] as const;
  const rows = await recordStatements(deps, {
    actor: { kind: 'client', client: 'ehr' },
    speaker: { kind: 'system', client: 'ehr' },
    wayIn: 'API',
    statements: words.map((word) => ({
      idempotencyKey: word.kind,
      subject: { kind: 'recipient', ref },
      scope: { types: { kind: 'all' }, channels: 'all' },
      word,
    })),
  });
  expect(rows.map((row) => (row.kind === 'rejected' ? row.code : row.kind))).toEqual(
    Array(3).fill('UNKNOWN_RECIPIENT'),
  );
});

test.each([
  ['whoever acts for all of it', { id: 'p', role: 'guardian' }, 'p', 'saved'],
  [
    'whoever acts in part only',
    { id: 'p', role: 'guardian', scope: { kind: 'categories', categories: ['payment'] } },
    'p',
    'NO_AUTHORITY',
  ],
  ['whoever acted until yesterday', { id: 'p', role: 'guardian', validTo: 0 as Instant }, 'p', 'NO_AUTHORITY'],
  ['whoever is not on record', { id: 'p', role: 'guardian' }, 'q', 'NO_AUTHORITY'],
] as const)('%s: %#', async (_name, representative, speaker, outcome) => {
  await registerRecipients(deps, {
    client: 'test-ehr',
    recipients: [{ ...rowOf(IN_CHICAGO), representatives: [representative] }],
  });
  const by = { kind: 'representative', representative: speaker } as const;
  const said = await sayHow(deps, { ...act(), by, wishes: { language: ES, hours: EVENINGS } });
  expect(said.kind === 'refused' ? said.why : said.kind).toBe(outcome);
  expect((await wishes())?.language).toBe(outcome === 'saved' ? 'es' : 'on-file');
  if (outcome === 'saved')
    expect((await readAct(deps, { recipient: ann, act: actOf(said) }))?.statements[0]?.speaker).toEqual(by);
});

test('a favorite way stops no other', async () => {
  await say({ channel: 'SMS' });
  for (const channel of ['EMAIL', 'SMS', 'VOICE'] as const)
    expect(await reasonFor(deps, ann, 'refill', channel)).toBe('ALLOWED_BY_DEFAULT');
});

test('another’s act is not shown and not taken back', async () => {
  const said = await say({ language: FR });
  const other = await registerPatient(deps, { ...PATIENT, mrn: '2' });
  expect(await readAct(deps, { recipient: other, act: actOf(said) })).toBeUndefined();
  expect((await undoAct(deps, { ...act(), recipient: other, act: actOf(said) })).kind).toBe('nothing-to-undo');
  expect((await wishes())?.language).toBe('fr');
  expect(await sayHow(deps, { ...act(), recipient: 'nobody' as RecipientId, wishes: { language: ES } })).toEqual({
    kind: 'unknown-recipient',
  });
});
