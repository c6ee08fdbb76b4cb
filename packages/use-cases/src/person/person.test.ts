import { beforeEach, describe, expect, test } from 'vitest';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { ReviewItem } from '@heed/domain/review/review-item';
import { limitReach } from '../reach/limit-reach.ts';
import { claimReviewItem } from '../review/claim-review-item.ts';
import { readReviewItem } from '../review/read-review-item.ts';
import { resolveReviewItem } from '../review/resolve-review-item.ts';
import { reasonFor } from '../testing/ask-decision.ts';
import { inMemoryDeps, type InMemoryDeps } from '../testing/in-memory-deps.ts';
import { registerPatient } from '../testing/register-patient.ts';
import { askForPerson } from './ask-for-person.ts';
import { NOTE_LENGTH } from './person-request.ts';
import { readPersonPage } from './read-person-page.ts';

const DAY_MS = 86_400_000;
const RAE = { staff: 'rae', role: 'reviewer' } as const;
let deps: InMemoryDeps;
let ann: RecipientId;

beforeEach(async () => {
  deps = inMemoryDeps();
  ann = await registerPatient(deps, { mrn: '1', emails: ['ann@example.org'], phones: ['+12025550107'] });
});

let forms = 0;
const ask = (note: string, given: { readonly formId?: string; readonly recipient?: RecipientId } = {}) => {
  deps.clock.advance(60_000);
  return askForPerson(deps, {
    recipient: ann,
    formId: `person-${String((forms += 1))}`,
    by: { kind: 'patient' },
    actor: { kind: 'patient' },
    wayIn: 'SIGNED_LINK',
    way: 'VOICE',
    note,
    ...given,
  });
};
const items = (reason: ReviewItem['reason'] = 'MANUAL') => deps.reviews.list({ reasons: [reason] }, { limit: 10 });
const wordsShown = async () => {
  const [item] = await items();
  return item === undefined ? undefined : (await readReviewItem(deps, { item: item.id, by: RAE }))?.evidence;
};

test('makes one item for staff, with the note, due as reviews are; asked twice it stays one and both notes are shown', async () => {
  expect(await ask('About my bill, please.')).toEqual({ kind: 'asked', heard: 'nothing' });
  const [item] = await items();
  expect(item).toMatchObject({ reason: 'MANUAL', subject: { kind: 'recipient', recipient: ann }, details: {} });
  expect(item?.dueAt).toBe((item?.openedAt ?? 0) + 7 * DAY_MS);
  await ask('Mornings are best.');
  expect(await items()).toHaveLength(1);
  expect(await wordsShown()).toBe('About my bill, please.\n\nMornings are best.');
  expect((await readPersonPage(deps, { recipient: ann }))?.dueAt).toBe(item?.dueAt);
});

test('the note is in the vault alone', async () => {
  await ask('A secret word: zebra.');
  expect(JSON.stringify(deps.entries)).not.toContain('zebra');
  expect(await wordsShown()).toContain('zebra');
});

test('needs no note', async () => {
  expect((await ask('  ')).kind).toBe('asked');
  expect(await wordsShown()).toBeUndefined();
});

test.each([
  [NOTE_LENGTH, 'asked'],
  [NOTE_LENGTH + 1, 'too-long'],
])('a note of %d characters: %s', async (length, kind) => {
  const result = await ask('x'.repeat(length));
  expect(result.kind).toBe(kind);
  if (result.kind === 'too-long') expect(result.length).toBe(length);
  expect(await items()).toHaveLength(kind === 'asked' ? 1 : 0);
});

test('a line break counts once, however the browser sends it', async () => {
  expect((await ask(`${'x'.repeat(250)}\r\n${'x'.repeat(249)}`)).kind).toBe('asked');
});

test('the same form twice is one request', async () => {
  const first = await ask('stop all messages', { formId: 'same' });
  const entries = deps.entries.length;
  expect(await ask('stop all messages', { formId: 'same' })).toEqual({ ...first, kind: 'repeated' });
  expect(deps.entries).toHaveLength(entries);
});

describe('words in the note', () => {
  test.each([
    ['Please stop all emails', 'stopped', 'STOPPED'],
    ['stop', 'stopped', 'STOPPED'],
    ['No more of these, but my daughter still needs hers', 'held', 'REQUEST_PENDING'],
    ['Please call me about my visit on Tuesday', 'nothing', 'ALLOWED_BY_DEFAULT'],
    ['Please don’t stop the reminders', 'nothing', 'ALLOWED_BY_DEFAULT'],
  ] as const)('%j: %s', async (note, heard, reason) => {
    expect(await ask(note)).toEqual({ kind: 'asked', heard });
    expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe(reason);
    expect(await items()).toHaveLength(1);
    expect(await items('UNSURE_REQUEST')).toHaveLength(heard === 'held' ? 1 : 0);
  });

  test.each(['START', 'start all messages again', 'Sign me up for everything'])(
    '%j opts in to nothing',
    async (note) => {
      await ask('stop');
      await ask(note);
      expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe('STOPPED');
    },
  );
});

test('after staff ended it, the next one is new and shows its own note alone', async () => {
  await ask('One.');
  const who = { item: (await items())[0]?.id ?? ('' as ReviewItem['id']), staff: 'officer', role: 'officer' } as const;
  await claimReviewItem(deps, who);
  await resolveReviewItem(deps, { ...who, outcome: 'DISMISSED', note: 'Called.' });
  expect((await readPersonPage(deps, { recipient: ann }))?.dueAt).toBeUndefined();
  await ask('Two.');
  const open = await deps.reviews.list({ reasons: ['MANUAL'], states: ['open'] }, { limit: 10 });
  expect(open).toHaveLength(1);
  const [item] = open;
  expect(item === undefined ? undefined : (await readReviewItem(deps, { item: item.id, by: RAE }))?.evidence).toBe(
    'Two.',
  );
});

test('a person is answered only where they may be reached', async () => {
  expect((await readPersonPage(deps, { recipient: ann }))?.ways).toEqual(['VOICE', 'EMAIL']);
  const phone = (await deps.recipients.state(ann))?.profile.contactPoints.find(({ kind }) => kind === 'phone')?.id;
  if (phone === undefined) throw new Error('Registered.');
  await limitReach(deps, {
    recipient: ann,
    formId: 'reach',
    by: { kind: 'patient' },
    actor: { kind: 'patient' },
    wayIn: 'SIGNED_LINK',
    rule: { kind: 'never-use', contactPoints: [phone] },
    detail: 'full',
  });
  expect((await readPersonPage(deps, { recipient: ann }))?.ways).toEqual(['EMAIL']);
});

test('nobody asks for who is not known', async () => {
  const nobody = 'nobody' as RecipientId;
  expect(await ask('x', { recipient: nobody })).toEqual({ kind: 'unknown-recipient' });
  expect(await readPersonPage(deps, { recipient: nobody })).toBeUndefined();
});
