import { beforeEach, describe, expect, test } from 'vitest';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { ReviewItem, ReviewItemId, ReviewReason } from '@heed/domain/review/review-item';
import { receiveText } from '../intake/receive-text.ts';
import { confirmPreferences } from '../preferences/confirm-preferences.ts';
import { readPreferences } from '../preferences/read-preferences.ts';
import { stopEverything } from '../preferences/stop-everything.ts';
import { recordStatements } from '../statement/record-statements.ts';
import { reasonFor } from '../testing/ask-decision.ts';
import { inMemoryDeps, type InMemoryDeps } from '../testing/in-memory-deps.ts';
import { registerPatient } from '../testing/register-patient.ts';
import { typeKey } from '../testing/sample-catalogue.ts';
import { askPatient } from './ask-patient.ts';
import { claimReviewItem } from './claim-review-item.ts';
import { listReviewItems } from './list-review-items.ts';
import { openReview } from './open-review.ts';
import { readReviewItem } from './read-review-item.ts';
import { reopenReviewItem } from './reopen-review-item.ts';
import { readNotes } from './read-notes.ts';
import { resolveReviewItem } from './resolve-review-item.ts';
import { sweepReviews } from './sweep-reviews.ts';

const DAY_MS = 86_400_000;
const PHONE = '+12025550142';
const RAE = { staff: 'rae', role: 'reviewer' } as const;
let deps: InMemoryDeps;
let ann: RecipientId;

beforeEach(async () => {
  deps = inMemoryDeps();
  ann = await registerPatient(deps, { mrn: '1', emails: ['ann@example.org'], phones: [PHONE] });
});

async function openFor(reason: ReviewReason): Promise<void> {
  await deps.ledger.write({ recipients: [ann], addresses: [] }, (tx) =>
    openReview(
      tx,
      deps.ids,
      { subject: { kind: 'recipient', recipient: ann }, reason },
      { kind: 'system', part: 'review-sweep' },
    ),
  );
}

async function chooseYearsAgo(): Promise<void> {
  await recordStatements(deps, {
    actor: { kind: 'patient' },
    speaker: { kind: 'patient' },
    wayIn: 'SIGNED_LINK',
    statements: [
      {
        idempotencyKey: 'old',
        subject: { kind: 'recipient', ref: { kind: 'id', id: ann } },
        scope: { types: { kind: 'types', types: [typeKey('experience_survey')] }, channels: 'all' },
        word: { kind: 'stop' },
      },
    ],
  });
  deps.clock.advance(400 * DAY_MS);
}

async function onlyItem(): Promise<ReviewItem> {
  const [item] = await listReviewItems(deps, { filter: {}, limit: 10 });
  if (item === undefined) throw new Error('The test needs an item.');
  return item;
}

async function unsure(): Promise<ReviewItem> {
  await receiveText(deps, {
    messageSid: `SM${String(deps.entries.length)}`,
    from: PHONE,
    to: '+12025550100',
    body: 'I would like fewer texts',
    raw: 'Body=I would like fewer texts',
  });
  deps.clock.advance(1000);
  return onlyItem();
}

describe('the sweep', () => {
  test('opens one item for choices older than their interval, and is safe to repeat', async () => {
    await registerPatient(deps, { mrn: '2', emails: ['bob@example.org'] });
    await chooseYearsAgo();
    const seen: number[] = [];
    expect(await sweepReviews(deps, { onProgress: (looked) => seen.push(looked) })).toEqual({
      looked: 2,
      opened: { STALE: 1 },
      ended: {},
    });
    expect(seen.at(-1)).toBe(2);
    expect(await sweepReviews(deps)).toEqual({ looked: 2, opened: {}, ended: {} });
    expect(await onlyItem()).toMatchObject({ reason: 'STALE', details: { type: 'experience_survey' } });
  });

  test('run twice at once opens one item', async () => {
    await chooseYearsAgo();
    const both = await Promise.all([sweepReviews(deps), sweepReviews(deps)]);
    expect(both.map(({ opened }) => opened.STALE ?? 0).sort()).toEqual([0, 1]);
  });

  test('does not bring back what a person looked at', async () => {
    await chooseYearsAgo();
    await sweepReviews(deps);
    const { id } = await onlyItem();
    await claimReviewItem(deps, { ...RAE, item: id });
    await resolveReviewItem(deps, { ...RAE, item: id, outcome: 'DISMISSED', note: 'Not reachable by any means.' });
    deps.clock.advance(DAY_MS);
    expect(await sweepReviews(deps)).toMatchObject({ opened: {} });
  });
});

