import { beforeEach, describe, expect, test } from 'vitest';
import type { DecidedChannel } from '@heed/domain/channel/channel';
import type { PreferenceCell } from '@heed/domain/decision/preference-matrix';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { Word } from '@heed/domain/statement/statement';
import { recordStatements } from '../statement/record-statements.ts';
import { receiveText } from '../intake/receive-text.ts';
import { reasonFor } from '../testing/ask-decision.ts';
import { inMemoryDeps, type InMemoryDeps } from '../testing/in-memory-deps.ts';
import { registerPatient } from '../testing/register-patient.ts';
import { typeKey } from '../testing/sample-catalogue.ts';
import { readHistory } from './read-history.ts';
import { readPreferences } from './read-preferences.ts';
import { readReceipt } from './read-receipt.ts';
import { savePreferences } from './save-preferences.ts';
import { stopEverything } from './stop-everything.ts';
import { undoAct } from './undo-act.ts';

const PHONE = '+12025550142';
let deps: InMemoryDeps;
let ann: RecipientId;
let forms = 0;

beforeEach(async () => {
  deps = inMemoryDeps();
  ann = await registerPatient(deps, { mrn: '1', emails: ['ann@example.org'], phones: [PHONE] });
});

const act = () => {
  forms += 1;
  return {
    recipient: ann,
    formId: `form-${String(forms)}`,
    by: { kind: 'patient' },
    actor: { kind: 'patient' },
    wayIn: 'SIGNED_LINK',
  } as const;
};

async function version(): Promise<string> {
  return (await readPreferences(deps, { recipient: ann }))?.version ?? '';
}

async function cell(type: string, channel: DecidedChannel): Promise<PreferenceCell['kind'] | undefined> {
  const view = await readPreferences(deps, { recipient: ann });
  const rows = view?.matrix.categories.flatMap((group) => group.rows) ?? [];
  return rows.find((row) => row.type.key === typeKey(type))?.cells[channel].kind;
}

const off = (type: string, channel: DecidedChannel) => ({ type: typeKey(type), channel, on: false });
const on = (type: string, channel: DecidedChannel) => ({ type: typeKey(type), channel, on: true });

