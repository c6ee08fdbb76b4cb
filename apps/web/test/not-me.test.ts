import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { DecidedChannel } from '@heed/domain/channel/channel';
import { receiveText } from '@heed/use-cases/intake/receive-text';
import { reasonFor, reasonForAddress } from '@heed/use-cases/testing/ask-decision';
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

const PRESS = 'I am not this person';
const PAGE = '/preferences/not-me';
const reason = (type: string, channel: DecidedChannel = 'EMAIL') => reasonFor(clinic.deps, aster, type, channel);

async function openPage(purpose: 'manage' | 'stop' = 'manage') {
  clinic.deps.clock.advance(1_000);
  if (purpose === 'manage') {
    await visitor.open(await linkPath(clinic.deps, aster));
    return visitor.open(PAGE);
  }
  return visitor.open((await linkPath(clinic.deps, aster, 'stop')).replace('/u/', '/p/'));
}

test('one press from the page of choices: closed at once, nothing about the person is left on any page', async () => {
  const choices = await openPage().then(() => visitor.open('/preferences'));
  expect(choices.html).toContain('href="/preferences/not-me"');
  const asked = await visitor.open(PAGE);
  expect(asked.html).not.toMatch(/as•••|-0101/);
  const done = await visitor.submit(PRESS);
  expect(done.html).toContain('We will not write there again');
  expect(done.html).toMatch(/Receipt [0-9A-Z]{3}[-\u2011][0-9A-Z]{3}/);
  expect(done.html).not.toMatch(/-0101|P-1/);
  expect(await reason('refill')).toBe('UNDELIVERABLE');
  expect(await reason('breach_notice')).toBe('UNDELIVERABLE');
  expect(await reason('refill', 'SMS')).not.toBe('UNDELIVERABLE');
  for (const path of ['/preferences', '/preferences/history', '/preferences/reach', '/preferences/stop'])
    expect((await visitor.open(path)).path).toBe(PAGE);
});

test('a link that lies in the mailbox, and a page open in another browser, show nothing any more', async () => {
  const link = await linkPath(clinic.deps, aster);
  const elsewhere = new Visitor(clinic.origin);
  await elsewhere.open(link);
  await openPage();
  await visitor.submit(PRESS);
  expect((await elsewhere.open('/preferences')).path).toBe(PAGE);
  expect((await new Visitor(clinic.origin).open(link)).path).toBe(PAGE);
});

test('opening the page, however often, changes nothing', async () => {
  await openPage();
  const entries = clinic.deps.entries.length;
  for (const method of ['GET', 'HEAD']) await visitor.open(PAGE, { method });
  expect(clinic.deps.entries).toHaveLength(entries);
});

test('the way a link that can only stop opens has the press, too', async () => {
  const narrowed = await openPage('stop');
  expect(narrowed.path).toBe('/preferences/stop');
  const done = await visitor.submit(PRESS);
  expect(done.html).toContain('We will not write there again');
  expect(await reason('breach_notice')).toBe('UNDELIVERABLE');
});

test('pressed twice it is one act; after the session ended the press still counts', async () => {
  await openPage();
  const formId = crypto.randomUUID();
  visitor.forgetCookies();
  const first = await visitor.submit(PRESS, { formId });
  expect(first.html).toContain('We will not write there again');
  const entries = clinic.deps.entries.length;
  await visitor.open(await linkPath(clinic.deps, aster, 'stop').then((path) => path.replace('/u/', '/p/')));
  expect(clinic.deps.entries).toHaveLength(entries);
});

test('a form that is not ours closes nothing', async () => {
  await openPage();
  expect((await visitor.submit(PRESS, { at: 'made-up.token' })).path).toBe('/link?why=unsaved');
  const choices = await openPage().then(() => visitor.open('/preferences'));
  const form = /name="form" value="([^"]+)"/.exec(choices.html)?.[1] ?? '';
  await visitor.open(PAGE);
  expect((await visitor.submit(PRESS, { at: form })).path).toBe('/link?why=unsaved');
  expect(await reason('refill')).not.toBe('UNDELIVERABLE');
});

test('it was me after all: one code, and everything is as it was', async () => {
  await openPage();
  await visitor.submit(PRESS);
  const asked = await visitor.open('/preferences/code?for=not-me');
  expect(asked.html).toContain('Then our messages may come to you there again.');
  await visitor.submit('Send me a code');
  const wrong = await visitor.submit('Check the code', { code: '999999' });
  expect(wrong.status).toBe(422);
  expect(await reason('breach_notice')).toBe('UNDELIVERABLE');
  clinic.deps.clock.advance(1_000);
  const back = await visitor.submit('Check the code', { code: '000001' });
  expect(back.path).toBe('/preferences');
  expect(await reason('breach_notice')).toBe('REQUIRED_BY_LAW');
  expect(await reason('refill')).toBe('ALLOWED_BY_DEFAULT');
});