describe('an item', () => {
  test('is claimed by one of two who reach for it at once', async () => {
    const { id } = await unsure();
    const both = await Promise.all([
      claimReviewItem(deps, { ...RAE, item: id }),
      claimReviewItem(deps, { staff: 'sam', role: 'officer', item: id }),
    ]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['claimed', 'taken']);
  });

  test('claimed again by the same person stays theirs and writes nothing', async () => {
    const { id } = await unsure();
    await claimReviewItem(deps, { ...RAE, item: id });
    const entries = deps.entries.length;
    expect(await claimReviewItem(deps, { ...RAE, item: id })).toMatchObject({ kind: 'claimed' });
    expect(deps.entries).toHaveLength(entries);
  });

  test('is not moved by an auditor', async () => {
    const { id } = await unsure();
    const auditor = { staff: 'ada', role: 'auditor', item: id } as const;
    expect(await claimReviewItem(deps, auditor)).toEqual({ kind: 'not-permitted' });
    expect(await askPatient(deps, auditor)).toEqual({ kind: 'not-permitted' });
    expect(await reopenReviewItem(deps, auditor)).toEqual({ kind: 'not-permitted' });
    expect(await resolveReviewItem(deps, { ...auditor, outcome: 'DISMISSED', note: 'x' })).toEqual({
      kind: 'not-permitted',
    });
  });

  test('shows the words as they came and who is behind the address', async () => {
    const { id } = await unsure();
    expect(await readReviewItem(deps, { item: id, by: RAE })).toMatchObject({
      evidence: 'Body=I would like fewer texts',
      people: [ann],
      item: { id },
    });
    expect(await readReviewItem(deps, { item: 'nonsense' as ReviewItemId, by: RAE })).toBeUndefined();
  });
});