describe('save', () => {
  test('switches off what was switched off, and the next decision knows', async () => {
    const saved = await savePreferences(deps, {
      ...act(),
      basedOn: await version(),
      wanted: [off('refill', 'EMAIL'), off('refill', 'SMS'), off('experience_survey', 'EMAIL')],
    });
    expect(saved).toMatchObject({
      kind: 'saved',
      refused: [],
      receipt: {
        undone: false,
        number: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}$/) as string,
        changes: [
          { types: { kind: 'types', types: ['refill'] }, channels: ['EMAIL', 'SMS'], to: 'off' },
          { types: { kind: 'types', types: ['experience_survey'] }, channels: ['EMAIL'], to: 'off' },
        ],
      },
    });
    expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe('STOPPED');
    expect(await reasonFor(deps, ann, 'refill', 'VOICE')).toBe('ALLOWED_BY_DEFAULT');
  });

  test('the same form twice is one act with one receipt', async () => {
    const form = { ...act(), basedOn: await version(), wanted: [off('refill', 'EMAIL')] };
    const first = await savePreferences(deps, form);
    deps.clock.advance(2000);
    const second = await savePreferences(deps, form);
    expect(second).toMatchObject({ kind: 'repeated' });
    expect(second).toHaveProperty('receipt', 'receipt' in first ? first.receipt : undefined);
  });

  test('the same form twice at once is one act', async () => {
    const form = { ...act(), basedOn: await version(), wanted: [off('refill', 'EMAIL')] };
    const both = await Promise.all([savePreferences(deps, form), savePreferences(deps, form)]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['repeated', 'saved']);
  });

  test('what stands already is no change', async () => {
    const wanted = [off('clinic_news', 'EMAIL'), on('refill', 'EMAIL')];
    expect(await savePreferences(deps, { ...act(), basedOn: await version(), wanted })).toEqual({ kind: 'unchanged' });
  });

  test('switches on what is off by default', async () => {
    const wanted = [on('clinic_news', 'EMAIL')];
    expect(await savePreferences(deps, { ...act(), basedOn: await version(), wanted })).toMatchObject({
      kind: 'saved',
    });
    expect(await reasonFor(deps, ann, 'clinic_news', 'EMAIL')).toBe('ALLOWED_BY_PATIENT');
  });

  test.each([
    [on('marketing', 'EMAIL'), 'needs-authorization'],
    [on('experience_survey', 'SMS'), 'needs-consent'],
    [off('recall', 'EMAIL'), 'locked'],
    [off('breach_notice', 'EMAIL'), 'locked'],
    [on('nonsense', 'EMAIL'), 'unknown'],
    [off('coverage', 'SMS'), 'unknown'],
  ])('%o is refused: %s', async (wanted, why) => {
    const { type, channel } = wanted;
    expect(await savePreferences(deps, { ...act(), basedOn: await version(), wanted: [wanted] })).toEqual({
      kind: 'refused',
      problems: [{ type, channel, why }],
    });
  });

  test('what was stopped for everybody behind the number needs proof', async () => {
    await receiveText(deps, { messageSid: 'SM1', from: PHONE, to: '+12025550100', body: 'STOP', raw: 'STOP' });
    deps.clock.advance(600_000);
    expect(await cell('refill', 'SMS')).toBe('address-stopped');
    const wanted = [on('refill', 'SMS'), off('refill', 'EMAIL')];
    expect(await savePreferences(deps, { ...act(), basedOn: await version(), wanted })).toMatchObject({
      kind: 'saved',
      refused: [{ type: 'refill', channel: 'SMS', why: 'needs-proof' }],
    });
    expect(await reasonFor(deps, ann, 'refill', 'SMS')).toBe('ADDRESS_STOPPED');
    expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe('STOPPED');
  });

  test('a channel-only type may leave its last channel, because the post remains', async () => {
    const wanted = [off('bill', 'EMAIL'), off('bill', 'SMS')];
    expect(await savePreferences(deps, { ...act(), basedOn: await version(), wanted })).toMatchObject({
      kind: 'saved',
    });
    expect(await reasonFor(deps, ann, 'bill', 'EMAIL')).toBe('STOPPED');
  });
});

describe('a page that is older than the record', () => {
  test('switches off all the same', async () => {
    const old = await version();
    await stopEverything(deps, act());
    deps.clock.advance(1000);
    await savePreferences(deps, { ...act(), basedOn: await version(), wanted: [on('refill', 'EMAIL')] });
    deps.clock.advance(1000);
    expect(await savePreferences(deps, { ...act(), basedOn: old, wanted: [off('refill', 'EMAIL')] })).toMatchObject({
      kind: 'saved',
    });
    expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe('STOPPED');
  });

  test('switches nothing on, keeps what was switched off, and shows how things stand', async () => {
    const old = await version();
    deps.clock.advance(1000);
    await stopEverything(deps, act());
    deps.clock.advance(1000);
    await savePreferences(deps, { ...act(), basedOn: await version(), wanted: [on('bill', 'EMAIL')] });
    deps.clock.advance(1000);
    const wanted = [on('refill', 'EMAIL'), off('bill', 'EMAIL')];
    const saved = await savePreferences(deps, { ...act(), basedOn: old, wanted });
    expect(saved).toMatchObject({ kind: 'newer', receipt: { changes: [{ to: 'off' }] } });
    expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe('STOPPED');
    expect(await reasonFor(deps, ann, 'bill', 'EMAIL')).toBe('STOPPED');
    expect(saved.kind === 'newer' ? saved.view.version : undefined).toBe(await version());
  });

  test('does not matter for a switch that nobody touched since', async () => {
    await savePreferences(deps, { ...act(), basedOn: await version(), wanted: [off('refill', 'EMAIL')] });
    deps.clock.advance(1000);
    const page = await version();
    deps.clock.advance(1000);
    await savePreferences(deps, { ...act(), basedOn: page, wanted: [off('experience_survey', 'EMAIL')] });
    deps.clock.advance(1000);
    expect(await savePreferences(deps, { ...act(), basedOn: page, wanted: [on('refill', 'EMAIL')] })).toMatchObject({
      kind: 'saved',
    });
  });

  test('of an unreadable version is older than everything', async () => {
    await stopEverything(deps, act());
    deps.clock.advance(1000);
    expect(await savePreferences(deps, { ...act(), basedOn: 'x', wanted: [on('refill', 'EMAIL')] })).toMatchObject({
      kind: 'newer',
    });
  });

  test('of two saves at once, one on and one off, off wins', async () => {
    await savePreferences(deps, { ...act(), basedOn: await version(), wanted: [off('refill', 'EMAIL')] });
    deps.clock.advance(1000);
    const page = await version();
    await Promise.all([
      savePreferences(deps, { ...act(), basedOn: page, wanted: [on('refill', 'EMAIL')] }),
      savePreferences(deps, { ...act(), basedOn: page, wanted: [off('refill', 'EMAIL')] }),
    ]);
    deps.clock.advance(1000);
    await savePreferences(deps, { ...act(), basedOn: page, wanted: [off('refill', 'EMAIL')] });
    expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe('STOPPED');
  });
});

