import { decideMany } from '@heed/use-cases/decision/decide-many';
import { parsePhoneE164 } from '@heed/domain/contact/address';
import type { CommunicationTypeKey } from '@heed/domain/catalogue/catalogue';
import type { DecidedChannel } from '@heed/domain/channel/channel';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { stopAddress } from '@heed/use-cases/opt-out/stop-address';
import { afterEach, beforeEach, expect, test } from 'vitest';
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

async function openPage() {
  // A tie goes to the stop; a person takes at least a moment.
  clinic.deps.clock.advance(1_000);
  return visitor.open(await linkPath(clinic.deps, aster));
}

/** The boxes that are ticked, without or with some. */
function ticked(change: { readonly without?: readonly string[]; readonly and?: readonly string[] }) {
  return {
    on: [...visitor.ticked(SAVE).filter((cell) => change.without?.includes(cell) !== true), ...(change.and ?? [])],
  };
}

async function reasonOf(type: string, channel: DecidedChannel) {
  const [answer] = await decideMany(clinic.deps, [
    { target: { kind: 'recipient', ref: { kind: 'id', id: aster } }, type: type as CommunicationTypeKey, channel },
  ]);
  return answer?.kind === 'decided' ? answer.decision.reason : answer?.kind;
}

test('lists every type under its heading, masks addresses, and names no sensitive kind', async () => {
  const page = await openPage();
  expect(page.status).toBe(200);
  for (const text of ['What we may send you', 'Your care', 'Visit reminders', 'as•••@e•••.org', '(•••) •••-0101'])
    expect(page.html).toContain(text);
  expect(page.html).not.toContain('aster.demo');
  expect(page.html).not.toContain('Care support messages');
  expect(page.html).toContain('Private kind of message 1');
  expect(page.html).toContain('Always sent, by email and phone call');
});

