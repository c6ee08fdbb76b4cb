import { beforeEach, describe, expect, test } from 'vitest';
import type { LedgerPosition } from '@heed/domain/ledger/entry';
import type { CalendarDate, RecipientId, TimeZone } from '@heed/domain/recipient/recipient';
import type { Instant } from '@heed/domain/time/instant';
import { receiveText } from '../intake/receive-text.ts';
import { stopEverything } from '../preferences/stop-everything.ts';
import { reasonFor } from '../testing/ask-decision.ts';
import { inMemoryDeps, type InMemoryDeps } from '../testing/in-memory-deps.ts';
import { registerPatient, rowOf, testAddress, TEST_SYSTEM } from '../testing/register-patient.ts';
import { registerRecipients, type RecipientInput } from './register-recipients.ts';

const PHONE = '+12025550142';
const NEW_PHONE = '+12025550143';
let deps: InMemoryDeps;
beforeEach(() => {
  deps = inMemoryDeps();
});

const register = (...recipients: RecipientInput[]) => registerRecipients(deps, { client: 'ehr', recipients });
const ann = (given: Partial<RecipientInput> = {}): RecipientInput => ({
  ...rowOf({ mrn: '1', emails: ['ann@example.org'], phones: [PHONE], language: 'es' }),
  ...given,
});
const idOf = (row: Awaited<ReturnType<typeof register>>[number] | undefined): RecipientId => {
  if (row?.kind !== 'registered') throw new Error('The test needs a registered row.');
  return row.id;
};

test('a new recipient is created, the same row again writes nothing', async () => {
  const [created] = await register(ann());
  expect(created).toMatchObject({ kind: 'registered', change: 'created' });
  const entries = deps.entries.length;
  const [again] = await register(ann());
  expect(again).toMatchObject({ kind: 'registered', id: idOf(created), change: 'unchanged' });
  expect(deps.entries).toHaveLength(entries);
});

test('no address and no identifier stands in the ledger in the clear', async () => {
  await register(ann());
  const text = JSON.stringify(deps.entries);
  for (const secret of ['ann@example.org', PHONE, PHONE.slice(-4)]) expect(text).not.toContain(secret);
});

test('a change keeps ids and link keys, and a point that is gone is kept as old', async () => {
  const [created] = await register(ann());
  const before = (await deps.recipients.state(idOf(created)))?.profile;
  const [changed] = await register({ ...rowOf({ mrn: '1', emails: ['ann@example.org'], phones: [NEW_PHONE] }) });
  expect(changed).toMatchObject({ kind: 'registered', change: 'changed' });
  const after = (await deps.recipients.state(idOf(created)))?.profile;
  expect(after?.key).toBe(before?.key);
  expect(after?.contactPoints[0]).toEqual(before?.contactPoints[0]);
  expect(after?.contactPoints.map(({ use }) => use)).toEqual(['home', 'mobile', 'old']);
  expect(after?.language).toBe('es');
});

test('a row without contact points tells nothing of them', async () => {
  const [created] = await register(ann());
  await register(ann({ contactPoints: [] }));
  expect((await deps.recipients.state(idOf(created)))?.profile.contactPoints.map(({ use }) => use)).toEqual([
    'home',
    'mobile',
  ]);
});

describe('two at once', () => {
  test('of one recipient make one recipient', async () => {
    const rows = (await Promise.all([register(ann()), register(ann()), register(ann())])).flat();
    expect(new Set(rows.map(idOf)).size).toBe(1);
    expect(await deps.recipients.count()).toBe(1);
  });

  test('with different news both take effect', async () => {
    const [first] = await register(ann({ contactPoints: [] }));
    await Promise.all([
      register(ann({ contactPoints: [], timeZone: 'America/Chicago' as TimeZone })),
      register(ann({ contactPoints: [], birthDate: '1980-02-29' as CalendarDate })),
    ]);
    const profile = (await deps.recipients.state(idOf(first)))?.profile;
    expect(profile?.timeZone).toBe('America/Chicago');
    const sealed = profile?.sealedBirthDate;
    expect(sealed && (await deps.vault.open([sealed])).get(sealed)).toBe('1980-02-29');
  });
});

