import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { receiveText } from '@heed/use-cases/intake/receive-text';
import { stopAddress } from '@heed/use-cases/opt-out/stop-address';
import { registerPatient as registerAt, testAddress } from '@heed/use-cases/testing/register-patient';
import { type ServedClinic, serveClinic } from './served-clinic.ts';
import { Visitor } from './visitor.ts';
import { linkPath, registerPatient } from './world.ts';

const PAGE = '/preferences/address';
const NEW = 'fern.fresh@example.org';
const PHONE = '+12025550101';
const NEW_PHONE = '+12025550177';
const OFFER = 'Check it with a code';
let clinic: ServedClinic;
let aster: RecipientId;
let visitor: Visitor;
beforeEach(async () => {
  clinic = await serveClinic();
  aster = await registerPatient(clinic.deps, { mrn: 'P-1', email: 'aster.demo@example.org', phone: PHONE });
  visitor = new Visitor(clinic.origin);
});
afterEach(() => clinic.close());

const codes = () => clinic.deps.outbox.filter(({ content }) => content.kind === 'one-time-code');
const lastCode = () => String(codes().length).padStart(6, '0');
const points = async () => (await clinic.deps.recipients.state(aster))?.profile.contactPoints ?? [];
const pointOf = async (text: string) => {
  const key = clinic.deps.vault.addressKey(testAddress(text));
  return (await points()).find(({ address }) => address === key);
};

async function open(who = visitor) {
  clinic.deps.clock.advance(1_000);
  await who.open(await linkPath(clinic.deps, aster));
  return who.open(PAGE);
}

async function prove(who = visitor) {
  await open(who);
  await who.open('/preferences/code?for=address');
  await who.submit('Send me a code');
  return who.submit('Check the code', { code: lastCode() });
}

async function offer(fields: Readonly<Record<string, string>>) {
  await prove();
  return visitor.submit(OFFER, { email: '', phone: '', ...fields });
}

const check = (fields: Readonly<Record<string, string | readonly string[]>> = {}) => {
  clinic.deps.clock.advance(1_000);
  return visitor.submit('value="check"', { code: lastCode(), ...fields });
};