test('runs no script and loads nothing from elsewhere', async () => {
  const page = await openPage();
  expect(page.html).not.toMatch(/<script/i);
  expect(page.html.match(/(?:src|href)="https?:\/\//g)).toBeNull();
  expect(page.headers.get('Content-Security-Policy')).toContain("script-src 'none'");
});

test('a switch turned off is in force for the next decision, with a receipt', async () => {
  await openPage();
  const saved = await visitor.submit(SAVE, ticked({ without: ['experience_survey:EMAIL'] }));
  expect(saved.path).toMatch(/^\/preferences\?done=saved&act=/);
  expect(saved.html).toContain('Saved. “Feedback about your visit” by email is off.');
  expect(saved.html).toMatch(/Receipt [0-9A-Z]{3}[-\u2011][0-9A-Z]{3} · in force since/);
  expect(saved.html).toContain('role="status"');
  expect(visitor.ticked(SAVE)).not.toContain('experience_survey:EMAIL');
  expect(await reasonOf('experience_survey', 'EMAIL')).toBe('STOPPED');
  expect(await reasonOf('appt_reminder', 'EMAIL')).toBe('ALLOWED_BY_DEFAULT');
});

test('undo puts everything back as it was', async () => {
  await openPage();
  await visitor.submit(SAVE, ticked({ without: ['refill:SMS', 'refill:VOICE'] }));
  expect(await reasonOf('refill', 'SMS')).toBe('STOPPED');
  const undone = await visitor.submit('the change with receipt');
  expect(undone.html).toContain('Undone. Your choices are as they were before.');
  expect(await reasonOf('refill', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
});

test('stop everything is one press; what must still come is named', async () => {
  await openPage();
  const stopped = await visitor.submit('Stop all messages');
  expect(stopped.html).toContain('Everything you may stop');
  expect(stopped.html).toContain('You stopped everything you may stop');
  expect(stopped.html).not.toContain('>Stop all messages<');
  expect(visitor.ticked(SAVE)).toEqual([]);
  expect(await reasonOf('appt_reminder', 'SMS')).toBe('STOPPED');
  expect(await reasonOf('breach_notice', 'EMAIL')).toBe('REQUIRED_BY_LAW');
  expect(stopped.html).toContain('We must send these:');
});

test('the same form twice is one act and shows one receipt', async () => {
  await openPage();
  const fields = ticked({ without: ['refill:EMAIL'] });
  const page = new Visitor(clinic.origin);
  await page.open(await linkPath(clinic.deps, aster));
  const first = await page.submit(SAVE, fields, { follow: false });
  const again = await page.open('/preferences');
  expect(again.status).toBe(200);
  const before = clinic.deps.entries.length;
  const second = await visitor.submit(SAVE, fields);
  expect(second.html).toContain('“Prescription reminders” by email is off.');
  expect(second.path).toBe(first.headers.get('Location'));
  expect(clinic.deps.entries.length).toBe(before);
});

test('a save with nothing moved says so and writes nothing', async () => {
  await openPage();
  const before = clinic.deps.entries.length;
  const page = await visitor.submit(SAVE);
  expect(page.html).toContain('your choices are already like this');
  expect(clinic.deps.entries.length).toBe(before);
});

test('a page from before another change never puts that change back', async () => {
  await openPage();
  const other = new Visitor(clinic.origin);
  await other.open(await linkPath(clinic.deps, aster));
  const elsewhere = other.ticked(SAVE).filter((cell) => cell !== 'refill:SMS');
  await other.submit(SAVE, { on: elsewhere });
  await visitor.submit(SAVE, ticked({ without: ['experience_survey:EMAIL'] }));
  expect(await reasonOf('refill', 'SMS')).toBe('STOPPED');
  expect(await reasonOf('experience_survey', 'EMAIL')).toBe('STOPPED');
});

test('switching on from an old page shows how things stand now and asks', async () => {
  await openPage();
  await visitor.submit(SAVE, ticked({ without: ['refill:SMS'] }));
  await visitor.open('/preferences');
  const other = new Visitor(clinic.origin);
  await other.open(await linkPath(clinic.deps, aster));
  await other.submit(SAVE, { on: other.ticked(SAVE).filter((cell) => cell !== 'appt_reminder:SMS') });
  const asked = await visitor.submit(SAVE, ticked({ and: ['refill:SMS'] }));
  expect(asked.status).toBe(409);
  expect(asked.html).toContain('Your choices changed since you opened this page');
  expect(asked.html).toContain('“Prescription reminders” by text is off now. You chose on.');
  expect(await reasonOf('refill', 'SMS')).toBe('STOPPED');
  clinic.deps.clock.advance(1_000);
  const saved = await visitor.submit('Save what I chose');
  expect(saved.html).toContain('“Prescription reminders” by text is on.');
  expect(await reasonOf('refill', 'SMS')).toBe('ALLOWED_BY_PATIENT');
  expect(await reasonOf('appt_reminder', 'SMS')).toBe('STOPPED');
});

test('when the cookie ran out, what was turned off is still off, and what was turned on is not', async () => {
  await openPage();
  await visitor.submit(SAVE, ticked({ without: ['refill:SMS'] }));
  await visitor.open('/preferences');
  const fields = ticked({ without: ['experience_survey:EMAIL'], and: ['refill:SMS'] });
  visitor.forgetCookies();
  const page = await visitor.submit(SAVE, fields);
  expect(page.path).toMatch(/^\/preferences\/stopped\?part=1&receipt=/);
  expect(page.html).toContain('What you turned off is off');
  expect(await reasonOf('experience_survey', 'EMAIL')).toBe('STOPPED');
  expect(await reasonOf('refill', 'SMS')).toBe('STOPPED');
});

test('a stop of everything needs no cookie either; an undo does', async () => {
  await openPage();
  visitor.forgetCookies();
  const stopped = await visitor.submit('Stop all messages');
  expect(stopped.html).toContain('Everything you may stop is off');
  expect(await reasonOf('refill', 'SMS')).toBe('STOPPED');

  await openPage();
  const saved = await visitor.submit(SAVE, ticked({ and: ['refill:SMS'] }));
  expect(saved.html).toContain('is on.');
  visitor.forgetCookies();
  const refused = await visitor.submit('the change with receipt');
  expect(refused.path).toBe('/link?why=unsaved');
  expect(refused.html).toContain('Nothing was changed');
});

test('a form made for one person is never saved for another whose link was opened since', async () => {
  const birch = await registerPatient(clinic.deps, { mrn: 'P-2', email: 'birch.demo@example.org' });
  await openPage();
  const fields = ticked({ without: ['experience_survey:EMAIL'] });
  const second = new Visitor(clinic.origin);
  await second.open(await linkPath(clinic.deps, birch));
  const cookie = `__Host-heed=${second.cookie('__Host-heed') ?? ''}`;
  const page = await visitor.submit(SAVE, fields, { headers: { Cookie: cookie } });
  expect(page.path).toMatch(/^\/preferences\/stopped\?part=1/);
  expect((await clinic.deps.recipients.state(birch))?.statements).toEqual([]);
  expect(await reasonOf('experience_survey', 'EMAIL')).toBe('STOPPED');
});

test('a form without our token changes nothing', async () => {
  await openPage();
  const before = clinic.deps.entries.length;
  const page = await visitor.submit(SAVE, { ...ticked({ without: ['refill:SMS'] }), form: 'forged.token' });
  expect(page.path).toBe('/link?why=unsaved');
  expect(clinic.deps.entries.length).toBe(before);
});

test.each([
  ['another website', { Origin: 'https://elsewhere.example' }],
  ['another website that hides its name', { Origin: 'null', 'Sec-Fetch-Site': 'cross-site' }],
] as const)('a form sent by %s is refused', async (_who, headers) => {
  await openPage();
  const before = clinic.deps.entries.length;
  const answer = await visitor.submit('Stop all messages', {}, { headers });
  expect(answer.status).toBe(403);
  expect(clinic.deps.entries.length).toBe(before);
});

test('a browser that hides its origin can still save', async () => {
  await openPage();
  const saved = await visitor.submit(SAVE, ticked({ without: ['refill:SMS'] }), { headers: { Origin: 'null' } });
  expect(saved.html).toContain('“Prescription reminders” by text is off.');
});

test('a STOP by text is shown where it bites, once, with the way back, and without a switch', async () => {
  const number = parsePhoneE164('+12025550101');
  if (number === undefined) throw new Error('not a number');
  await stopAddress(clinic.deps, {
    address: { kind: 'phone', value: number },
    scope: { types: { kind: 'all' }, channels: ['SMS', 'VOICE'] },
    wayIn: 'SMS',
    evidence: 'STOP',
    formId: 'texted',
    notify: false,
  });
  const page = await openPage();
  expect(page.html.match(/STOP was texted from/g)).toHaveLength(1);
  expect(page.html).toContain('To get texts again, text START to 202\u2011555\u20110100');
  expect(page.html).not.toContain('value="appt_reminder:SMS"');
  expect(page.html).toContain('value="appt_reminder:EMAIL"');
});

test('after everything was stopped, only what would come back has a switch', async () => {
  await openPage();
  await visitor.submit('Stop all messages');
  clinic.deps.clock.advance(1_000);
  const page = await visitor.open('/preferences');
  expect(page.html).not.toContain('"28:EMAIL"');
  expect(page.html).toContain('with your signed permission');
  await visitor.submit(SAVE, ticked({ and: ['refill:EMAIL'] }));
  expect(visitor.ticked(SAVE)).toEqual(['refill:EMAIL']);
});

test('the history tells every act, newest first, with its receipt and whether it was undone', async () => {
  await openPage();
  await visitor.submit(SAVE, ticked({ without: ['refill:SMS'] }));
  await visitor.submit('the change with receipt');
  clinic.deps.clock.advance(60_000);
  await visitor.open('/preferences');
  await visitor.submit('Stop all messages');
  const page = await visitor.open('/preferences/history');
  const lines = [...page.html.matchAll(/<li>([^<]*)<\/li>/g)].map(([, line]) => line);
  expect(lines[0]).toContain('Everything you may stop');
  expect(lines[1]).toMatch(/^Took back the change with receipt/);
  expect(lines[2]).toBe('“Prescription reminders” by text is off.');
  expect(page.html).toContain('Undone later');
  expect(page.html).toContain('You, on this page');
});

test('someone with only a mailbox sees no switches for texts and calls', async () => {
  const iris = await registerPatient(clinic.deps, { mrn: 'P-3', email: 'iris.demo@example.org' });
  const page = await visitor.open(await linkPath(clinic.deps, iris));
  expect(page.html).not.toContain(':SMS"');
  expect(page.html).toContain('We have no phone number for you.');
});
