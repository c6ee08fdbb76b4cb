import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { reasonFor } from '@heed/use-cases/testing/ask-decision';
import { type ServedClinic, serveClinic } from './served-clinic.ts';
import { Visitor } from './visitor.ts';
import { linkPath, registerPatient } from './world.ts';

let clinic: ServedClinic;
let aster: RecipientId;
let visitor: Visitor;
beforeEach(async () => {
  clinic = await serveClinic();
  aster = await registerPatient(clinic.deps, { mrn: 'P-1', email: 'aster.demo@example.org', phone: '+12025550101' });
  visitor = new Visitor(clinic.origin);
});
afterEach(() => clinic.close());

const PAGE = '/preferences/person';
const SEND = 'Send';
const items = () => clinic.deps.reviews.list({ reasons: ['MANUAL'] }, { limit: 10 });

async function openPage(who = visitor, recipient = aster) {
  clinic.deps.clock.advance(1_000);
  await who.open(await linkPath(clinic.deps, recipient));
  return who.open(PAGE);
}

test('is linked from the choices, says what happens next and when, and is one item for staff', async () => {
  const shown = await openPage();
  expect(shown.html).toContain('Call me');
  expect(shown.html).toContain('Write me an email');
  expect(shown.html).not.toMatch(/aster\.demo|<script/);
  const sent = await visitor.submit(SEND, { way: 'EMAIL', note: 'About my bill.' });
  expect(sent.html).toMatch(
    /Thank you\. We have got it\. A member of our staff looks at it by \w+ \d+ at the latest\./,
  );
  expect(sent.html).toMatch(/Call us: \d{3}.\d{3}.\d{4}/);
  expect(sent.html).not.toContain('About my bill.');
  expect(await items()).toHaveLength(1);
  const again = await visitor.open(PAGE);
  expect(again.html).toMatch(/You have asked for a person\. .* You can add a note\./);
  expect((await visitor.open('/preferences')).html).toContain('href="/preferences/person"');
});

test.each([
  ['Please stop all messages', 'Your note asks us to stop messages, so we stopped them.', 'STOPPED'],
  ['No more of these, but my daughter still needs hers', 'Your note may ask us to stop messages.', 'REQUEST_PENDING'],
])('%j is heard', async (note, says, reason) => {
  await openPage();
  const sent = await visitor.submit(SEND, { note });
  expect(sent.html).toContain(says);
  expect(await reasonFor(clinic.deps, aster, 'refill', 'EMAIL')).toBe(reason);
});

test('a note that is too long is shown again whole, with what to do', async () => {
  await openPage();
  const note = `${'long '.repeat(100)}x`;
  const refused = await visitor.submit(SEND, { way: 'EMAIL', note });
  expect(refused.status).toBe(422);
  expect(refused.html).toContain('Please keep the note to 500 characters. It has 501 now.');
  expect(refused.html).toContain('href="#note"');
  expect(refused.html).toContain(note);
  expect(visitor.ticked(SEND)).toContain('EMAIL');
  expect(await items()).toHaveLength(0);
});

test('opening changes nothing; pressed twice it is one request', async () => {
  await openPage();
  const entries = clinic.deps.entries.length;
  await visitor.open(PAGE, { method: 'HEAD' });
  await visitor.open(PAGE);
  expect(clinic.deps.entries).toHaveLength(entries);
  const fields = { note: 'Once.', formId: crypto.randomUUID() };
  await visitor.submit(SEND, fields);
  const after = clinic.deps.entries.length;
  await visitor.open(PAGE);
  await visitor.submit(SEND, fields);
  expect(clinic.deps.entries).toHaveLength(after);
});

test('a form that is not ours asks for nobody; one whose session ended is still heard', async () => {
  await openPage();
  expect((await visitor.submit(SEND, { form: 'made-up.token' })).path).toBe('/link?why=unsaved');
  expect(await items()).toHaveLength(0);
  await visitor.open(PAGE);
  visitor.forgetCookies();
  const sent = await visitor.submit(SEND, { note: 'stop' });
  expect(sent.html).toContain('so we stopped them');
  expect(sent.html).not.toContain('href="/preferences"');
  expect(await reasonFor(clinic.deps, aster, 'refill', 'EMAIL')).toBe('STOPPED');
});

test('where there is only a mailbox, nobody is offered a call', async () => {
  const fern = await registerPatient(clinic.deps, { mrn: 'P-2', email: 'fern.demo@example.org' });
  expect((await openPage(new Visitor(clinic.origin), fern)).html).not.toContain('Call me');
});

test('a link that can only stop leads back to its own page', async () => {
  await visitor.open((await linkPath(clinic.deps, aster, 'stop')).replace('/u/', '/p/'));
  expect((await visitor.open(PAGE)).path).toBe('/preferences/stop');
});