describe('stop everything and undo', () => {
  test('one word stops all on every channel, and what must arrive still does', async () => {
    const stopped = await stopEverything(deps, act());
    expect(stopped.receipt.changes).toEqual([{ types: { kind: 'all' }, channels: 'all', to: 'off' }]);
    for (const channel of ['EMAIL', 'SMS', 'VOICE'] as const)
      expect(await reasonFor(deps, ann, 'appt_reminder', channel)).toBe('STOPPED');
    expect(await reasonFor(deps, ann, 'breach_notice', 'EMAIL')).toBe('REQUIRED_BY_LAW');
    expect(await cell('recall', 'EMAIL')).toBe('locked-on');
  });

  test('undo puts everything back as it was, narrow choices included', async () => {
    await savePreferences(deps, { ...act(), basedOn: await version(), wanted: [off('refill', 'EMAIL')] });
    deps.clock.advance(1000);
    const { receipt } = await stopEverything(deps, act());
    deps.clock.advance(1000);
    const form = act();
    expect(await undoAct(deps, { ...form, act: receipt.act })).toMatchObject({
      kind: 'undone',
      receipt: { act: receipt.act, undone: true },
    });
    expect(await reasonFor(deps, ann, 'appt_reminder', 'EMAIL')).toBe('ALLOWED_BY_DEFAULT');
    expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe('STOPPED');
    expect(await undoAct(deps, { ...form, act: receipt.act })).toMatchObject({
      kind: 'repeated',
      receipt: { act: receipt.act, undone: true },
    });
    expect(await undoAct(deps, { ...act(), act: receipt.act })).toEqual({ kind: 'nothing-to-undo' });
    expect(await readReceipt(deps, { recipient: ann, act: receipt.act })).toMatchObject({ undone: true });
  });

  test("another's act cannot be undone or read", async () => {
    const bob = await registerPatient(deps, { mrn: '2', emails: ['bob@example.org'] });
    const { receipt } = await stopEverything(deps, act());
    expect(await undoAct(deps, { ...act(), recipient: bob, act: receipt.act })).toEqual({ kind: 'nothing-to-undo' });
    expect(await readReceipt(deps, { recipient: bob, act: receipt.act })).toBeUndefined();
    expect(await readReceipt(deps, { recipient: ann, act: 'nonsense' })).toBeUndefined();
  });

  test('the page names the last act that stands', async () => {
    const first = await stopEverything(deps, act());
    expect((await readPreferences(deps, { recipient: ann }))?.lastAct).toEqual(first.receipt);
    deps.clock.advance(1000);
    await undoAct(deps, { ...act(), act: first.receipt.act });
    expect((await readPreferences(deps, { recipient: ann }))?.lastAct).toBeUndefined();
  });
});

