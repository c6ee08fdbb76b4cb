import { beforeEach, describe, expect, test } from 'vitest';
import type { PreferenceCell } from '@heed/domain/decision/preference-matrix';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { Proof } from '@heed/domain/statement/statement';
import { receiveText } from '../intake/receive-text.ts';
import { mirrorCarrier } from '../intake/mirror-carrier.ts';
import { stopAddress } from '../opt-out/stop-address.ts';
import { readPreferences } from '../preferences/read-preferences.ts';
import { savePreferences } from '../preferences/save-preferences.ts';
import { undoAct } from '../preferences/undo-act.ts';
import { reasonFor } from '../testing/ask-decision.ts';
import { inMemoryDeps, type InMemoryDeps } from '../testing/in-memory-deps.ts';
import { registerPatient, testAddress } from '../testing/register-patient.ts';
import { typeKey } from '../testing/sample-catalogue.ts';
import { showCode, textedCode } from './texted-code.ts';

const PHONE = '+12025550142';
/** No keyword, so that Twilio itself blocks nothing. */
const NO_MORE = 'no more texts please';
const MINUTE_MS = 60_000;
let deps: InMemoryDeps;
let family: readonly [RecipientId, RecipientId, RecipientId];

beforeEach(async () => {
  deps = inMemoryDeps();
  const person = (mrn: string) => registerPatient(deps, { mrn, phones: [PHONE] });
  family = [await person('1'), await person('2'), await person('3')];
});

let texts = 0;
async function text(body: string, from = PHONE): Promise<void> {
  texts += 1;
  await receiveText(deps, { messageSid: `SM${String(texts)}`, from, to: '+12025550100', body, raw: `Body=${body}` });
  deps.clock.advance(3 * MINUTE_MS);
}
const show = (recipient: RecipientId, id: string) => showCode(deps, { recipient, id, purpose: 'stopped-number' });
const codeOf = (recipient: RecipientId, id: string) => textedCode(deps.vault, { recipient, id });
const reasons = () => Promise.all(family.map((recipient) => reasonFor(deps, recipient, 'refill', 'SMS')));

async function provedBy(recipient: RecipientId, id: string): Promise<Proof | undefined> {
  const address = await deps.codes.takenBy({ recipient, id });
  return address === undefined ? undefined : { kind: 'one-time-code', address };
}

async function turnOn(recipient: RecipientId, proof: Proof | undefined) {
  const basedOn = (await readPreferences(deps, { recipient }))?.version ?? '';
  const act = {
    recipient,
    formId: `f${String((texts += 1))}`,
    by: { kind: 'patient' },
    actor: { kind: 'patient' },
    wayIn: 'SIGNED_LINK',
  } as const;
  return savePreferences(deps, {
    ...act,
    basedOn,
    proof,
    wanted: [{ type: typeKey('refill'), channel: 'SMS', on: true }],
  });
}

async function cellOf(recipient: RecipientId, proof?: Proof): Promise<PreferenceCell['kind'] | undefined> {
  const view = await readPreferences(deps, { recipient, proved: proof?.address });
  const rows = view?.matrix.categories.flatMap((group) => group.rows) ?? [];
  return rows.find(({ type }) => type.key === typeKey('refill'))?.cells.SMS.kind;
}