describe('refused, each row for itself', () => {
  const START = 1000 as Instant;
  test.each([
    ['NO_IDENTIFIER', 'externals', { externals: [] }],
    ['NO_IDENTIFIER', 'externals.0', { externals: [{ system: TEST_SYSTEM, value: ' ' }] }],
    ['BAD_TIME_ZONE', 'timeZone', { timeZone: 'Mars/Olympus' as TimeZone }],
    ['BAD_DATE', 'birthDate', { birthDate: '2023-02-29' as CalendarDate }],
    ['BAD_DATE', 'birthDate', { birthDate: '2026-11-26' as CalendarDate }],
    ['BAD_DATE', 'birthDate', { birthDate: 'yesterday' as CalendarDate }],
    [
      'END_BEFORE_START',
      'contactPoints.0.validTo',
      { contactPoints: [{ address: testAddress(PHONE), validFrom: START, validTo: START }] },
    ],
    [
      'END_BEFORE_START',
      'representatives.0.validTo',
      { representatives: [{ id: 'p', role: 'parent', validFrom: START, validTo: START }] },
    ],
  ] as [string, string, Partial<RecipientInput>][])('%s in %s', async (code, field, given) => {
    const rows = await register(ann(given), rowOf({ mrn: '2' }));
    expect(rows).toMatchObject([{ kind: 'rejected', code, field }, { kind: 'registered' }]);
    expect(await deps.recipients.count()).toBe(1);
  });

  test('identifiers of two recipients', async () => {
    await register(rowOf({ mrn: '1' }), rowOf({ mrn: '2' }));
    const externals = ['1', '2'].map((value) => ({ system: TEST_SYSTEM, value }));
    expect(await register({ externals, contactPoints: [] })).toEqual([
      { kind: 'rejected', code: 'IDENTIFIERS_DISAGREE', field: 'externals' },
    ]);
  });
});

describe('never revives a stop', () => {
  const stopText = () =>
    receiveText(deps, { messageSid: 'SM1', from: PHONE, to: '+12025550100', body: 'STOP', raw: 'STOP' });

  test('by coming again', async () => {
    const [row] = await register(ann());
    await stopText();
    deps.clock.advance(86_400_000);
    await register(ann({ timeZone: 'America/Denver' as TimeZone }));
    expect(await reasonFor(deps, idOf(row), 'appt_reminder', 'SMS')).toBe('ADDRESS_STOPPED');
  });

  test('by a new number: what STOP from the old one ended stays ended', async () => {
    const [row] = await register(ann());
    await stopText();
    deps.clock.advance(86_400_000);
    await register(rowOf({ mrn: '1', emails: ['ann@example.org'], phones: [NEW_PHONE] }));
    expect(await reasonFor(deps, idOf(row), 'appt_reminder', 'SMS')).toBe('STOPPED');
    expect(await reasonFor(deps, idOf(row), 'appt_reminder', 'EMAIL')).toBe('ALLOWED_BY_DEFAULT');
    const entries = deps.entries.length;
    await register(rowOf({ mrn: '1', emails: ['ann@example.org'], phones: [NEW_PHONE] }));
    expect(deps.entries).toHaveLength(entries);
  });

  test('of somebody else who gets the number', async () => {
    await register(ann());
    await stopText();
    const bob = await registerPatient(deps, { mrn: '2', phones: [PHONE] });
    expect(await reasonFor(deps, bob, 'appt_reminder', 'SMS')).toBe('ADDRESS_STOPPED');
  });

  test('by consent that a row brings', async () => {
    const [row] = await register(ann());
    await stopText();
    deps.clock.advance(86_400_000);
    const consent = { wording: 'You may text me.', saidAt: deps.clock.now() };
    await register(ann({ contactPoints: [{ address: testAddress(PHONE), consent }] }));
    expect(await reasonFor(deps, idOf(row), 'experience_survey', 'SMS')).toBe('ADDRESS_STOPPED');
  });

  test('by coming back to life', async () => {
    const [row] = await register(ann());
    const id = idOf(row);
    await stopEverything(deps, {
      recipient: id,
      formId: 'f',
      by: { kind: 'patient' },
      actor: { kind: 'patient' },
      wayIn: 'SIGNED_LINK',
    });
    await register(ann({ status: { kind: 'inactive' } }));
    expect(await reasonFor(deps, id, 'appt_reminder', 'EMAIL')).toBe('RECIPIENT_INACTIVE');
    await register(ann({ status: { kind: 'active' } }));
    expect(await reasonFor(deps, id, 'appt_reminder', 'EMAIL')).toBe('STOPPED');
  });
});