describe('who may ask for more', () => {
  test('a representative without authority may switch off, and nothing on', async () => {
    const by = { kind: 'representative', representative: 'nobody' } as const;
    const basedOn = await version();
    expect(
      await savePreferences(deps, {
        ...act(),
        by,
        basedOn,
        wanted: [on('clinic_news', 'EMAIL'), off('refill', 'EMAIL')],
      }),
    ).toMatchObject({ kind: 'saved', refused: [{ type: 'clinic_news', why: 'needs-proof' }] });
  });
});

test('contact points are shown masked, old ones not at all', async () => {
  await registerPatient(deps, { mrn: '1', emails: ['ann.new@example.org'], phones: [PHONE] });
  const view = await readPreferences(deps, { recipient: ann });
  expect(view?.contactPoints.map(({ masked }) => masked)).toEqual(['an•••@e•••.org', '(•••) •••-0142']);
});

test('the history holds what was said of the person and of their addresses, and nothing of others', async () => {
  await registerPatient(deps, { mrn: '2', phones: [PHONE] });
  await receiveText(deps, { messageSid: 'SM1', from: PHONE, to: '+12025550100', body: 'STOP', raw: 'STOP' });
  deps.clock.advance(1000);
  await stopEverything(deps, act());
  const kinds = (await readHistory(deps, { recipient: ann, limit: 20 })).map(({ entry: { event } }) => event.kind);
  expect(kinds).toEqual([
    'statement-recorded',
    'delivery-reported',
    'review-opened',
    'statement-recorded',
    'request-received',
    'recipient-registered',
  ]);
  const [newest, ...rest] = await readHistory(deps, { recipient: ann, limit: 20 });
  const before = newest === undefined ? {} : { before: newest.position };
  expect(await readHistory(deps, { recipient: ann, limit: 20, ...before })).toEqual(rest);
});

test('nobody is known by an id that nobody has', async () => {
  const nobody = 'nobody' as RecipientId;
  expect(await readPreferences(deps, { recipient: nobody })).toBeUndefined();
  expect(
    await savePreferences(deps, { ...act(), recipient: nobody, basedOn: '', wanted: [off('refill', 'EMAIL')] }),
  ).toMatchObject({ kind: 'refused' });
  await expect(stopEverything(deps, { ...act(), recipient: nobody })).rejects.toThrow('Nobody is registered');
});

describe('a permission that was taken back', () => {
  const say = async (...words: readonly Word[]) =>
    recordStatements(deps, {
      actor: { kind: 'patient' },
      speaker: { kind: 'patient' },
      wayIn: 'SIGNED_LINK',
      statements: words.map((word) => ({
        idempotencyKey: `signed-${String((forms += 1))}`,
        subject: { kind: 'recipient', ref: { kind: 'id', id: ann } },
        scope: { types: { kind: 'types', types: [typeKey('marketing')] }, channels: 'all' },
        word,
      })),
    });
  const lastAct = () => {
    const event = deps.entries.findLast((entry) => entry.event.kind === 'statement-recorded')?.event;
    return event?.kind === 'statement-recorded' ? event.statement.act : '';
  };

  test('does not come back by an undo: it is signed anew', async () => {
    await say({ kind: 'authorize', document: 'A-1', from: deps.clock.now(), thirdPartyPays: false });
    deps.clock.advance(60_000);
    await say({ kind: 'revoke-authorization' });
    expect(await reasonFor(deps, ann, 'marketing', 'EMAIL')).toBe('AUTHORIZATION_REVOKED');
    deps.clock.advance(60_000);
    expect(await undoAct(deps, { ...act(), act: lastAct() })).toEqual({ kind: 'needs-signature' });
    expect(await reasonFor(deps, ann, 'marketing', 'EMAIL')).toBe('AUTHORIZATION_REVOKED');
  });

  test('a permission itself is taken back by an undo: that asks for less', async () => {
    await say({ kind: 'authorize', document: 'A-1', from: deps.clock.now(), thirdPartyPays: false });
    deps.clock.advance(60_000);
    expect((await undoAct(deps, { ...act(), act: lastAct() })).kind).toBe('undone');
    expect(await reasonFor(deps, ann, 'marketing', 'EMAIL')).toBe('NO_AUTHORIZATION');
  });
});
