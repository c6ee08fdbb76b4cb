import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { CommunicationTypeKey } from '@heed/domain/catalogue/catalogue';
import { decideMany } from '@heed/use-cases/decision/decide-many';
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

// The forms stand outside the list: their buttons name them.
const STOP = 'value="gifts-stop"';
const AGAIN = 'value="gifts-again"';

async function openChoices(who = visitor) {
  clinic.deps.clock.advance(1_000);
  return who.open(await linkPath(clinic.deps, aster));
}

async function reasonOf(type: string) {
  const [answer] = await decideMany(clinic.deps, [
    {
      target: { kind: 'recipient', ref: { kind: 'id', id: aster } },
      type: type as CommunicationTypeKey,
      channel: 'EMAIL',
    },
  ]);
  return answer?.kind === 'decided' ? answer.decision.reason : answer?.kind;
}

test('the page says in plain words how to stop requests for gifts, and that nothing depends on it', async () => {
  const { html } = await openChoices();
  expect(html).toContain('We may ask you for a gift. You can stop this at any time, and it costs you nothing.');
  expect(html).toContain('Your care and your bills never depend on it.');
  expect(html).toMatch(/<button[^>]*form="gifts-stop"[^>]*>Stop all requests for gifts<\/button>/);
  expect(html).not.toContain('You may ask me again');
});

test('one press stops them all, says so, and offers no way back in the same breath but the undo', async () => {
  await openChoices();
  const stopped = await visitor.submit(STOP);
  expect(await reasonOf('fundraising')).toBe('STOPPED');
  expect(await reasonOf('refill')).toBe('ALLOWED_BY_DEFAULT');
  expect(stopped.html).toContain('“Asking for support” by email, text and phone call is off.');
  expect(stopped.html).toContain('You stopped all requests for gifts. Only you can start them again.');
  expect(stopped.html).not.toMatch(/You may ask me again|Stop all requests for gifts/);
});

test('coming back is a press of its own, and one from an old page is not taken', async () => {
  await openChoices();
  await visitor.submit(STOP);
  const old = new Visitor(clinic.origin);
  await openChoices(old);
  const later = await openChoices();
  expect(later.html).toContain('You may ask me again');
  const back = await visitor.submit(AGAIN);
  expect(back.html).toContain('“Requests to support us” by email is on.');
  expect(await reasonOf('fundraising')).toBe('ALLOWED_BY_PATIENT');
  clinic.deps.clock.advance(1_000);
  await visitor.submit(STOP);
  const refused = await old.submit(AGAIN);
  expect(refused.status).toBe(409);
  expect(await reasonOf('fundraising')).toBe('STOPPED');
});

test('to stop asks for no session, to come back it does', async () => {
  await openChoices();
  visitor.forgetCookies();
  const stopped = await visitor.submit(STOP);
  expect(stopped.path).toMatch(/^\/preferences\/stopped\?part=1&receipt=/);
  expect(await reasonOf('fundraising')).toBe('STOPPED');
  await openChoices();
  visitor.forgetCookies();
  expect((await visitor.submit(AGAIN)).path).toBe('/link?why=unsaved');
  expect(await reasonOf('fundraising')).toBe('STOPPED');
});

test('pressed twice it is one act', async () => {
  await openChoices();
  const formId = crypto.randomUUID();
  // Both presses come from a page that still has the button.
  const again = new Visitor(clinic.origin);
  await openChoices(again);
  const first = await visitor.submit(STOP, { formId });
  const second = await again.submit(STOP, { formId });
  expect(second.path).toBe(first.path);
  expect(clinic.deps.entries.filter(({ event }) => event.kind === 'statement-recorded')).toHaveLength(1);
});