test('consent on file opens what asks for it, and the same wording again writes nothing', async () => {
  const row = ann({ contactPoints: [{ address: testAddress(PHONE), consent: { wording: 'You may text me.' } }] });
  const [created] = await register(row);
  expect(await reasonFor(deps, idOf(created), 'experience_survey', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
  const entries = deps.entries.length;
  expect(await register(row)).toMatchObject([{ change: 'unchanged' }]);
  expect(deps.entries).toHaveLength(entries);
});

test('a representative is tied to their own record where there is one', async () => {
  const parent = await registerPatient(deps, { mrn: 'parent' });
  const [child] = await register(
    ann({ representatives: [{ id: 'parent', role: 'parent', external: { system: TEST_SYSTEM, value: 'parent' } }] }),
  );
  expect((await deps.recipients.state(idOf(child)))?.profile.representatives).toEqual([
    { id: 'parent', role: 'parent', recipient: parent },
  ]);
});

test('many rows come back in their order, also past the size of one transaction', async () => {
  const rows = await register(...Array.from({ length: 60 }, (_, index) => rowOf({ mrn: String(index) })));
  expect(rows.every(({ kind }) => kind === 'registered')).toBe(true);
  expect(await deps.recipients.count()).toBe(60);
  const again = await register(...Array.from({ length: 60 }, (_, index) => rowOf({ mrn: String(index) })));
  expect(again.map(idOf)).toEqual(rows.map(idOf));
});

describe('a birth date', () => {
  const born = { birthDate: '2010-05-06' as CalendarDate, timeZone: 'America/Chicago' as TimeZone };
  const parent = { id: 'p', role: 'parent' } as const;
  const profileAfter = async (row: RecipientInput) => {
    const [registered] = await register(row);
    return (await deps.recipients.state(idOf(registered)))?.profile;
  };

  test('never stands in the ledger, in no form where no rule asks for it', async () => {
    const profile = await profileAfter(ann({ ...born, birthDate: '1980-05-06' as CalendarDate }));
    expect(profile?.sealedBirthDate).toBeDefined();
    expect(profile).not.toHaveProperty('comesOfAge');
    expect(JSON.stringify(await deps.ledger.entriesAfter(0 as LedgerPosition, 100))).not.toContain('1980-05-06');
  });

  test('told again changes nothing; another one does', async () => {
    const [first] = [await profileAfter(ann(born))];
    expect(await register(ann(born))).toMatchObject([{ change: 'unchanged' }]);
    const other = await profileAfter(ann({ ...born, birthDate: '2010-05-07' as CalendarDate }));
    expect(other?.sealedBirthDate).not.toBe(first?.sealedBirthDate);
  });

  test('gives the day of majority where the child lives now', async () => {
    await register(ann(born));
    const withParent = await profileAfter(ann({ representatives: [parent] }));
    expect(withParent?.comesOfAge).toBe(Date.parse('2028-05-06T05:00:00Z'));
    const moved = await profileAfter(ann({ timeZone: 'Pacific/Honolulu' as TimeZone }));
    expect(moved?.comesOfAge).toBe(Date.parse('2028-05-06T10:00:00Z'));
  });

  test.each([
    ['tomorrow', '2008-11-25', false, true],
    ['today', '2008-11-24', false, false],
    ['today, with a parent on record', '2008-11-24', true, true],
    ['long ago', '1980-05-06', false, false],
  ])('of age %s: whether the day is kept', async (_name, birthDate, hasParent, isKept) => {
    const given = { ...born, birthDate: birthDate as CalendarDate, representatives: hasParent ? [parent] : [] };
    expect((await profileAfter(ann(given)))?.comesOfAge !== undefined).toBe(isKept);
  });
});