test('who may only stop proves no mailbox for anything else', async () => {
  await openPage();
  await visitor.submit(PRESS);
  for (const path of ['/preferences/code', '/preferences/code?for=reach'])
    expect((await visitor.open(path)).path).toBe(PAGE);
  await visitor.open('/preferences/code?for=not-me');
  visitor.forgetCookies();
  expect((await visitor.submit('Send me a code')).path).toBe('/link?why=unsaved');
});

test('on the page of a link in a mail it is one press, and the page says so from then on', async () => {
  const path = await linkPath(clinic.deps, aster, 'stop', 'appt_reminder');
  const before = await visitor.open(path);
  expect(before.html).toContain(PRESS);
  const { disownByLink } = await import('@heed/use-cases/disown/disown-by-link');
  clinic.deps.clock.advance(1_000);
  await disownByLink(clinic.deps, { token: path.split('/').at(-1) ?? '' });
  const after = await visitor.open(path);
  expect(after.html).toContain('We will not write there again');
  expect(after.html).toMatch(/Receipt [0-9A-Z]{3}[-\u2011][0-9A-Z]{3}/);
  expect(after.html).not.toContain('Stop all emails');
  expect(after.html).toContain(`href="${path.replace('/u/', '/p/')}"`);
});

test('the public form closes what is typed, known or not, and says the same', async () => {
  await visitor.open('/opt-out');
  const fields = { 'not-me': 'yes', what: 'all', phone: '' };
  const known = await visitor.submit('Stop', { ...fields, email: 'aster.demo@example.org' });
  await visitor.open('/opt-out?not-me=1');
  expect(visitor.ticked('Stop')).toContain('yes');
  const unknown = await visitor.submit('Stop', { ...fields, email: 'nobody@example.org' });
  const plain = (html: string) =>
    html.replaceAll(/[0-9A-Z]{3}[-\u2011][0-9A-Z]{3}/g, '').replaceAll(/nonce="[^"]*"/g, '');
  expect(plain(known.html)).toBe(plain(unknown.html));
  expect(known.html).toContain('This address or number is now closed for our messages.');
  expect(await reason('breach_notice')).toBe('UNDELIVERABLE');
  expect(await reasonForAddress(clinic.deps, 'nobody@example.org', 'breach_notice', 'EMAIL')).toBe('UNDELIVERABLE');
});

test('after a plain stop the form still offers it', async () => {
  await visitor.open('/opt-out');
  const done = await visitor.submit('Stop', { what: 'all', phone: '', email: 'aster.demo@example.org' });
  expect(done.html).toContain('href="/opt-out?not-me=1"');
  expect(await reason('breach_notice')).not.toBe('UNDELIVERABLE');
});

test('a number that was closed like that comes back with a code texted from it; nothing is sent there', async () => {
  const reed = await registerPatient(clinic.deps, { mrn: 'P-9', phone: '+12025550109' });
  const other = await registerPatient(clinic.deps, { mrn: 'P-10', phone: '+12025550109' });
  clinic.deps.clock.advance(1_000);
  await visitor.open(await linkPath(clinic.deps, reed));
  await visitor.open(PAGE);
  const done = await visitor.submit(PRESS);
  expect(done.html).toContain('Text us a code from (•••)');
  clinic.deps.clock.advance(300_000);
  await visitor.open('/preferences/number?for=not-me');
  const shown = await visitor.submit('Show me a code');
  const body = />([0-9]{6})</.exec(shown.html)?.[1] ?? '';
  const early = await visitor.submit('I have sent it');
  expect([early.status, (await visitor.open('/preferences')).path]).toEqual([422, PAGE]);
  await visitor.open(`/preferences/number?for=not-me&shown=${/name="id" value="([^"]+)"/.exec(shown.html)?.[1] ?? ''}`);
  const said = { messageSid: 'SM-back', from: '+12025550109', to: '+12025550100', body, raw: body };
  await receiveText(clinic.deps, said);
  const back = await visitor.submit('I have sent it');
  expect(back.path).toBe('/preferences');
  expect(await reasonFor(clinic.deps, reed, 'refill', 'SMS')).not.toBe('UNDELIVERABLE');
  expect(await reasonFor(clinic.deps, other, 'refill', 'SMS')).toBe('UNDELIVERABLE');
  expect(clinic.deps.outbox).toEqual([]);
});