describe('a new address', () => {
  test('takes the proof of an earlier one first: the page says which, masked, and has no form before', async () => {
    const { html, headers } = await open();
    expect(html).toContain('First show that you can read mail at as•••@e•••.org.');
    expect(html).not.toContain(OFFER);
    expect(html).not.toMatch(/aster\.demo|<script/);
    expect(headers.get('Cache-Control')).toContain('no-store');
    expect((await visitor.open('/preferences')).html).toContain(`href="${PAGE}"`);
  });

  test('is given, proved with the code that was sent there, used first and told to the old mailbox', async () => {
    const waiting = await offer({ email: ` <${NEW}> ` });
    expect(waiting.html).toContain(`A code is on its way to ${NEW.replaceAll('-', '\u2011')}`);
    expect(waiting.html).toContain('autoComplete="one-time-code"');
    expect(await points()).toHaveLength(2);
    const saved = await check();
    expect(saved.html).toContain(`From now on we use ${NEW} first.`);
    expect(saved.html).toMatch(/Receipt [0-9A-Z]{3}-[0-9A-Z]{3}/);
    expect(await pointOf(NEW)).toMatchObject({ rank: 1, source: 'patient' });
    expect(clinic.deps.outbox.map(({ content }) => content.kind)).toContain('address-given');
    const history = await visitor.open('/preferences/history');
    expect(history.html).toContain(`Gave us an address or number of their own: ${NEW}.`);
  });

  test('takes the place of what is ticked; the old link can then only stop, the open page goes on', async () => {
    const before = await linkPath(clinic.deps, aster);
    const { html } = await offer({ email: NEW });
    const old = /name="instead" value="([0-9a-f-]{36})"[^>]*\/?>(?:(?!<\/label>).)*aster/s.exec(html)?.[1] ?? '';
    const saved = await check({ instead: old });
    expect(saved.path).toContain('done=saved');
    expect(await pointOf('aster.demo@example.org')).toMatchObject({ use: 'old' });
    expect((await new Visitor(clinic.origin).open(before)).path).toBe('/preferences/stop');
    expect((await visitor.open('/preferences/history')).html).toContain(
      'Said that they no longer use aster.demo@example.org.',
    );
  });

  test.each([
    [{}, 'Give an email address or a phone number.'],
    [{ email: 'no-address' }, 'This does not look like an email address.'],
    [{ phone: '12' }, 'This does not look like a phone number.'],
    [{ email: NEW, phone: NEW_PHONE }, 'Give only one at a time.'],
    [{ email: 'aster.demo@example.org' }, 'We have this one already.'],
  ])('%j is not taken, is said, and stays in the form', async (fields, says) => {
    const before = codes().length;
    const refused = await offer(fields);
    expect([refused.status, refused.html.includes(says)]).toEqual([422, true]);
    for (const typed of Object.values(fields)) expect(refused.html).toContain(`value="${typed}"`);
    expect(codes().length - before).toBe(1);
  });

  test('is not taken with a wrong code, nor with one that ran out or was used for another form', async () => {
    await offer({ email: NEW });
    const wrong = await check({ code: '999999' });
    expect([wrong.status, wrong.html.includes('Tries left: 4.')]).toEqual([422, true]);
    const none = await check({ code: 'abc' });
    expect(none.html).toContain('Type the six digits of the code.');
    clinic.deps.clock.advance(10 * 60_000);
    const late = await check();
    expect([late.status, late.html.includes('no longer works')]).toEqual([422, true]);
    expect(await points()).toHaveLength(2);
  });

  test('pressed twice is one; what another tab offered does not get lost', async () => {
    await offer({ email: NEW });
    const id = /name="id" value="([^"]+)"/.exec((await visitor.open(PAGE)).html)?.[1] ?? '';
    const first = await check({ id });
    await visitor.open(PAGE);
    await visitor.submit(OFFER, { email: 'other.fresh@example.org', phone: '' });
    const again = await check({ id, code: '000002' });
    expect(again.path).toBe(first.path);
    expect(await points()).toHaveLength(3);
    expect((await visitor.open(PAGE)).html).toContain('other.fresh@example.org');
  });

  test('that waits is masked without proof, and is forgotten at a press', async () => {
    await offer({ email: NEW });
    const elsewhere = new Visitor(clinic.origin);
    const seen = await open(elsewhere);
    expect(seen.html).toContain('fe•••@e•••.org');
    expect(seen.html).not.toContain(NEW);
    expect(seen.html).not.toContain('value="check"');
    const gone = await elsewhere.submit('value="withdraw"');
    expect(gone.html).toContain('We forgot that address or number.');
    await visitor.open(PAGE);
    expect((await visitor.open(PAGE)).html).not.toContain(NEW);
  });

  test('is nobody’s business: the answer is the same where somebody else has it', async () => {
    await registerPatient(clinic.deps, { mrn: 'P-2', email: 'shared.demo@example.org' });
    const plain = (html: string) =>
      html
        .replaceAll(/value="[^"]*"/g, '')
        .replaceAll(/(shared|single)\.demo/g, 'x')
        .replaceAll(/nonce="[^"]*"/g, '');
    const theirs = await offer({ email: 'shared.demo@example.org' });
    await visitor.submit('value="withdraw"');
    await visitor.open(PAGE);
    const nobodys = await visitor.submit(OFFER, { email: 'single.demo@example.org', phone: '' });
    expect(plain(theirs.html)).toBe(plain(nobodys.html));
  });

  test('where messages were stopped says so once it is proved, and leads to the switches', async () => {
    await stopAddress(clinic.deps, {
      address: testAddress(NEW),
      scope: { types: { kind: 'all' }, channels: 'all' },
      wayIn: 'PUBLIC_FORM',
      evidence: 'form',
      notify: false,
      formId: 's1',
    });
    clinic.deps.clock.advance(300_000);
    const waiting = await offer({ email: NEW });
    expect(waiting.html).not.toContain('stopped');
    const old =
      /name="instead" value="([0-9a-f-]{36})"[^>]*\/?>(?:(?!<\/label>).)*aster/s.exec(waiting.html)?.[1] ?? '';
    const saved = await check({ instead: old });
    expect(saved.html).toContain('Some of our messages to it were stopped before.');
    expect((await visitor.open('/preferences')).html).toContain('Turn on what you want to get at');
  });

  test('no form of another person, no bad token and no ended session gives one', async () => {
    await offer({ email: NEW });
    const page = await visitor.open(PAGE);
    const id = /name="id" value="([^"]+)"/.exec(page.html)?.[1] ?? '';
    expect((await check({ form: 'made-up.token' })).path).toBe('/link?why=unsaved');
    const bob = await registerAt(clinic.deps, { mrn: 'B-1', emails: ['bob@example.org'] });
    const other = new Visitor(clinic.origin);
    await other.open(await linkPath(clinic.deps, bob));
    await other.open('/preferences/code?for=address');
    await other.submit('Send me a code');
    await other.submit('Check the code', { code: lastCode() });
    await other.open(PAGE);
    await other.submit(OFFER, { email: 'bobs.fresh@example.org', phone: '' });
    const stolen = await other.submit('value="check"', { id, code: '000002' });
    expect([stolen.status, stolen.html.includes('no longer works')]).toEqual([422, true]);
    await visitor.open(PAGE);
    visitor.forgetCookies();
    expect((await check()).path).toBe('/link?why=unsaved');
    expect(await points()).toHaveLength(2);
  });
});

