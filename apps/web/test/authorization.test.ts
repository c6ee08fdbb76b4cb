import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { CommunicationTypeKey } from '@heed/domain/catalogue/catalogue';
import type { DecidedChannel } from '@heed/domain/channel/channel';
import { addMonths } from '@heed/domain/time/add-months';
import { addMilliseconds } from '@heed/domain/time/instant';
import { decideMany } from '@heed/use-cases/decision/decide-many';
import { receiveText } from '@heed/use-cases/intake/receive-text';
import { type ServedClinic, serveClinic } from './served-clinic.ts';
import { Visitor } from './visitor.ts';
import { clinicInMemory, linkPath, registerPatient } from './world.ts';

let clinic: ServedClinic;
let aster: RecipientId;
let visitor: Visitor;
beforeEach(async () => {
  clinic = await serveClinic();
  aster = await registerPatient(clinic.deps, { mrn: 'P-1', email: 'aster.demo@example.org', phone: '+12025550101' });
  visitor = new Visitor(clinic.origin);
});
afterEach(() => clinic.close());

/** Offers and promotions, which need a signature and are not named to who only holds the link. */
const OFFERS = '/preferences/authorization/28';
/** Payment reminders, which need no signature, and consent by text. */
const PAYMENT = '/preferences/authorization/15';
const SIGN = 'Sign this permission';
const TAKE_BACK = 'Take my permission back';
const NAME = { name: 'Aster Demo' };

let codes = 0;
beforeEach(() => {
  codes = 0;
});

async function open(path = OFFERS, who = visitor) {
  clinic.deps.clock.advance(1_000);
  await who.open(await linkPath(clinic.deps, aster));
  return who.open(path);
}

async function prove(errand: string, who = visitor) {
  await who.open(`/preferences/code?for=${errand}`);
  await who.submit('Send me a code');
  codes += 1;
  clinic.deps.clock.advance(1_000);
  return who.submit('Check the code', { code: String(codes).padStart(6, '0') });
}

async function openProved() {
  await open();
  return prove('permission-28');
}

async function sign() {
  await openProved();
  return visitor.submit(SIGN, NAME);
}

async function reasonOf(type: string, channel: DecidedChannel) {
  const [answer] = await decideMany(clinic.deps, [
    { target: { kind: 'recipient', ref: { kind: 'id', id: aster } }, type: type as CommunicationTypeKey, channel },
  ]);
  return answer?.kind === 'decided' ? answer.decision.reason : answer?.kind;
}

test('a link that was passed on shows neither the kind nor its text, and leads to the code', async () => {
  const { html, headers } = await open();
  expect(html).toContain('Private kind of message');
  expect(html).toContain('We do not name this kind of message here until you show that it is you.');
  expect(html).not.toMatch(/Offers and promotions|offers and news|<textarea|<script/);
  expect(html).toContain('href="/preferences/code?for=permission-28"');
  expect(headers.get('Cache-Control')).toContain('no-store');
});

test('once proved, every element of the text is shown, nothing is filled in, and no box is ticked', async () => {
  const { html, path } = await openProved();
  expect(path).toBe(OFFERS);
  expect(html).toContain('I allow Riverside Health to send me “Offers and promotions”, as this text says.');
  for (const heading of ['What it is about', 'Who may use it', 'Who may get it', 'What it is for'])
    expect(html).toContain(heading);
  for (const heading of ['How long it lasts', 'You can take it back', 'You do not have to', 'If it is passed on'])
    expect(html).toContain(heading);
  expect(html).toContain('12 months from the day you sign');
  expect(html).not.toContain('Who pays');
  expect(html).not.toMatch(/type="checkbox"|name="name"[^>]* value="[^"]/);
});

