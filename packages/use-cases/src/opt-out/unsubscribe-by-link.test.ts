import { beforeEach, expect, test } from 'vitest';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { createLink } from '../link/create-link.ts';
import { recordStatements } from '../statement/record-statements.ts';
import { reasonFor, reasonForAddress } from '../testing/ask-decision.ts';
import { inMemoryDeps, type InMemoryDeps } from '../testing/in-memory-deps.ts';
import { registerPatient } from '../testing/register-patient.ts';
import { typeKey } from '../testing/sample-catalogue.ts';
import { readUnsubscribe } from './read-unsubscribe.ts';
import { unsubscribeByLink } from './unsubscribe-by-link.ts';

const MAIL = 'ann@example.org';
let deps: InMemoryDeps;
let ann: RecipientId;
let token: string;

beforeEach(async () => {
  deps = inMemoryDeps();
  ann = await registerPatient(deps, { mrn: '1', emails: [MAIL], phones: ['+12025550142'], language: 'es' });
  token = await linkFor(ann, 'refill');
});

async function linkFor(id: RecipientId, type?: string): Promise<string> {
  const made = await createLink(deps, {
    ref: { kind: 'id', id },
    purpose: 'stop',
    ...(type === undefined ? {} : { type }),
  });
  if (made.kind !== 'made') throw new Error('The test needs a link.');
  return made.link.oneClickUrl.slice(made.link.oneClickUrl.lastIndexOf('/') + 1);
}

const press = (what: 'type' | 'all' = 'type') => unsubscribeByLink(deps, { token, wayIn: 'ONE_CLICK', what });
const stops = () => deps.entries.filter(({ event }) => event.kind === 'statement-recorded').length;

/** What a person restores with a one-time code sent to the mailbox. */
async function restoreWithProof(type: string): Promise<void> {
  const address = deps.vault.addressKey({ kind: 'email', value: MAIL as never });
  await deps.ledger.write({ recipients: [ann], addresses: [] }, async (tx) => {
    await tx.append(
      {
        kind: 'statement-recorded',
        statement: {
          id: deps.ids.uuid() as never,
          subject: { kind: 'recipient', recipient: ann },
          scope: { types: { kind: 'types', types: [typeKey(type)] }, channels: ['EMAIL'] },
          word: { kind: 'allow' },
          saidAt: tx.now,
          receivedAt: tx.now,
          wayIn: 'SIGNED_LINK',
          speaker: { kind: 'patient' },
          catalogueVersion: 1,
          act: deps.ids.uuid(),
          proof: { kind: 'one-time-code', address },
        },
      },
      { kind: 'patient' },
    );
  });
}

test('one press stops the type of the link for the address, and nothing else', async () => {
  expect(await press()).toMatchObject({ kind: 'recorded', opened: { kind: 'live' } });
  expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe('ADDRESS_STOPPED');
  expect(await reasonFor(deps, ann, 'appt_reminder', 'EMAIL')).toBe('ALLOWED_BY_DEFAULT');
  expect(await reasonFor(deps, ann, 'refill', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
  expect(await reasonForAddress(deps, MAIL, 'refill', 'EMAIL')).toBe('ADDRESS_STOPPED');
});

test('a second press is the same stop, with the same receipt', async () => {
  const first = await press();
  deps.clock.advance(86_400_000);
  const second = await press();
  expect(second).toMatchObject({ kind: 'repeated' });
  expect(second).toHaveProperty('receipt', 'receipt' in first ? first.receipt : undefined);
  expect(stops()).toBe(1);
});

test('two presses at once are one stop', async () => {
  const both = await Promise.all([press(), press()]);
  expect(both.map(({ kind }) => kind).sort()).toEqual(['recorded', 'repeated']);
  expect(stops()).toBe(1);
});

test('after the person came back, the same link stops again', async () => {
  await press();
  deps.clock.advance(60_000);
  await restoreWithProof('refill');
  expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe('ALLOWED_BY_PATIENT');
  deps.clock.advance(60_000);
  expect(await press()).toMatchObject({ kind: 'recorded' });
  expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe('ADDRESS_STOPPED');
});

test('"all" after the type says something new, and the type after "all" does not', async () => {
  await press();
  expect(await press('all')).toMatchObject({ kind: 'recorded' });
  expect(await press()).toMatchObject({ kind: 'repeated' });
  expect(await reasonFor(deps, ann, 'appt_reminder', 'EMAIL')).toBe('ADDRESS_STOPPED');
  expect(await press('all')).toMatchObject({ kind: 'repeated' });
});

test('a bad token changes nothing', async () => {
  expect(await unsubscribeByLink(deps, { token: 'nonsense', wayIn: 'ONE_CLICK', what: 'all' })).toEqual({
    kind: 'invalid-link',
  });
  expect(stops()).toBe(0);
});

test('an old link still stops', async () => {
  const made = await createLink(deps, { ref: { kind: 'id', id: ann }, purpose: 'manage' });
  token = made.kind === 'made' ? made.link.url.slice(made.link.url.lastIndexOf('/') + 1) : '';
  deps.clock.advance(400 * 86_400_000);
  expect(await press('all')).toMatchObject({ kind: 'recorded', opened: { kind: 'expired' } });
  expect(await reasonFor(deps, ann, 'appt_reminder', 'EMAIL')).toBe('ADDRESS_STOPPED');
});

test('a shared mailbox is stopped for everybody, and a person looks at it', async () => {
  const bob = await registerPatient(deps, { mrn: '2', emails: [MAIL] });
  await press();
  expect(await reasonFor(deps, bob, 'refill', 'EMAIL')).toBe('ADDRESS_STOPPED');
  expect(deps.entries.map(({ event }) => event.kind)).toContain('review-opened');
});

test('the page shows what the link would stop and whether it is stopped, and changes nothing', async () => {
  const before = deps.entries.length;
  expect(await readUnsubscribe(deps, { token })).toMatchObject({
    type: { key: 'refill' },
    language: 'es',
    stopped: undefined,
    allStopped: false,
  });
  expect(deps.entries).toHaveLength(before);
  const pressed = await press();
  const view = await readUnsubscribe(deps, { token });
  expect(view).toMatchObject({ allStopped: false });
  expect(view).toHaveProperty('stopped', 'receipt' in pressed ? pressed.receipt : undefined);
  await press('all');
  expect(await readUnsubscribe(deps, { token })).toMatchObject({ allStopped: true });
  expect(await readUnsubscribe(deps, { token: 'nonsense' })).toEqual({ kind: 'invalid' });
});

test("a system's claim does not open what one-click stopped", async () => {
  await press();
  deps.clock.advance(600_000);
  const [row] = await recordStatements(deps, {
    actor: { kind: 'client', client: 'crm' },
    speaker: { kind: 'system', client: 'crm' },
    wayIn: 'API',
    statements: [
      {
        idempotencyKey: 'k1',
        subject: { kind: 'recipient', ref: { kind: 'id', id: ann } },
        scope: { types: { kind: 'types', types: [typeKey('refill')] }, channels: ['EMAIL'] },
        word: { kind: 'allow' },
      },
    ],
  });
  expect(row).toMatchObject({ kind: 'conflict' });
  expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe('ADDRESS_STOPPED');
});