describe('a resolution', () => {
  test('needs a claim, a note, and what was changed', async () => {
    const { id } = await unsure();
    const resolve = (given: object) =>
      resolveReviewItem(deps, { ...RAE, item: id, outcome: 'DISMISSED', note: 'Read.', ...given });
    expect(await resolve({ note: '  ' })).toEqual({ kind: 'note-needed' });
    expect(await resolve({ outcome: 'CHANGED' })).toEqual({ kind: 'statements-needed' });
    expect(await resolve({})).toEqual({ kind: 'not-claimed' });
    expect(await resolve({ item: 'nonsense' })).toEqual({ kind: 'unknown-item' });
    await claimReviewItem(deps, { ...RAE, item: id });
    expect(await resolve({ staff: 'sam' })).toEqual({ kind: 'taken', by: 'rae' });
    const resolved = await resolve({});
    if (resolved.kind !== 'resolved') throw new Error('It was resolved.');
    const { state } = resolved.item;
    expect(JSON.stringify(deps.entries)).not.toContain('Read.');
    const read = await readNotes(deps, [state]);
    expect(state.kind === 'resolved' && read(state.note)).toBe('Read.');
    expect(await resolve({})).toEqual({ kind: 'already-resolved', by: 'rae' });
  });

  test('lets go everything that was held, also what came while it was open', async () => {
    const { id } = await unsure();
    await unsure();
    expect(await reasonFor(deps, ann, 'refill', 'SMS')).toBe('REQUEST_PENDING');
    await claimReviewItem(deps, { ...RAE, item: id });
    await resolveReviewItem(deps, { ...RAE, item: id, outcome: 'DISMISSED', note: 'Spoke with the patient.' });
    expect(await reasonFor(deps, ann, 'refill', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
  });

  test('writes what the patient said as statements of the reviewer', async () => {
    const { id } = await unsure();
    await claimReviewItem(deps, { ...RAE, item: id });
    await resolveReviewItem(deps, {
      ...RAE,
      item: id,
      outcome: 'CHANGED',
      note: 'Wants no refill texts.',
      statements: [
        { scope: { types: { kind: 'types', types: [typeKey('refill')] }, channels: ['SMS'] }, word: { kind: 'stop' } },
      ],
    });
    expect(await reasonFor(deps, ann, 'refill', 'SMS')).toBe('ADDRESS_STOPPED');
    expect(await reasonFor(deps, ann, 'appt_reminder', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
  });

  test('may be opened again, unless another of its kind is open by now', async () => {
    const { id } = await unsure();
    expect(await reopenReviewItem(deps, { ...RAE, item: id })).toEqual({ kind: 'not-resolved' });
    await claimReviewItem(deps, { ...RAE, item: id });
    await resolveReviewItem(deps, { ...RAE, item: id, outcome: 'DISMISSED', note: 'Read.' });
    expect(await reopenReviewItem(deps, { ...RAE, item: id })).toMatchObject({ kind: 'reopened' });
    await claimReviewItem(deps, { ...RAE, item: id });
    await resolveReviewItem(deps, { ...RAE, item: id, outcome: 'DISMISSED', note: 'Read.' });
    await unsure();
    expect(await reopenReviewItem(deps, { ...RAE, item: id })).toEqual({ kind: 'another-is-open' });
  });
});

describe('asking the patient', () => {
  const ask = (id: ReviewItemId) => askPatient(deps, { ...RAE, item: id });

  async function staleItem(): Promise<ReviewItemId> {
    await chooseYearsAgo();
    await sweepReviews(deps);
    const { id } = await onlyItem();
    await claimReviewItem(deps, { ...RAE, item: id });
    return id;
  }

  test('sends a link to their mailbox and waits; "still right" ends it', async () => {
    const id = await staleItem();
    expect(await ask(id)).toMatchObject({ kind: 'asked', item: { state: { kind: 'waiting' } } });
    expect(deps.outbox).toMatchObject([
      { channel: 'EMAIL', recipient: ann, content: { kind: 'review-request', item: id } },
    ]);
    const form = {
      recipient: ann,
      formId: 'f1',
      by: { kind: 'patient' },
      actor: { kind: 'patient' },
      wayIn: 'SIGNED_LINK',
    } as const;
    const basedOn = (await readPreferences(deps, { recipient: ann }))?.version ?? '';
    const confirmed = await confirmPreferences(deps, { ...form, basedOn });
    expect(confirmed).toMatchObject({ kind: 'confirmed', receipt: { changes: [], undone: false } });
    expect(await confirmPreferences(deps, { ...form, basedOn })).toEqual({ ...confirmed, kind: 'repeated' });
    expect(await onlyItem()).toMatchObject({ state: { kind: 'resolved', by: 'patient', outcome: 'CONFIRMED' } });
    expect(await sweepReviews(deps)).toMatchObject({ opened: {} });
  });

  const right = async (formId: string, basedOn?: string) =>
    confirmPreferences(deps, {
      recipient: ann,
      formId,
      by: { kind: 'patient' },
      actor: { kind: 'patient' },
      wayIn: 'SIGNED_LINK',
      basedOn: basedOn ?? (await readPreferences(deps, { recipient: ann }))?.version ?? '',
    });

  test('an open stale item ends too, though nobody had claimed it', async () => {
    await chooseYearsAgo();
    await sweepReviews(deps);
    await right('f2');
    expect(await onlyItem()).toMatchObject({ state: { kind: 'resolved', by: 'patient' } });
  });

  test.each([
    ['MANUAL', true, 'resolved'],
    ['MANUAL', false, 'claimed'],
    ['UNSURE_REQUEST', true, 'waiting'],
  ] as const)('%s, asked: %s, is %s after "still right"', async (reason, isAsked, state) => {
    await openFor(reason);
    const { id } = await onlyItem();
    await claimReviewItem(deps, { ...RAE, item: id });
    if (isAsked) await ask(id);
    await right('f3');
    expect((await onlyItem()).state.kind).toBe(state);
  });

  test('what the page no longer showed is not confirmed; "still right" from another page changes nothing', async () => {
    const basedOn = (await readPreferences(deps, { recipient: ann }))?.version ?? '';
    deps.clock.advance(1000);
    expect((await right('f4', basedOn)).kind).toBe('confirmed');
    deps.clock.advance(1000);
    expect((await right('f5', basedOn)).kind).toBe('confirmed');
    deps.clock.advance(1000);
    await receiveText(deps, { messageSid: 'SM9', from: PHONE, to: '+12025550100', body: 'STOP', raw: 'STOP' });
    expect((await right('f6', basedOn)).kind).toBe('newer');
    const again = (await readPreferences(deps, { recipient: ann }))?.version ?? '';
    expect((await right('f6', again)).kind).toBe('confirmed');
    expect(await reasonFor(deps, ann, 'refill', 'SMS')).toBe('ADDRESS_STOPPED');
  });

  test('for who is not known nothing is confirmed', async () => {
    ann = 'nobody' as RecipientId;
    expect(await right('f7', '1.0.0')).toEqual({ kind: 'unknown-recipient' });
  });

  test('asks once a day however often it is pressed, and again after that', async () => {
    const id = await staleItem();
    await Promise.all([ask(id), ask(id)]);
    deps.clock.advance(DAY_MS - 1);
    expect(await ask(id)).toMatchObject({ kind: 'asked', item: { state: { kind: 'waiting' } } });
    expect(deps.outbox).toHaveLength(1);
    deps.clock.advance(1);
    expect(await ask(id)).toMatchObject({ kind: 'asked' });
    expect(deps.outbox).toHaveLength(2);
  });

  test('needs a claim', async () => {
    await chooseYearsAgo();
    await sweepReviews(deps);
    expect(await ask((await onlyItem()).id)).toEqual({ kind: 'not-claimed' });
  });

  test('does not write to somebody who stopped everything', async () => {
    await openFor('MANUAL');
    const { id } = await onlyItem();
    await claimReviewItem(deps, { ...RAE, item: id });
    const form = {
      recipient: ann,
      formId: 'f1',
      by: { kind: 'patient' },
      actor: { kind: 'patient' },
      wayIn: 'SIGNED_LINK',
    } as const;
    await stopEverything(deps, form);
    expect(await ask(id)).toEqual({ kind: 'nobody-to-ask' });
    expect(deps.outbox).toEqual([]);
  });

  test('does not use a contact point that a confidential-communication request excludes', async () => {
    const id = await staleItem();
    const points = (await deps.recipients.state(ann))?.profile.contactPoints ?? [];
    await recordStatements(deps, {
      actor: { kind: 'staff', staff: 'rae' },
      speaker: { kind: 'patient' },
      wayIn: 'STAFF',
      statements: [
        {
          idempotencyKey: 'r1',
          subject: { kind: 'recipient', ref: { kind: 'id', id: ann } },
          scope: { types: { kind: 'all' }, channels: 'all' },
          word: {
            kind: 'restrict',
            rule: { kind: 'never-use', contactPoints: points.slice(0, 1).map((point) => point.id) },
            detail: 'minimal',
          },
        },
      ],
    });
    expect(await ask(id)).toMatchObject({ kind: 'asked' });
    expect(deps.outbox).toMatchObject([{ channel: 'SMS' }]);
  });
});