test('a signature is in force for the next decision, has a receipt, and the copy holds every word', async () => {
  expect(await reasonOf('marketing', 'EMAIL')).toBe('NO_AUTHORIZATION');
  const signed = await sign();
  expect(signed.html).toContain('Signed. It holds from now on.');
  expect(signed.html).toMatch(/Receipt [0-9A-Z]{3}[-\u2011][0-9A-Z]{3}/);
  expect(await reasonOf('marketing', 'EMAIL')).toBe('ALLOWED_BY_PATIENT');
  expect(await reasonOf('marketing', 'SMS')).toBe('NO_CONSENT');
  expect(signed.html).toContain('Your signed copy');
  expect(signed.html).toContain('Signed by: Aster Demo');
  expect(signed.html).toMatch(/Day of signing: \w+ \d+, \d{4}/);
  expect(signed.html).toContain('offers@1 · en');
  expect(signed.html).toContain('or by a letter to Riverside Health, 100 Example Street');
  expect(signed.html).not.toContain(SIGN);
  const history = await visitor.open('/preferences/history');
  expect(history.html).toContain('Signed a permission.');
});

test('without a proof the copy and the name stay hidden, and the permission can be taken back all the same', async () => {
  await sign();
  const other = new Visitor(clinic.origin);
  const { html } = await open(OFFERS, other);
  expect(html).not.toMatch(/Aster Demo|Offers and promotions|offers@1/);
  expect(html).toMatch(/You signed on \w+ \d+\./);
  const ended = await other.submit(TAKE_BACK);
  expect(ended.html).toContain('Taken back. From now on we do not send these.');
  expect(await reasonOf('marketing', 'EMAIL')).toBe('AUTHORIZATION_REVOKED');
});

test('who has just taken it back is offered nothing; later it can be signed anew', async () => {
  await sign();
  const ended = await visitor.submit(TAKE_BACK);
  expect(ended.html).not.toMatch(/What you would sign|Agree to texts|for=permission/);
  const later = await visitor.open(OFFERS);
  expect(later.html).toMatch(/You took your permission back on \w+ \d+\. We do not send these now\./);
  clinic.deps.clock.advance(1_000);
  await visitor.submit(SIGN, NAME);
  expect(await reasonOf('marketing', 'EMAIL')).toBe('ALLOWED_BY_PATIENT');
});

test('to take back asks for no session: the form of a page that lay open is enough', async () => {
  await sign();
  visitor.forgetCookies();
  const ended = await visitor.submit(TAKE_BACK);
  expect(ended.path).toMatch(/^\/preferences\/stopped\?part=1&receipt=/);
  expect(await reasonOf('marketing', 'EMAIL')).toBe('AUTHORIZATION_REVOKED');
});

test('no name: named, linked, and nothing is signed', async () => {
  await openProved();
  const refused = await visitor.submit(SIGN, { name: ' \n ' });
  expect(refused.status).toBe(422);
  expect(refused.html).toContain('href="#name-document"');
  expect(refused.html).toContain('Type your name. It is your signature.');
  expect(await reasonOf('marketing', 'EMAIL')).toBe('NO_AUTHORIZATION');
});

test('a name is one line without marks that turn it round', async () => {
  await openProved();
  const signed = await visitor.submit(SIGN, { name: 'Aster\r\n\r\nSigned by:\u202e Demo' });
  expect(signed.html).toContain('Signed by: Aster Signed by: Demo');
});

test('another text than the one that was shown is not signed, and the name stays', async () => {
  await openProved();
  const refused = await visitor.submit(SIGN, { ...NAME, shown: 'a'.repeat(64) });
  expect(refused.status).toBe(422);
  expect(refused.html).toContain('The text changed while this page was open.');
  expect(refused.html).toContain('value="Aster Demo"');
  expect(await reasonOf('marketing', 'EMAIL')).toBe('NO_AUTHORIZATION');
});

test('a proof that ran out is asked for again, and nothing is signed', async () => {
  await openProved();
  clinic.deps.clock.advance(15 * 60_000);
  const refused = await visitor.submit(SIGN, NAME);
  expect(refused.status).toBe(422);
  expect(refused.html).toContain('First show again that it is you.');
  expect(await reasonOf('marketing', 'EMAIL')).toBe('NO_AUTHORIZATION');
});

