import { beforeEach, describe, expect, test } from 'vitest';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { receiveText } from '../intake/receive-text.ts';
import { claimReviewItem } from '../review/claim-review-item.ts';
import { type Resolution, resolveReviewItem } from '../review/resolve-review-item.ts';
import { stopEverything } from '../preferences/stop-everything.ts';
import { reasonFor } from '../testing/ask-decision.ts';
import { changedCatalogue } from '../testing/changed-catalogue.ts';
import { inMemoryDeps, type InMemoryDeps } from '../testing/in-memory-deps.ts';
import { registerPatient } from '../testing/register-patient.ts';
import { eraseRecipient } from './erase-recipient.ts';
import { mergeRecipients } from './merge-recipients.ts';

const PHONE = '+12025550142';
const NEW_PHONE = '+12025550143';
const THIRD_PHONE = '+12025550144';
const MAIL = ['ann@example.org'];
const DAY_MS = 86_400_000;
const staff = { kind: 'staff', staff: 'desk' } as const;
let deps: InMemoryDeps;
let texts: number;
beforeEach(() => {
  deps = inMemoryDeps();
  texts = 0;
});

/** The clinic's list of Ann's telephones, as it comes in the night. */
async function ann(...phones: readonly string[]): Promise<RecipientId> {
  deps.clock.advance(DAY_MS);
  return registerPatient(deps, { mrn: '1', emails: MAIL, phones });
}

async function text(from: string, body: string): Promise<void> {
  deps.clock.advance(DAY_MS);
  texts += 1;
  await receiveText(deps, { messageSid: `SM${String(texts)}`, from, to: '+12025550100', body, raw: body });
}

async function erase(recipient: RecipientId): Promise<void> {
  deps.clock.advance(DAY_MS);
  const erased = await eraseRecipient(deps, {
    actor: staff,
    recipient: { kind: 'id', id: recipient },
    idempotencyKey: `erase-${recipient}`,
  });
  expect(erased.kind).toBe('erased');
}

async function merge(survivor: RecipientId, merged: RecipientId): Promise<void> {
  deps.clock.advance(DAY_MS);
  const ref = (id: RecipientId) => ({ kind: 'id', id }) as const;
  const done = await mergeRecipients(deps, {
    actor: staff,
    survivor: ref(survivor),
    merged: ref(merged),
    idempotencyKey: 'merge',
  });
  expect(done.kind).toBe('merged');
}

const byText = (recipient: RecipientId) => reasonFor(deps, recipient, 'appt_reminder', 'SMS');

describe('a STOP by text outlives every way in which the clinic gets another number', () => {
  test.each<[string, readonly (readonly string[] | 'STOP')[]]>([
    ['another in its place', [[PHONE], 'STOP', [NEW_PHONE]]],
    ['another beside it', [[PHONE], 'STOP', [PHONE, NEW_PHONE]]],
    ['none for a while, then another', [[PHONE], 'STOP', [], [NEW_PHONE]]],
    ['another, and then yet another', [[PHONE], 'STOP', [NEW_PHONE], [THIRD_PHONE]]],
    ['one that was theirs before', [[NEW_PHONE], [PHONE], 'STOP', [NEW_PHONE]]],
    ['one that was theirs before, beside it', [[NEW_PHONE], [PHONE], 'STOP', [PHONE, NEW_PHONE]]],
  ])('%s', async (_, nights) => {
    let id: RecipientId | undefined;
    for (const night of nights) {
      if (night === 'STOP') await text(PHONE, 'STOP');
      else id = await ann(...night);
    }
    expect(id && (await byText(id))).toBe('STOPPED');
    expect(id && (await reasonFor(deps, id, 'appt_reminder', 'EMAIL'))).toBe('ALLOWED_BY_DEFAULT');
  });

  test('a number about which nobody said stop may be used, as before', async () => {
    const id = await ann(PHONE, NEW_PHONE);
    await text(PHONE, 'STOP');
    await ann(PHONE, NEW_PHONE);
    expect(await byText(id)).toBe('ALLOWED_BY_DEFAULT');
    await ann(NEW_PHONE);
    expect(await byText(id)).toBe('ALLOWED_BY_DEFAULT');
  });

  test('of a type that was not sent by text then, and is now', async () => {
    const id = await ann(PHONE);
    await text(PHONE, 'STOP NEWS');
    await ann(NEW_PHONE);
    const catalogue = changedCatalogue(2, {
      clinic_news: { channels: { SMS: { default: 'on', needsConsent: false } } },
    });
    await deps.ledger.write({ recipients: [], addresses: [] }, (tx) =>
      tx.append({ kind: 'catalogue-applied', catalogue }, { kind: 'operator' }),
    );
    expect(await reasonFor(deps, id, 'clinic_news', 'SMS')).toBe('STOPPED');
    expect(await byText(id)).toBe('ALLOWED_BY_DEFAULT');
  });

  test('START from there ended it', async () => {
    const id = await ann(PHONE);
    await text(PHONE, 'STOP');
    await text(PHONE, 'START');
    await ann(NEW_PHONE);
    expect(await byText(id)).toBe('ALLOWED_BY_DEFAULT');
  });
});

