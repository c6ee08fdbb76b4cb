import { beforeEach, expect, test } from 'vitest';
import type { Catalogue, CommunicationType } from '@heed/domain/catalogue/catalogue';
import { preferenceMatrix } from '@heed/domain/decision/preference-matrix';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { readPreferences } from '../preferences/read-preferences.ts';
import { savePreferences } from '../preferences/save-preferences.ts';
import { recordStatements } from '../statement/record-statements.ts';
import { reasonFor } from '../testing/ask-decision.ts';
import { inMemoryDeps, type InMemoryDeps } from '../testing/in-memory-deps.ts';
import { registerPatient } from '../testing/register-patient.ts';
import { sampleCatalogue, typeKey } from '../testing/sample-catalogue.ts';
import { fundraisingOf } from './fundraising-of.ts';
import { stopFundraising } from './stop-fundraising.ts';

const GIFT = sampleCatalogue().types.find(({ key }) => key === 'fundraising');

/** A catalogue with two more kinds of asking: one under another heading, one off by text. */
function withMore(): Catalogue {
  if (GIFT === undefined) throw new Error('The sample asks for gifts.');
  const also = (given: Partial<CommunicationType>): CommunicationType => ({ ...GIFT, ...given });
  const catalogue = sampleCatalogue();
  return {
    ...catalogue,
    types: [
      ...catalogue.types,
      also({ key: typeKey('gala'), code: 90, category: 'admin' }),
      also({
        key: typeKey('appeal'),
        code: 91,
        channels: { EMAIL: { default: 'on', needsConsent: false }, SMS: { default: 'off', needsConsent: false } },
      }),
    ],
  };
}

let deps: InMemoryDeps;
let ann: RecipientId;
beforeEach(async () => {
  deps = inMemoryDeps({ catalogue: withMore() });
  ann = await registerPatient(deps, { mrn: '1', emails: ['ann@example.org'], phones: ['+12025550107'] });
});

let forms = 0;
const act = (formId?: string) => {
  deps.clock.advance(60_000);
  return {
    recipient: ann,
    formId: formId ?? `gifts-${String((forms += 1))}`,
    by: { kind: 'patient' as const },
    actor: { kind: 'patient' as const },
    wayIn: 'SIGNED_LINK' as const,
  };
};
const reasonOf = (type: string, channel: 'EMAIL' | 'SMS' = 'EMAIL') => reasonFor(deps, ann, type, channel);
async function standing() {
  const view = await readPreferences(deps, { recipient: ann });
  if (view === undefined) throw new Error('Ann is known.');
  return { view, gifts: fundraisingOf(view.matrix) };
}

test('one press stops every request for gifts, under whatever heading, and nothing else', async () => {
  expect((await standing()).gifts).toEqual({ isOn: true, again: [] });
  const stopped = await stopFundraising(deps, act('one'));
  expect(await reasonOf('fundraising')).toBe('STOPPED');
  expect(await reasonOf('gala')).toBe('STOPPED');
  expect(await reasonOf('appeal', 'SMS')).toBe('STOPPED');
  expect(await reasonOf('refill')).toBe('ALLOWED_BY_DEFAULT');
  expect(stopped.receipt.changes).toMatchObject([
    { types: { categories: ['fundraising'] }, channels: 'all', to: 'off' },
    { types: { types: ['gala'] }, channels: 'all', to: 'off' },
  ]);
  expect(await stopFundraising(deps, act('one'))).toEqual({ ...stopped, kind: 'repeated' });
});

test('it reaches kinds of asking that come later', async () => {
  await stopFundraising(deps, act());
  const { facts } = await deps.facts.read([{ kind: 'recipient', ref: { kind: 'id', id: ann } }]);
  const [known] = facts;
  if (known === undefined || GIFT === undefined) throw new Error('Ann is known.');
  const later = { ...GIFT, key: typeKey('later'), code: 92 };
  const catalogue = { ...known.catalogue, types: [...known.catalogue.types, later] };
  const rows = preferenceMatrix({ ...known, catalogue }, deps.clock.now()).categories.flatMap((group) => group.rows);
  expect(rows.find(({ type }) => type.key === 'later')?.cells.EMAIL).toMatchObject({ kind: 'off', reason: 'STOPPED' });
});

test('coming back is an act of its own: it brings back what came before, and not what was off from the start', async () => {
  await stopFundraising(deps, act());
  const { view, gifts } = await standing();
  expect(gifts?.isOn).toBe(false);
  expect(gifts?.again.map(({ type, channel }) => `${type} ${channel}`)).toEqual([
    'gala EMAIL',
    'fundraising EMAIL',
    'appeal EMAIL',
  ]);
  await savePreferences(deps, { ...act(), basedOn: view.version, wanted: gifts?.again ?? [] });
  expect(await reasonOf('fundraising')).toBe('ALLOWED_BY_PATIENT');
  expect(await reasonOf('gala')).toBe('ALLOWED_BY_PATIENT');
  expect(await reasonOf('appeal', 'SMS')).toBe('STOPPED');
});

test('“everything again” said by a system brings none of it back', async () => {
  await stopFundraising(deps, act());
  deps.clock.advance(60_000);
  const [row] = await recordStatements(deps, {
    actor: { kind: 'client', client: 'crm' },
    speaker: { kind: 'system', client: 'crm' },
    wayIn: 'API',
    statements: [
      {
        idempotencyKey: 'all',
        subject: { kind: 'recipient', ref: { kind: 'id', id: ann } },
        scope: { types: { kind: 'all' }, channels: 'all' },
        word: { kind: 'allow' },
      },
    ],
  });
  expect(row?.kind).toBe('conflict');
  expect(await reasonOf('fundraising')).toBe('STOPPED');
});

test('an organisation that asks for nothing has nothing to say of it', () => {
  expect(fundraisingOf({ categories: [] })).toBeUndefined();
});