test('a form of another person, a bad token or a session that ended signs nothing', async () => {
  await openProved();
  expect((await visitor.submit(SIGN, { ...NAME, form: 'made-up.token' })).path).toBe('/link?why=unsaved');
  const shown = await visitor.open(OFFERS);
  const asterForm = /name="form" value="([^"]+)"/.exec(shown.html)?.[1] ?? '';
  const fern = await registerPatient(clinic.deps, { mrn: 'P-2', email: 'fern.demo@example.org' });
  const other = new Visitor(clinic.origin);
  await other.open(await linkPath(clinic.deps, fern));
  await other.open('/preferences/authorization/28');
  await prove('permission-28', other);
  expect((await other.submit(SIGN, { ...NAME, form: asterForm })).path).toBe('/link?why=unsaved');
  await visitor.open(OFFERS);
  visitor.forgetCookies();
  expect((await visitor.submit(SIGN, NAME)).path).toBe('/link?why=unsaved');
  expect(await reasonOf('marketing', 'EMAIL')).toBe('NO_AUTHORIZATION');
});

test('pressed twice, or in two tabs, it is one signature', async () => {
  const first = await openProved();
  const formId = crypto.randomUUID();
  const one = await visitor.submit(SIGN, { ...NAME, formId });
  const tab = new Visitor(clinic.origin);
  await open(OFFERS, tab);
  expect(first.html).toContain(SIGN);
  const form = { ...hiddenOf(first.html), ...NAME };
  const two = await visitor.submit(TAKE_BACK, { ...form, do: 'sign', formId });
  expect(two.path).toBe(one.path);
  const again = await visitor.submit(TAKE_BACK, { ...form, do: 'sign', formId: crypto.randomUUID() });
  expect(again.path).toBe(OFFERS);
  expect(clinic.deps.entries.filter(({ event }) => JSON.stringify(event).includes('"authorize"'))).toHaveLength(1);
});

const hiddenOf = (html: string) => ({
  shown: /name="shown" value="([^"]+)"/.exec(html)?.[1] ?? '',
  language: 'en',
});

test('it says when it ended, and before that it ends; then it can be signed anew', async () => {
  await sign();
  const until = addMonths(clinic.deps.clock.now(), 12);
  clinic.deps.clock.set(addMilliseconds(until, -86_400_000));
  const ending = await open();
  expect(ending.html).toContain('Your permission ends soon. You may sign again. If you do not, it just ends.');
  clinic.deps.clock.set(until);
  expect(await reasonOf('marketing', 'EMAIL')).toBe('AUTHORIZATION_EXPIRED');
  await open();
  const proved = await prove('permission-28');
  expect(proved.html).toMatch(/Your permission ended on [\w ,]+\. We do not send these now\./);
  await visitor.submit(SIGN, NAME);
  expect(await reasonOf('marketing', 'EMAIL')).toBe('ALLOWED_BY_PATIENT');
});

test('texts are agreed to by number, in the words that were shown, and nothing else is', async () => {
  const shown = await open(PAYMENT);
  expect(shown.html).toContain('Payment reminders');
  expect(shown.html).toContain(
    'I agree that Riverside Health may send me automated texts at this number: “Payment reminders”.',
  );
  expect(shown.html).toMatch(/Texts to [^<]*0101/);
  expect(await reasonOf('payment_reminder', 'SMS')).toBe('NO_CONSENT');
  await prove('permission-15');
  const agreed = await visitor.submit('value="SMS"', NAME);
  expect(agreed.html).toContain('You agreed. It holds from now on.');
  expect(await reasonOf('payment_reminder', 'SMS')).not.toBe('NO_CONSENT');
  expect(await reasonOf('payment_reminder', 'VOICE')).toBe('NO_CONSENT');
  expect(await reasonOf('experience_survey', 'SMS')).toBe('NO_CONSENT');
  expect(agreed.html).not.toContain('value="SMS"');
});

test('for a number that others use the page says whom to call', async () => {
  await registerPatient(clinic.deps, { mrn: 'P-3', email: 'fern.demo@example.org', phone: '+12025550101' });
  const { html } = await open(PAYMENT);
  expect(html).toMatch(/Others use [^<]*0101, too\. To agree to it, call us/);
  expect(html).not.toContain('automated texts');
});

