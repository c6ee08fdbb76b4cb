import { beforeEach, describe, expect, test } from 'vitest';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { readStanding } from '../link/read-standing.ts';
import { reclaimAddress } from '../disown/reclaim-address.ts';
import { showCode, textedCode } from '../proof/texted-code.ts';
import { reasonFor } from '../testing/ask-decision.ts';
import { inMemoryDeps, type InMemoryDeps } from '../testing/in-memory-deps.ts';
import { registerPatient } from '../testing/register-patient.ts';
import { receiveText } from './receive-text.ts';

const PHONE = '+12025550142';
let deps: InMemoryDeps;
let ann: RecipientId;
let bob: RecipientId;
let texts: number;

beforeEach(async () => {
  deps = inMemoryDeps();
  texts = 0;
  ann = await registerPatient(deps, { mrn: '1', emails: ['ann@example.org'], phones: [PHONE] });
  bob = await registerPatient(deps, { mrn: '2', phones: [PHONE] });
});

async function text(body: string, messageSid?: string) {
  texts += 1;
  const sid = messageSid ?? `SM${String(texts)}`;
  const heard = await receiveText(deps, { messageSid: sid, from: PHONE, to: '55501', body, raw: body });
  deps.clock.advance(300_000);
  return heard;
}
const reasons = () =>
  Promise.all([
    reasonFor(deps, ann, 'refill', 'SMS'),
    reasonFor(deps, bob, 'recall', 'SMS'),
    reasonFor(deps, ann, 'refill', 'EMAIL'),
  ]);
const words = () =>
  deps.entries.flatMap(({ event }) => (event.kind === 'statement-recorded' ? [event.statement.word.kind] : []));
const opened = () => deps.entries.flatMap(({ event }) => (event.kind === 'review-opened' ? [event.item.reason] : []));

describe('a text that clearly says "wrong number"', () => {
  test.each([
    'Wrong number',
    'You have the wrong number',
    'Sorry you have the wrong person',
    'se equivocó de número',
    '号码错了',
    'wrong number po',
    'vous vous êtes trompé de numéro',
    'nhầm số rồi',
    'Sie haben die falsche Nummer',
    '잘못 보내셨어요',
    'вы ошиблись номером',
    'رقم خطأ',
    'ha sbagliato numero',
    '番号違い',
  ])('%j closes the number for everybody behind it, required messages too, and leaves their mail', async (body) => {
    await text(body);
    expect(await reasons()).toEqual(['UNDELIVERABLE', 'UNDELIVERABLE', 'ALLOWED_BY_DEFAULT']);
    expect(opened()).toEqual(['REASSIGNED']);
    expect(await deps.ledger.compareProjections()).toEqual([]);
  });

  test('is one act when it is delivered again, and one review when it is said again', async () => {
    await text('Wrong number', 'SM-same');
    await text('Wrong number', 'SM-same');
    expect(words()).toEqual(['disown', 'stop']);
    await text('Wrong number');
    expect(opened()).toEqual(['REASSIGNED']);
  });

  test('is answered once, as a wrong number: which kinds were meant is not asked, and BILLS afterwards opens nothing', async () => {
    expect(await text('Wrong number')).toMatchObject({ reply: { kind: 'wrong-number-confirmed', language: 'en' } });
    expect(await text('Wrong number')).not.toHaveProperty('reply');
    expect(await text('BILLS')).not.toHaveProperty('reply');
    expect(await reasons()).toEqual(['UNDELIVERABLE', 'UNDELIVERABLE', 'ALLOWED_BY_DEFAULT']);
    expect(words()).toEqual(['disown', 'stop', 'disown', 'stop']);
  });

  test('shuts what was opened from that number', async () => {
    const point = (await deps.recipients.state(bob))?.profile.contactPoints[0];
    if (point === undefined) throw new Error('Bob has a number.');
    await text('Wrong number');
    const link = { fingerprint: 'f'.repeat(24), issuedAt: deps.clock.now(), contactPoint: point.id };
    expect(await readStanding(deps, { recipient: bob, ...link })).toBe('disowned');
  });

  test('holds against START, which is not answered as if texts were on again, and a person looks', async () => {
    await text('Wrong number');
    const start = await text('START');
    expect(start).not.toHaveProperty('reply');
    expect(await reasons()).toEqual(['UNDELIVERABLE', 'UNDELIVERABLE', 'ALLOWED_BY_DEFAULT']);
    expect(opened()).toEqual(['REASSIGNED', 'UNSURE_REQUEST']);
  });

  test('is over for the one person who texts a code from that number', async () => {
    await text('Wrong number');
    const id = deps.ids.uuid();
    const shown = await showCode(deps, { recipient: bob, id, purpose: 'disowned-number' });
    expect(shown).toEqual({ kind: 'shown' });
    const before = deps.outbox.length;
    await text(textedCode(deps.vault, { recipient: bob, id }));
    const address = await deps.codes.takenBy({ recipient: bob, id });
    if (address === undefined) throw new Error('The code was texted.');
    await reclaimAddress(deps, {
      recipient: bob,
      formId: id,
      proof: { kind: 'one-time-code', address },
      by: { kind: 'patient' },
      actor: { kind: 'patient' },
      wayIn: 'SIGNED_LINK',
    });
    expect(await reasonFor(deps, bob, 'recall', 'SMS')).not.toBe('UNDELIVERABLE');
    expect(await reasonFor(deps, bob, 'refill', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
    expect(await reasonFor(deps, ann, 'refill', 'SMS')).toBe('UNDELIVERABLE');
    expect(deps.outbox).toHaveLength(before);
  });

  test('gives no code back for a number that nobody disowned', async () => {
    const shown = await showCode(deps, { recipient: bob, id: deps.ids.uuid(), purpose: 'disowned-number' });
    expect(shown).toEqual({ kind: 'nothing-to-prove' });
  });
});

describe('a text that is not clear about it', () => {
  test.each(['not my number', 'número equivocado', 'who is this', 'You have the wrong number for my pharmacy'])(
    '%j disowns nothing',
    async (body) => {
      await text(body);
      expect(words()).not.toContain('disown');
    },
  );

  test('is held for a person', async () => {
    await text('not my number');
    expect(opened()).toEqual(['UNSURE_REQUEST']);
    expect(await reasonFor(deps, bob, 'refill', 'SMS')).toBe('REQUEST_PENDING');
  });
});
