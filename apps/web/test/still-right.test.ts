import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { receiveText } from '@heed/use-cases/intake/receive-text';
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

const SAVE = 'Save changes';
const BUTTON = 'These are still right';

async function open(purpose: 'manage' | 'confirm' = 'manage') {
  clinic.deps.clock.advance(1_000);
  return visitor.open(await linkPath(clinic.deps, aster, purpose));
}

/** The button stands outside the form of choices and sends it: what it adds is put in by hand, with the boxes as they stand. */
function press(html: string, fields: Readonly<Record<string, string | readonly string[]>> = {}) {
  const [, right = ''] = /form="choices" name="right" value="([^"]+)"/.exec(html) ?? [];
  expect(html).toMatch(/<form id="choices"/);
  return visitor.submit(SAVE, { right, on: visitor.ticked(SAVE), ...fields });
}

const words = () =>
  clinic.deps.entries.flatMap(({ event }) => (event.kind === 'statement-recorded' ? [event.statement.word.kind] : []));

test('one press confirms all of it, with status, receipt and a line in the history', async () => {
  const { html } = await open();
  expect(html.indexOf(BUTTON)).toBeGreaterThan(html.indexOf(SAVE));
  const done = await press(html);
  expect(done.path).toMatch(/^\/preferences\?done=confirmed&act=/);
  expect(done.html).toMatch(/role="status"[^>]*><p class="heading">Thank you\. All stays as it is\./);
  expect(done.html).toMatch(/Receipt [0-9A-Z]{3}[-\u2011][0-9A-Z]{3} · in force since/);
  expect(done.html).not.toContain(BUTTON);
  expect(words()).toEqual(['confirm']);
  expect((await visitor.open('/preferences/history')).html).toContain('Said that the choices are still right.');
});

test('a link that asks opens to the question, before everything else', async () => {
  const { html, path } = await open('confirm');
  expect(path).toBe('/preferences?asked=1');
  expect(html.indexOf(BUTTON)).toBeLessThan(html.indexOf('Stop all messages'));
  expect(html).toContain('We ask from time to time.');
  expect(words()).toEqual([]);
  expect((await press(html)).html).toContain('Thank you.');
});

test('a switch that was moved before the press is saved and not lost', async () => {
  const { html } = await open('confirm');
  const rest = visitor.ticked(SAVE).filter((cell) => cell !== 'refill:EMAIL');
  const saved = await press(html, { on: rest });
  expect(saved.path).toMatch(/done=saved/);
  expect(words()).toEqual(['stop']);
});

test('pressed twice it is one word', async () => {
  const { html } = await open();
  const first = await press(html);
  const again = await visitor.open('/preferences');
  expect(again.html).toContain(BUTTON);
  const [, right = ''] = /form="choices" name="right" value="([^"]+)"/.exec(html) ?? [];
  expect((await press(again.html, { right })).path).toBe(first.path);
  expect(words()).toEqual(['confirm']);
});

test('what was said meanwhile is shown first, and nothing is confirmed', async () => {
  const { html } = await open();
  await receiveText(clinic.deps, {
    messageSid: 'SM1',
    from: '+12025550101',
    to: '+12025550100',
    body: 'STOP',
    raw: 'STOP',
  });
  const newer = await press(html);
  expect(newer.html).toMatch(/role="alert"[^>]*><p class="heading">Something changed since you opened this page\./);
  expect(words()).toEqual(['stop']);
  expect((await press(newer.html)).html).toContain('Thank you.');
});

test('right after a stop nobody is asked anything', async () => {
  await open('confirm');
  const stopped = await visitor.submit('Stop all messages');
  expect(stopped.html).not.toContain(BUTTON);
});

test('without a session, or with another’s form, nothing is confirmed', async () => {
  const { html } = await open();
  visitor.forgetCookies();
  expect((await press(html)).path).toBe('/link?why=unsaved');
  await open();
  expect((await press(html, { form: 'made-up.token' })).path).toBe('/link?why=unsaved');
  expect(words()).toEqual([]);
});