describe('a new number', () => {
  test('gets a code by text; one that said stop gets none, and proves itself by a text of its own', async () => {
    const said = { messageSid: 'SM1', from: NEW_PHONE, to: '+12025550100', body: 'STOP', raw: 'STOP' };
    await receiveText(clinic.deps, said);
    clinic.deps.clock.advance(300_000);
    const waiting = await offer({ phone: '202 555 0177' });
    expect(waiting.html).toContain('If 202\u2011555\u20110177 takes our texts, a code is on its way to it.');
    expect(codes().filter(({ channel }) => channel === 'SMS')).toEqual([]);
    const shown = await visitor.submit('value="show"');
    const body = />([0-9]{6})</.exec(shown.html)?.[1] ?? '';
    const early = await visitor.submit('I have sent it');
    expect([early.status, early.html.includes(`>${body}<`)]).toEqual([422, true]);
    await receiveText(clinic.deps, { messageSid: 'SM2', from: NEW_PHONE, to: '+12025550100', body, raw: body });
    const saved = await visitor.submit('I have sent it');
    expect(saved.html).toContain('From now on we use 202\u2011555\u20110177 first.');
    expect(await pointOf(NEW_PHONE)).toMatchObject({ use: 'mobile', source: 'patient' });
    expect(saved.html).toContain('Those still go to your other addresses or numbers.');
  });

  test('that takes texts is proved with the code that came', async () => {
    await offer({ phone: NEW_PHONE });
    expect(codes().at(-1)).toMatchObject({ channel: 'SMS' });
    expect((await check()).path).toContain('done=saved');
  });
});

test('whoever has a number alone proves that one, by a text from it', async () => {
  const reed = await registerAt(clinic.deps, { mrn: 'R-1', phones: ['+12025550188'] });
  await visitor.open(await linkPath(clinic.deps, reed));
  const page = await visitor.open(PAGE);
  expect(page.html).toContain('First show that you have the phone (•••)');
  await visitor.open('/preferences/number?for=address');
  const shown = await visitor.submit('Show me a code');
  const body = />([0-9]{6})</.exec(shown.html)?.[1] ?? '';
  await receiveText(clinic.deps, { messageSid: 'SM5', from: '+12025550188', to: '+12025550100', body, raw: body });
  const proved = await visitor.submit('I have sent it');
  expect([proved.path, proved.html.includes(OFFER)]).toEqual([PAGE, true]);
});

describe('what was given', () => {
  test('is taken out again at a press, and the sender’s record does not bring it back', async () => {
    await offer({ email: NEW });
    await check();
    await open();
    const undone = await visitor.submit('Stop using');
    expect(undone.html).toContain('Done. We no longer use it.');
    expect(await pointOf(NEW)).toMatchObject({ use: 'old' });
    expect((await visitor.open('/preferences/history')).html).toContain('Took back');
  });

  test('for which another one left leads to the proof before it is taken out', async () => {
    const { html } = await offer({ email: NEW });
    const old = /name="instead" value="([0-9a-f-]{36})"[^>]*\/?>(?:(?!<\/label>).)*aster/s.exec(html)?.[1] ?? '';
    await check({ instead: old });
    await open();
    expect((await visitor.submit('Stop using')).path).toBe('/preferences/code?for=address');
    expect(await pointOf(NEW)).toMatchObject({ use: 'home' });
    await visitor.open('/preferences/code?for=address');
    await visitor.submit('Send me a code');
    const back = await visitor.submit('Check the code', { code: lastCode() });
    expect(back.html).toContain('Then we use aster.demo@example.org again.');
    await visitor.submit('Stop using');
    expect(await pointOf('aster.demo@example.org')).toMatchObject({ use: 'home' });
  });
});