test('who has no mailbox to prove is led to the number, and signs nothing before', async () => {
  aster = await registerPatient(clinic.deps, { mrn: 'P-4', phone: '+12025550104' });
  const { html } = await open(PAYMENT);
  expect(html).toContain('href="/preferences/number?for=permission-15"');
  expect(html).not.toContain('<input id="name');
});

test('where no text reaches us either, it is said whom to call', async () => {
  await clinic.close();
  const deps = clinicInMemory();
  clinic = await serveClinic({}, { ...deps, policy: { ...deps.policy, senders: [] } });
  visitor = new Visitor(clinic.origin);
  aster = await registerPatient(clinic.deps, { mrn: 'P-4', phone: '+12025550104' });
  const { html } = await open(PAYMENT);
  expect(html).toMatch(/To sign or agree, call us: [^<]*0100/);
  expect(html).not.toContain('<input id="name');
});

test.each(['/preferences/authorization/3', '/preferences/authorization/99', '/preferences/authorization/x'])(
  '%s: where there is nothing to allow, it goes back to the choices',
  async (path) => {
    expect((await open(path)).path).toBe('/preferences');
  },
);

test('on the page of choices each kind has its way there, but not right after something was saved', async () => {
  const { html } = await open('/preferences');
  expect(html).toContain('href="/preferences/authorization/28"');
  expect(html).toContain('Agree to texts or calls: “Payment reminders”');
  const stopped = await visitor.submit('Stop all messages');
  expect(stopped.html).not.toContain('/preferences/authorization/');
  expect((await visitor.open('/preferences')).html).toContain('/preferences/authorization/28');
});

test('names that are hidden are shown after a code, everywhere, and are hidden again when it runs out', async () => {
  const before = await open('/preferences');
  expect(before.html).toContain('href="/preferences/code?for=names"');
  expect(before.html).not.toMatch(/Research opportunities|Care support messages/);
  const shown = await prove('names');
  expect(shown.path).toBe('/preferences');
  expect(shown.html).toContain('Research opportunities');
  expect(shown.html).toContain('all names are shown for up to 15 minutes');
  expect(shown.html).not.toMatch(/Private kind of message|for=names/);
  await visitor.submit('Save changes', { on: [] });
  expect((await visitor.open('/preferences/history')).html).toContain('Care support messages');
  clinic.deps.clock.advance(15 * 60_000);
  expect((await visitor.open('/preferences/history')).html).not.toMatch(/Care support messages|Health tips/);
  expect((await visitor.open('/preferences')).html).not.toContain('Research opportunities');
});

test('what is not named is not in the source of a page either, and is turned off all the same', async () => {
  const { html } = await open('/preferences');
  expect(html).not.toMatch(/care_program|health_education|research_invite|"marketing|marketing:/);
  expect(await reasonOf('care_program', 'EMAIL')).toBe('ALLOWED_BY_DEFAULT');
  const on = visitor.ticked('Save changes').filter((box) => box !== '9:EMAIL');
  const saved = await visitor.submit('Save changes', { on });
  expect(saved.html).toContain('“Private kind of message 1” by email is off.');
  expect(saved.html).not.toMatch(/care_program|Care support/);
  expect(await reasonOf('care_program', 'EMAIL')).toBe('STOPPED');
  expect(await reasonOf('refill', 'EMAIL')).toBe('ALLOWED_BY_DEFAULT');
});

test('who has no mailbox proves their number by a text from it, and signs', async () => {
  aster = await registerPatient(clinic.deps, { mrn: 'P-9', phone: '+12025550109' });
  expect((await open()).html).toContain('First show that you have the phone (•••)');
  await visitor.open('/preferences/number?for=permission-28');
  const shown = await visitor.submit('Show me a code');
  const body = />([0-9]{6})</.exec(shown.html)?.[1] ?? '';
  await receiveText(clinic.deps, { messageSid: 'SM9', from: '+12025550109', to: '+12025550100', body, raw: body });
  expect((await visitor.submit('I have sent it')).path).toBe(OFFERS);
  await visitor.submit(SIGN, NAME);
  expect((await visitor.open(OFFERS)).html).toContain(TAKE_BACK);
});
