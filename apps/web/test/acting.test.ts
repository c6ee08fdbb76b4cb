import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseAddress } from '@heed/domain/contact/address';
import type { CalendarDate, ContactPoint, RecipientId, TimeZone } from '@heed/domain/recipient/recipient';
import { dayOf } from '@heed/domain/time/calendar-day';
import type { Instant } from '@heed/domain/time/instant';
import { pauseMessages } from '@heed/use-cases/pause/pause-messages';
import { registerRecipients } from '@heed/use-cases/recipient/register-recipients';
import { recordStatements } from '@heed/use-cases/statement/record-statements';
import { type ServedClinic, serveClinic } from './served-clinic.ts';
import { Visitor } from './visitor.ts';
import { clinicInMemory, linkPath } from './world.ts';

const PAGE = '/preferences/acting';
/** Care that a minor may consent to alone, in this clinic. */
const ALONE = 'Visit reminders';
const PARENT = { kind: 'representative', representative: 'parent-1' } as const;
let clinic: ServedClinic;
let visitor: Visitor;
beforeEach(async () => {
  const deps = clinicInMemory((catalogue) => ({
    ...catalogue,
    types: catalogue.types.map((type) =>
      type.labels['en']?.label === ALONE ? { ...type, minorConsented: true } : type,
    ),
  }));
  clinic = await serveClinic({}, deps);
  visitor = new Visitor(clinic.origin);
});
afterEach(() => clinic.close());

/** A child of eleven with a parent on record, and one mailbox. */
async function registerChild(belongsTo?: ContactPoint['belongsTo']): Promise<RecipientId> {
  const address = parseAddress('email', 'aster.demo@example.org');
  if (address === undefined) throw new Error('It is one.');
  const [row] = await registerRecipients(clinic.deps, {
    client: 'demo',
    recipients: [
      {
        externals: [{ system: 'urn:demo:mrn', value: 'P-1' }],
        birthDate: '2015-03-04' as CalendarDate,
        timeZone: 'America/Chicago' as TimeZone,
        contactPoints: [{ address, ...(belongsTo === undefined ? {} : { belongsTo }) }],
        representatives: [{ id: 'parent-1', role: 'parent' }],
      },
    ],
  });
  if (row?.kind !== 'registered') throw new Error('The child was not registered.');
  return row.id;
}

const speakers = async (id: RecipientId) =>
  (await clinic.deps.recipients.state(id))?.statements.map(({ speaker }) => speaker) ?? [];

test('a link to the address of a parent is the parent’s: told, noted with each choice, and not shown what the child may decide alone', async () => {
  const child = await registerChild(PARENT);
  const page = await visitor.open(await linkPath(clinic.deps, child));
  expect(page.html).toContain('You are choosing for your child. Your right to choose ends on March 4, 2033.');
  expect(page.html).toContain('Clinic news');
  expect(page.html).not.toContain(ALONE);
  expect(page.html).not.toContain('parent-1');
  expect((await visitor.open(PAGE)).path).toBe('/preferences');
  await visitor.submit('Stop all messages');
  expect(await speakers(child)).toEqual([PARENT]);
});

test('where nobody said whose address it is, a parent says so themself; both are shown the same', async () => {
  const child = await registerChild();
  const before = await visitor.open(await linkPath(clinic.deps, child));
  expect(before.html).not.toContain('You are choosing for');
  expect(before.html).not.toContain(ALONE);
  const asked = await visitor.open(PAGE);
  expect(asked.html).toContain('I choose for my child (until March 4, 2033)');
  expect(asked.html).not.toContain('I am the guardian');
  const chosen = await visitor.submit('Continue', { as: 'parent' });
  expect([chosen.path, chosen.html.includes('You are choosing for your child.')]).toEqual(['/preferences', true]);
  await visitor.submit('Stop all messages');
  expect(await speakers(child)).toEqual([PARENT]);
  await visitor.open(PAGE);
  expect((await visitor.submit('Continue', { as: 'self' })).html).not.toContain('You are choosing for');
});

test('a role that nobody has is nobody’s, and the page is not there where nobody may act', async () => {
  const child = await registerChild();
  await visitor.open(await linkPath(clinic.deps, child));
  await visitor.open(PAGE);
  expect((await visitor.submit('Continue', { as: 'guardian' })).html).not.toContain('You are choosing');
  clinic.deps.clock.advance(Date.parse('2033-03-05T00:00:00Z') - clinic.deps.clock.now());
  await visitor.open(await linkPath(clinic.deps, child));
  expect((await visitor.open(PAGE)).path).toBe('/preferences');
});

test('once the child is of age, a link to the parent can only stop', async () => {
  const child = await registerChild(PARENT);
  const link = await linkPath(clinic.deps, child);
  clinic.deps.clock.advance(Date.parse('2033-03-05T00:00:00Z') - clinic.deps.clock.now());
  expect((await visitor.open(await linkPath(clinic.deps, child))).path).toBe('/preferences/stop');
  expect((await visitor.open(link)).path).toBe('/preferences/stop');
});

test('the child’s own address shows everything', async () => {
  const child = await registerChild({ kind: 'recipient' });
  expect((await visitor.open(await linkPath(clinic.deps, child))).html).toContain(ALONE);
});

test('a parent pauses and ends what they began; what the child paused only the child ends, and care that is the child’s own is not told', async () => {
  const child = await registerChild(PARENT);
  const act = { recipient: child, actor: { kind: 'patient' }, by: { kind: 'patient' }, wayIn: 'SIGNED_LINK' } as const;
  const until = dayOf((clinic.deps.clock.now() + 7 * 86_400_000) as Instant, 'America/Chicago');
  await pauseMessages(clinic.deps, {
    ...act,
    formId: 'own',
    until,
    scope: { types: { kind: 'all' }, channels: ['SMS'] },
  });
  clinic.deps.clock.advance(60_000);
  await visitor.open(await linkPath(clinic.deps, child));
  const { html } = await visitor.open('/preferences/pause');
  expect(html).toContain('Someone else began this pause. Only they can end it.');
  expect(html).not.toMatch(/>End it now</);
  expect(html).not.toContain(ALONE);
  await visitor.submit('Start the pause', { what: 'all', way: 'EMAIL', until });
  clinic.deps.clock.advance(60_000);
  await visitor.open('/preferences/pause');
  expect((await visitor.submit('End it now')).html).toContain('The pause has ended.');
});

test('a parent is told of it neither by the history nor by the record, whole or not', async () => {
  const child = await registerChild(PARENT);
  clinic.deps.clock.advance(1_000);
  const [reminder] = (await clinic.deps.catalogues.current()).types.filter(({ minorConsented }) => minorConsented);
  if (reminder === undefined) throw new Error('There is one.');
  await recordStatements(clinic.deps, {
    actor: { kind: 'patient' },
    speaker: { kind: 'patient' },
    wayIn: 'STAFF',
    statements: [
      {
        idempotencyKey: 'own',
        subject: { kind: 'recipient', ref: { kind: 'id', id: child } },
        scope: { types: { kind: 'types', types: [reminder.key] }, channels: 'all' },
        word: { kind: 'stop' },
      },
    ],
  });
  await visitor.open(await linkPath(clinic.deps, child));
  for (const path of ['/preferences/history', '/preferences/record', '/preferences/record.json']) {
    const { status, html } = await visitor.open(path);
    expect([path, status]).toEqual([path, 200]);
    expect(html).not.toContain(ALONE);
    expect(html).not.toContain(reminder.key);
  }
});
