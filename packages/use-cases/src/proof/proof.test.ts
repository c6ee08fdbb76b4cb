import { beforeEach, describe, expect, test } from 'vitest';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { PreferenceCell } from '@heed/domain/decision/preference-matrix';
import { readPreferences } from '../preferences/read-preferences.ts';
import { savePreferences } from '../preferences/save-preferences.ts';
import { stopAddress } from '../opt-out/stop-address.ts';
import { undoAct } from '../preferences/undo-act.ts';
import { reasonFor } from '../testing/ask-decision.ts';
import { inMemoryDeps, type InMemoryDeps } from '../testing/in-memory-deps.ts';
import { registerPatient, testAddress } from '../testing/register-patient.ts';
import { typeKey } from '../testing/sample-catalogue.ts';
import { addressToProve } from './address-to-prove.ts';
import { checkCode } from './check-code.ts';
import { sendCode } from './send-code.ts';

const MINUTE_MS = 60_000;
let deps: InMemoryDeps;
let ann: RecipientId;
let bob: RecipientId;

beforeEach(async () => {
  deps = inMemoryDeps();
  ann = await registerPatient(deps, { mrn: '1', emails: ['family@example.org'], language: 'es' });
  bob = await registerPatient(deps, { mrn: '2', emails: ['family@example.org'] });
});

async function stopTheMailbox(formId = 'stop') {
  await stopAddress(deps, {
    address: testAddress('family@example.org'),
    scope: { types: { kind: 'all' }, channels: 'all' },
    wayIn: 'PUBLIC_FORM',
    evidence: 'form',
    notify: false,
    formId,
  });
  deps.clock.advance(60 * MINUTE_MS);
}

let forms = 0;
const act = () => ({
  recipient: ann,
  formId: `proof-${String((forms += 1))}`,
  by: { kind: 'patient' as const },
  actor: { kind: 'patient' as const },
  wayIn: 'SIGNED_LINK' as const,
});

/** Codes count up from 000001. */
const proveAnn = async () => {
  const id = deps.ids.uuid();
  await sendCode(deps, { recipient: ann, id });
  const tried = await checkCode(deps, { recipient: ann, id, typed: '000001' });
  if (tried.kind !== 'right') throw new Error('The code was right.');
  return { kind: 'one-time-code', address: tried.address } as const;
};

async function cellOf(
  recipient: RecipientId,
  proved?: Awaited<ReturnType<typeof proveAnn>>,
): Promise<PreferenceCell['kind'] | undefined> {
  const view = await readPreferences(deps, { recipient, proved: proved?.address });
  const rows = view?.matrix.categories.flatMap((group) => group.rows) ?? [];
  return rows.find((row) => row.type.key === typeKey('refill'))?.cells.EMAIL.kind;
}

const refillOn = [{ type: typeKey('refill'), channel: 'EMAIL' as const, on: true }];
const basedOn = async () => (await readPreferences(deps, { recipient: ann }))?.version ?? '';

describe('a mailbox to prove', () => {
  test('is one at which messages were stopped', async () => {
    expect(await addressToProve(deps, { recipient: ann })).toBeUndefined();
    expect(await sendCode(deps, { recipient: ann, id: 'a' })).toEqual({ kind: 'nothing-to-prove' });
    await stopTheMailbox();
    expect((await addressToProve(deps, { recipient: ann }))?.masked).toBe('fa•••@e•••.org');
    expect(await addressToProve(deps, { recipient: 'nobody' as RecipientId })).toBeUndefined();
  });

  test('is sent one code however often the button is pressed, and three in an hour', async () => {
    await stopTheMailbox();
    const before = deps.outbox.length;
    await Promise.all([sendCode(deps, { recipient: ann, id: 'a' }), sendCode(deps, { recipient: ann, id: 'a' })]);
    expect(deps.outbox.slice(before)).toMatchObject([
      {
        channel: 'EMAIL',
        language: 'es',
        content: { kind: 'one-time-code', validUntil: deps.clock.now() + 10 * MINUTE_MS },
      },
    ]);
    await sendCode(deps, { recipient: ann, id: 'b' });
    expect(await sendCode(deps, { recipient: bob, id: 'c' })).toEqual({ kind: 'sent' });
    expect(await sendCode(deps, { recipient: ann, id: 'd' })).toEqual({ kind: 'too-many' });
    expect(deps.outbox.slice(before)).toHaveLength(3);
  });
});

describe('a code typed back', () => {
  test.each(['000001', ' 000 001 ', '000-001', '٠٠٠٠٠١', '०००००१', '０００００１', '00\u200E0001'])(
    '%j is it',
    async (typed) => {
      await stopTheMailbox();
      const id = deps.ids.uuid();
      await sendCode(deps, { recipient: ann, id });
      expect(await checkCode(deps, { recipient: ann, id, typed })).toMatchObject({ kind: 'right' });
    },
  );

  test.each(['', '00001', '0000001', 'abcdef', '0'.repeat(10_000)])(
    '%j cannot be one, and costs no try',
    async (typed) => {
      await stopTheMailbox();
      const id = deps.ids.uuid();
      await sendCode(deps, { recipient: ann, id });
      for (let time = 0; time < 6; time += 1)
        expect(await checkCode(deps, { recipient: ann, id, typed })).toEqual({ kind: 'no-code' });
      expect(await checkCode(deps, { recipient: ann, id, typed: '000009' })).toEqual({ kind: 'wrong', triesLeft: 4 });
      expect(await checkCode(deps, { recipient: bob, id, typed: '000001' })).toEqual({ kind: 'over' });
    },
  );
});

describe('who proved the mailbox', () => {
  test('opens for themselves what they switch on, and nothing for anybody else', async () => {
    await stopTheMailbox();
    const proof = await proveAnn();
    expect(await cellOf(ann, proof)).toBe('off');
    expect(await savePreferences(deps, { ...act(), basedOn: await basedOn(), wanted: refillOn, proof })).toMatchObject({
      kind: 'saved',
      refused: [],
    });
    expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe('ALLOWED_BY_PATIENT');
    expect(await reasonFor(deps, bob, 'refill', 'EMAIL')).toBe('ADDRESS_STOPPED');
    expect(await cellOf(ann)).toBe('on');
    expect(await cellOf(bob)).toBe('address-stopped');
  });

  test('takes it back with undo', async () => {
    await stopTheMailbox();
    const saved = await savePreferences(deps, {
      ...act(),
      basedOn: await basedOn(),
      wanted: refillOn,
      proof: await proveAnn(),
    });
    if (saved.kind !== 'saved') throw new Error('It was saved.');
    await undoAct(deps, { ...act(), act: saved.receipt.act });
    expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe('ADDRESS_STOPPED');
  });

  test('without proof, or with that of another mailbox, opens nothing', async () => {
    await stopTheMailbox();
    const other = { kind: 'one-time-code', address: deps.vault.addressKey(testAddress('other@example.org')) } as const;
    for (const proof of [undefined, other])
      expect(
        await savePreferences(deps, { ...act(), basedOn: await basedOn(), wanted: refillOn, proof }),
      ).toMatchObject({
        kind: 'refused',
        problems: [{ why: 'needs-proof' }],
      });
    expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe('ADDRESS_STOPPED');
  });

  test('is stopped again by the next stop', async () => {
    await stopTheMailbox();
    await savePreferences(deps, { ...act(), basedOn: await basedOn(), wanted: refillOn, proof: await proveAnn() });
    deps.clock.advance(60 * MINUTE_MS);
    await stopTheMailbox('again');
    expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe('ADDRESS_STOPPED');
  });
});