describe('a number of three people', () => {
  test('one gets their own back by a code texted from it; the others stay protected, and a later STOP ends it again', async () => {
    const [ann, bob] = family;
    await text(NO_MORE);
    expect(await reasons()).toEqual(Array(3).fill('ADDRESS_STOPPED'));
    expect(await show(ann, 'a')).toEqual({ kind: 'shown' });
    expect(await provedBy(ann, 'a')).toBeUndefined();
    await text(codeOf(ann, 'a'));
    const proof = await provedBy(ann, 'a');
    expect(await cellOf(ann)).toBe('address-stopped');
    expect(await cellOf(ann, proof)).toBe('off');
    const saved = await turnOn(ann, proof);
    expect(saved.kind).toBe('saved');
    expect(await reasons()).toEqual(['ALLOWED_BY_PATIENT', 'ADDRESS_STOPPED', 'ADDRESS_STOPPED']);
    expect((await turnOn(bob, proof)).kind).toBe('saved');
    deps.clock.advance(3 * MINUTE_MS);
    await text(NO_MORE);
    expect(await reasons()).toEqual(Array(3).fill('ADDRESS_STOPPED'));
  });

  test('undo takes it back', async () => {
    const [ann] = family;
    await text(NO_MORE);
    await show(ann, 'a');
    await text(codeOf(ann, 'a'));
    const saved = await turnOn(ann, await provedBy(ann, 'a'));
    if (saved.kind !== 'saved') throw new Error('It was saved.');
    const act = {
      recipient: ann,
      formId: 'undo',
      by: { kind: 'patient' },
      actor: { kind: 'patient' },
      wayIn: 'SIGNED_LINK',
    } as const;
    await undoAct(deps, { ...act, act: saved.receipt.act });
    expect(await reasons()).toEqual(Array(3).fill('ADDRESS_STOPPED'));
  });

  test('without the text, or with one from another telephone, nothing opens', async () => {
    const [ann] = family;
    await text(NO_MORE);
    await show(ann, 'a');
    await text(codeOf(ann, 'a'), '+12025550177');
    expect(await provedBy(ann, 'a')).toBeUndefined();
    expect(await turnOn(ann, undefined)).toMatchObject({ kind: 'refused', problems: [{ why: 'needs-proof' }] });
    expect(await reasons()).toEqual(Array(3).fill('ADDRESS_STOPPED'));
  });
});

describe('a code to text', () => {
  test('is six digits, the same at each look, and another for another person or form', () => {
    const [ann, bob] = family;
    expect(codeOf(ann, 'a')).toMatch(/^[0-9]{6}$/);
    expect(codeOf(ann, 'a')).toBe(codeOf(ann, 'a'));
    const many = Array.from({ length: 1_000 }, (_, at) => codeOf(ann, String(at)));
    expect(new Set(many).size).toBeGreaterThan(990);
    expect(codeOf(bob, 'a')).not.toBe(codeOf(ann, 'a'));
  });

  test('is not there where nothing was stopped, nor where the carrier blocks: START alone opens that', async () => {
    const [ann] = family;
    expect(await show(ann, 'a')).toEqual({ kind: 'nothing-to-prove' });
    const address = testAddress(PHONE);
    const scope = { types: { kind: 'all' }, channels: ['SMS'] } as const;
    await stopAddress(deps, { address, scope, wayIn: 'PUBLIC_FORM', evidence: 'form', notify: false, formId: 'f' });
    expect(await show(ann, 'b')).toEqual({ kind: 'shown' });
    const key = deps.vault.addressKey(address);
    await deps.ledger.write({ recipients: [], addresses: [key] }, (tx) =>
      mirrorCarrier(tx, { address: key, sender: '+12025550100', intent: 'STOP', at: tx.now }),
    );
    expect(await show(ann, 'c')).toEqual({ kind: 'nothing-to-prove' });
    expect(await cellOf(ann, { kind: 'one-time-code', address: key })).toBe('carrier-blocked');
  });

  test('is heard among spaces and in other digits, and six other digits cost a try', async () => {
    const [ann] = family;
    await text(NO_MORE);
    await show(ann, 'a');
    const code = codeOf(ann, 'a');
    const other = code === '000000' ? '000001' : '000000';
    for (let wrong = 0; wrong < 2; wrong += 1) await text(other);
    await text(`${code} please`);
    expect(await provedBy(ann, 'a')).toBeUndefined();
    await show(ann, 'b');
    const arabic = [...codeOf(ann, 'b')].map((digit) => String.fromCodePoint(0x06_60 + Number(digit))).join(' ');
    await text(arabic);
    expect(await provedBy(ann, 'b')).toBeDefined();
  });

  test('says nothing and stops nothing: it is no request', async () => {
    const [ann] = family;
    await text(NO_MORE);
    await show(ann, 'a');
    const before = deps.outbox.length;
    const received = await receiveText(deps, {
      messageSid: 'SM-code',
      from: PHONE,
      to: '+12025550100',
      body: codeOf(ann, 'a'),
      raw: 'Body',
    });
    expect(received).toEqual({ kind: 'recorded', intent: 'NOT_A_REQUEST' });
    expect(deps.outbox).toHaveLength(before);
  });

  test('is limited like one that is sent', async () => {
    const [ann, bob] = family;
    await text(NO_MORE);
    for (const id of ['a', 'b', 'a']) expect(await show(ann, id)).toEqual({ kind: 'shown' });
    expect(await show(bob, 'c')).toEqual({ kind: 'shown' });
    expect(await show(ann, 'd')).toEqual({ kind: 'too-many' });
  });
});