describe('what may be a stop waits wherever the clinic writes to', () => {
  const items = () => deps.reviews.list({ reasons: ['UNSURE_REQUEST'] }, { limit: 5 });
  const resolve = async (given: Pick<Resolution, 'outcome' | 'statements'>) => {
    const [item] = await items();
    if (item === undefined) throw new Error('It waits for a person.');
    deps.clock.advance(DAY_MS);
    await claimReviewItem(deps, { item: item.id, staff: 'rae', role: 'reviewer' });
    await resolveReviewItem(deps, { item: item.id, staff: 'rae', role: 'reviewer', note: 'Read.', ...given });
  };
  let id: RecipientId;
  beforeEach(async () => {
    id = await ann(PHONE);
    await text(PHONE, 'I would like fewer texts');
    expect(await byText(id)).toBe('REQUEST_PENDING');
    await ann(NEW_PHONE);
  });

  test('also at a number that took the place of the one it came from, and at the one after that', async () => {
    expect(await byText(id)).toBe('REQUEST_PENDING');
    await ann(NEW_PHONE);
    expect(await byText(id)).toBe('REQUEST_PENDING');
    await ann(THIRD_PHONE);
    expect(await byText(id)).toBe('REQUEST_PENDING');
    expect(await reasonFor(deps, id, 'appt_reminder', 'EMAIL')).toBe('ALLOWED_BY_DEFAULT');
  });

  test('until a person read it and found nothing', async () => {
    await resolve({ outcome: 'DISMISSED' });
    expect(await byText(id)).toBe('ALLOWED_BY_DEFAULT');
  });

  test('and where a person read a stop it holds there, and by no other way', async () => {
    const everything = { types: { kind: 'all' }, channels: 'all' } as const;
    await resolve({ outcome: 'CHANGED', statements: [{ scope: everything, word: { kind: 'stop' } }] });
    expect(await byText(id)).toBe('STOPPED');
    expect(await reasonFor(deps, id, 'appt_reminder', 'EMAIL')).toBe('ALLOWED_BY_DEFAULT');
  });

  test('but not what comes from the old number later: that is somebody else by now', async () => {
    await resolve({ outcome: 'DISMISSED' });
    await text(PHONE, 'I would like fewer texts');
    expect(await byText(id)).toBe('ALLOWED_BY_DEFAULT');
  });
});

describe('so does a STOP whose person was erased', () => {
  test.each<[string, string]>([
    ['the same number', PHONE],
    ['another number', NEW_PHONE],
  ])('and comes back with %s', async (_, number) => {
    const id = await ann(PHONE);
    await text(PHONE, 'STOP');
    await erase(id);
    expect(await ann(number)).toBe(id);
    expect(await byText(id)).toMatch(/STOPPED$/);
  });

  const stopAll = (recipient: RecipientId) =>
    stopEverything(deps, {
      recipient,
      formId: 'f',
      by: { kind: 'patient' },
      actor: { kind: 'patient' },
      wayIn: 'SIGNED_LINK',
    });

  test('and comes back under another record number', async () => {
    const id = await ann(PHONE);
    await stopAll(id);
    await erase(id);
    deps.clock.advance(DAY_MS);
    const again = await registerPatient(deps, { mrn: '2', phones: [PHONE] });
    expect(again).not.toBe(id);
    expect(await byText(again)).toBe('STOPPED');
  });

  test('and comes back as a record that had the number long ago', async () => {
    const id = await ann(PHONE);
    await registerPatient(deps, { mrn: '2', phones: [PHONE] });
    const other = await registerPatient(deps, { mrn: '2', phones: [NEW_PHONE] });
    await stopAll(id);
    await erase(id);
    expect(await byText(other)).toBe('ALLOWED_BY_DEFAULT');
    deps.clock.advance(DAY_MS);
    await registerPatient(deps, { mrn: '2', phones: [PHONE] });
    expect(await byText(other)).toBe('STOPPED');
  });

  test('and does not touch somebody else who had the number all along', async () => {
    const id = await ann(PHONE);
    const other = await registerPatient(deps, { mrn: '2', phones: [PHONE] });
    await stopAll(id);
    await erase(id);
    deps.clock.advance(DAY_MS);
    await registerPatient(deps, { mrn: '2', emails: ['bob@example.org'], phones: [PHONE] });
    expect(await byText(other)).toBe('ALLOWED_BY_DEFAULT');
  });
});

describe('so does a STOP of one of two records that are one person', () => {
  /** The list of the night names the other number alone, once it is hers. */
  const retire = (acts: readonly string[]) =>
    acts.indexOf('merge') < acts.indexOf('retire') ? ann(NEW_PHONE) : registerPatient(deps, { mrn: '1', emails: MAIL });
  const stop = () => text(PHONE, 'STOP');
  test.each<[string, readonly ('stop' | 'retire' | 'merge')[]]>([
    ['its number is retired after the merge', ['stop', 'merge', 'retire']],
    ['its number was retired before the merge', ['stop', 'retire', 'merge']],
    ['it was said after the merge, and its number is retired', ['merge', 'stop', 'retire']],
  ])('%s', async (_, acts) => {
    const id = await ann(PHONE);
    const other = await registerPatient(deps, { mrn: '2', phones: [NEW_PHONE] });
    for (const act of acts) {
      if (act === 'merge') await merge(id, other);
      else await (act === 'stop' ? stop() : retire(acts));
    }
    expect(await byText(id)).toBe('ADDRESS_STOPPED');
  });
});
