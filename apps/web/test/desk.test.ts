import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CommunicationTypeKey } from '@heed/domain/catalogue/catalogue';
import type { DecidedChannel } from '@heed/domain/channel/channel';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { readQr } from '@heed/signed-links/testing/read-qr';
import { decideMany } from '@heed/use-cases/decision/decide-many';
import { inMemoryLooks } from '@heed/use-cases/testing/in-memory-looks';
import { type ServedClinic, serveClinic } from './served-clinic.ts';
import { Visitor } from './visitor.ts';
import { clinicInMemory, registerPatient } from './world.ts';

let clinic: ServedClinic;
let looks: ReturnType<typeof inMemoryLooks>;
let aster: RecipientId;
beforeEach(async () => {
  const deps = clinicInMemory();
  looks = inMemoryLooks(deps.clock);
  clinic = await serveClinic({ demo: true }, { ...deps, looks });
  aster = await registerPatient(clinic.deps, { mrn: 'DESK-1', email: 'aster.demo@example.org', phone: '+12025550101' });
});
afterEach(() => clinic.close());

async function signIn(role: 'reviewer' | 'officer' | 'auditor' = 'reviewer', language = 'en'): Promise<Visitor> {
  const visitor = new Visitor(clinic.origin, language);
  await visitor.open('/staff/patients');
  expect((await visitor.submit(`value="${role}"`)).path).toBe('/staff/patients');
  return visitor;
}

async function reasonOf(type: string, channel: DecidedChannel) {
  const [answer] = await decideMany(clinic.deps, [
    { target: { kind: 'recipient', ref: { kind: 'id', id: aster } }, type: type as CommunicationTypeKey, channel },
  ]);
  return answer?.kind === 'decided' ? answer.decision.reason : answer?.kind;
}

const FIND = 'name="typed"';
const WRITE = 'Write it down';
const page = () => `/staff/patients/${aster}`;
const open = async (who: Visitor) => {
  clinic.deps.clock.advance(1000);
  return who.open(page());
};

describe('finding a patient', () => {
  test.each(['/staff/patients', '/staff/patients/01920000-0000-7000-8000-000000000001'])(
    'nobody sees %s without signing in, and comes back to it',
    async (path) => {
      const { path: led } = await new Visitor(clinic.origin).open(path);
      expect(led).toBe(`/staff/sign-in?back=${encodeURIComponent(path)}`);
    },
  );

  test.each(['DESK-1', 'urn:demo:mrn|DESK-1', 'Aster.Demo@example.org', '202-555-0101'])(
    '%s leads to the one patient, and stands in no address and no log',
    async (typed) => {
      const staff = await signIn();
      const found = await staff.submit(FIND, { typed });
      expect([found.status, found.path]).toEqual([200, page()]);
      expect(found.html).toContain('as•••@e•••.org');
      expect(found.html).not.toMatch(/aster\.demo|2025550101/i);
      expect(JSON.stringify(clinic.logged)).not.toContain(typed);
      expect(looks.kept.map(({ kind, staff: by, recipient }) => [kind, by, recipient])).toEqual([
        ['found', 'demo-reviewer', aster],
        ['opened', 'demo-reviewer', aster],
      ]);
    },
  );

  test('by Heed’s id', async () => {
    expect((await (await signIn()).submit(FIND, { typed: aster })).path).toBe(page());
  });

  test('several behind one number are listed, masked', async () => {
    await registerPatient(clinic.deps, { mrn: 'DESK-2', phone: '+12025550101' });
    const { html, path } = await (await signIn()).submit(FIND, { typed: '+1 202 555 0101' });
    expect(path).toBe('/staff/patients');
    expect(html).toContain('2 patients');
    expect(html).toContain('Open DESK-2');
    expect(html).toContain(`href="${page()}"`);
    expect(html.match(/\(•••\) •••-0101/g)).toHaveLength(2);
  });

  test.each([
    ['', 422, 'Type an address, a number or an id.'],
    ['<nobody>', 200, 'Nobody is known by that.'],
  ])('%j finds nobody, says so and stays in the field', async (typed, status, says) => {
    const answer = await (await signIn()).submit(FIND, { typed });
    expect([answer.status, answer.html.includes(says)]).toEqual([status, true]);
    expect(answer.html).toContain(`value="${typed.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}"`);
  });

  test('a form of another session finds nothing', async () => {
    expect((await (await signIn()).submit(FIND, { typed: 'DESK-1', form: 'of-another' })).status).toBe(403);
    expect(looks.kept).toEqual([]);
  });

  test('a GET with a question in it searches nothing', async () => {
    const { html } = await (await signIn()).open('/staff/patients?typed=DESK-1');
    expect(html).not.toContain(aster);
    expect(looks.kept).toEqual([]);
  });
});

describe('the page of a patient', () => {
  test('shows what stands, and who looked to whoever checks on that', async () => {
    const seen = await open(await signIn('auditor'));
    expect(seen.html).toContain('Who looked at this record');
    expect(seen.html).toContain('you opened it');
    expect(seen.html).toContain('Your role may read this, and change nothing.');
    expect(seen.html).not.toContain(WRITE);
    expect(seen.html).toMatch(/Prescription reminders<\/th><td data-kind="on">On</);
    expect(seen.html).not.toContain('<script');
    const reviewer = await open(await signIn('reviewer'));
    expect(reviewer.html).not.toContain('Who looked at this record');
    expect(reviewer.html).toContain(WRITE);
  });

  test.each(['/staff/patients/01920000-0000-7000-8000-00000000ffff', '/staff/patients/nobody'])(
    '%s is nobody’s, and leads back',
    async (path) => {
      const { status, html } = await (await signIn()).open(path);
      expect([status, html.includes('There is no such patient.')]).toEqual([404, true]);
      expect(html).toContain('href="/staff/patients"');
    },
  );

  test.each(['spoken', 'take-back', 'limit', 'lift'])(
    'an auditor’s form that would do “%s” is refused',
    async (move) => {
      const auditor = await signIn('auditor');
      await auditor.open('/staff/patients');
      const reviewer = await signIn();
      await open(reviewer);
      const answer = await reviewer.submit(WRITE, { do: move, form: 'of-another', wish: 'everything' });
      expect(answer.status).toBe(403);
      const { html } = await open(auditor);
      const own = /name="form" value="([^"]+)"/.exec((await auditor.open('/staff/patients')).html)?.[1] ?? '';
      expect(html).not.toContain('name="wish"');
      const forged = await fetch(clinic.origin + page(), {
        method: 'POST',
        headers: { Cookie: `__Host-heed-staff=${auditor.cookie('__Host-heed-staff') ?? ''}` },
        body: new URLSearchParams({ form: own, do: move, wish: 'everything' }),
      });
      expect(forged.status).toBe(403);
      expect(await reasonOf('refill', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
    },
  );
});

describe('a spoken request', () => {
  test('a stop is in force, is read back with its number, stands in the timeline, and can be taken back', async () => {
    const staff = await signIn();
    await open(staff);
    const written = await staff.submit(WRITE, {
      wish: 'stop',
      channels: ['SMS'],
      kinds: ['refill'],
      note: 'On the phone at nine.',
    });
    expect(written.path).toMatch(/^\/staff\/patients\/[0-9a-f-]{36}\?act=[0-9a-f-]{36}$/);
    expect(written.html).toContain('Written down. Read this aloud:');
    expect(written.html).toContain('“Prescription reminders” by text is off.');
    const number = /Your receipt number is ([0-9A-Z]{3}-[0-9A-Z]{3})\./.exec(written.html)?.[1];
    expect(written.html).toContain(`Receipt ${String(number)}`);
    expect(written.html).toContain('The patient’s word, written down by staff');
    expect(written.html).toContain('On the phone at nine.');
    expect(await reasonOf('refill', 'SMS')).toBe('STOPPED');
    expect(await reasonOf('refill', 'EMAIL')).toBe('ALLOWED_BY_DEFAULT');
    clinic.deps.clock.advance(1000);
    const undone = await staff.submit('take it back');
    expect(undone.html).toContain('Taken back. Everything is as it was before.');
    expect(await reasonOf('refill', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
  });

  test('a stop of everything says what must still be sent', async () => {
    const staff = await signIn();
    await open(staff);
    const { html } = await staff.submit(WRITE, { wish: 'everything' });
    expect(html).toContain('Everything you may stop by email, text and phone call is off.');
    expect(html).toMatch(/We must still send you: .*“Safety recalls” by email, text and phone call/);
    expect(await reasonOf('refill', 'VOICE')).toBe('STOPPED');
  });

  test('pressed twice it is one act with one number', async () => {
    const staff = await signIn();
    const { html } = await open(staff);
    const formId = /name="formId" value="([^"]+)"/.exec(html)?.[1] ?? '';
    const first = await staff.submit(WRITE, { formId, wish: 'everything' });
    const second = await staff.submit(WRITE, { formId, wish: 'everything' });
    expect(second.path).toBe(first.path);
  });

  test('to allow again asks how staff made sure who it is, and keeps what was typed', async () => {
    const staff = await signIn();
    await open(staff);
    await staff.submit(WRITE, { wish: 'everything' });
    await open(staff);
    const wish = { wish: 'allow', channels: ['SMS'], kinds: ['refill'], note: 'Rang back.' };
    const asked = await staff.submit(WRITE, wish);
    expect(asked.status).toBe(422);
    expect(asked.html).toContain('href="#identity"');
    expect(asked.html).toContain('Rang back.');
    expect(staff.ticked(WRITE)).toEqual(expect.arrayContaining(['allow', 'SMS', 'refill']));
    expect(await reasonOf('refill', 'SMS')).toBe('STOPPED');
    const allowed = await staff.submit(WRITE, { ...wish, identity: 'called-back' });
    expect(allowed.html).toContain('“Prescription reminders” by text is on.');
    expect(allowed.html).toContain('I called back the number on file');
    expect(await reasonOf('refill', 'SMS')).toBe('ALLOWED_BY_PATIENT');
    expect(await reasonOf('refill', 'EMAIL')).toBe('STOPPED');
  });

  test('of two tabs the one that knows less opens nothing', async () => {
    const [one, other] = [await signIn(), await signIn('officer')];
    await open(one);
    await one.submit(WRITE, { wish: 'stop', channels: ['SMS'], kinds: ['refill'] });
    await open(one);
    await open(other);
    clinic.deps.clock.advance(1000);
    await other.submit(WRITE, { wish: 'stop', channels: ['SMS'], kinds: ['refill'] });
    const late = await one.submit(WRITE, { wish: 'allow', channels: ['SMS'], kinds: ['refill'], identity: 'photo-id' });
    expect([late.status, late.html.includes('something was said since you opened this page')]).toEqual([409, true]);
    expect(await reasonOf('refill', 'SMS')).toBe('STOPPED');
  });

  test('a pause is read back with its day', async () => {
    const staff = await signIn();
    await open(staff);
    const { html } = await staff.submit(WRITE, {
      wish: 'pause',
      channels: ['SMS', 'EMAIL'],
      kinds: ['refill'],
      until: '2026-12-24',
    });
    expect(html).toContain(
      'We send “Prescription reminders” by email and text again from December 24 on, and nothing of it before.',
    );
    expect(html).toContain('Paused until December 24');
    expect(await reasonOf('refill', 'SMS')).toBe('PAUSED');
  });

  test.each([
    ['nothing chosen', {}, ['#wish']],
    ['a stop of nothing', { wish: 'stop' }, ['#channels', '#kinds']],
    ['a pause without a day', { wish: 'pause', channels: ['SMS'], kinds: ['all'] }, ['#until']],
    ['a pause until yesterday', { wish: 'pause', channels: ['SMS'], kinds: ['all'], until: '2026-11-23' }, ['#until']],
    ['said tomorrow', { wish: 'everything', said: '2026-11-25T09:00' }, ['#said']],
    ['said on no day', { wish: 'everything', said: 'last week' }, ['#said']],
    ['a kind that is none', { wish: 'stop', channels: ['SMS'], kinds: ['made_up'] }, ['#kinds']],
  ])('%s is not written down and says where to look', async (_name, fields, anchors) => {
    const staff = await signIn();
    await open(staff);
    const answer = await staff.submit(WRITE, fields);
    expect(answer.status).toBe(422);
    expect(answer.html.match(/href="(#\w+)">/g)?.filter((link) => link !== 'href="#main">')).toEqual(
      anchors.map((anchor) => `href="${anchor}">`),
    );
    expect(await reasonOf('refill', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
  });

  test('a colleague’s slip is not one’s own to take back', async () => {
    const staff = await signIn();
    await open(staff);
    const { path, html } = await staff.submit(WRITE, { wish: 'everything' });
    const act = /name="act" value="([^"]+)"/.exec(html)?.[1] ?? '';
    const other = await signIn('officer');
    const seen = await other.open(path);
    expect(seen.html).not.toContain('take it back');
    const forged = await other.submit(WRITE, { do: 'take-back', act });
    expect(forged.html).toContain('Nothing was taken back: somebody else wrote it down.');
    expect(await reasonOf('refill', 'SMS')).toBe('STOPPED');
  });

  test.each([
    ['es', 'Anotarlo', 'Anotado. Léalo en voz alta:', 'Su número de recibo es'],
    ['ar', 'تدوين', 'دُوّن. اقرأ هذا بصوت مسموع:', 'رقم إيصالك هو'],
  ])('in %s', async (language, button, heading, number) => {
    const staff = await signIn('reviewer', language);
    await open(staff);
    const { html } = await staff.submit(button, { wish: 'everything' });
    for (const words of [heading, number]) expect(html).toContain(words);
  });
});

describe('a wish about addresses, asked for aloud', () => {
  const pointWith = (html: string, mask: string) =>
    new RegExp(`value="([0-9a-f-]{36})"[^>]*/?>(?:(?!</label>).)*${mask}`, 's').exec(html)?.[1] ?? '';
  const LIMIT = 'value="limit"';

  test('closes at once; to end it asks how staff made sure who it is', async () => {
    const staff = await signIn();
    const { html } = await open(staff);
    const wish = { do: 'limit', which: 'use-only', point: pointWith(html, 'as•••') };
    const saved = await staff.submit(LIMIT, wish);
    expect(saved.html).toContain('The wish is in force.');
    expect(saved.html).toMatch(/Use only .*as•••@e•••\.org.*, since/);
    expect(await reasonOf('refill', 'SMS')).toBe('RESTRICTED');
    clinic.deps.clock.advance(1000);
    const asked = await staff.submit(LIMIT, { do: 'lift' });
    expect([asked.status, asked.html.includes('href="#reach-identity"')]).toEqual([422, true]);
    expect(await reasonOf('refill', 'SMS')).toBe('RESTRICTED');
    expect((await staff.submit(LIMIT, { do: 'lift', identity: 'photo-id' })).html).toContain('have ended');
    expect(await reasonOf('refill', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
  });

  test('of nothing is not written down', async () => {
    const staff = await signIn();
    await open(staff);
    const answer = await staff.submit(LIMIT, { do: 'limit', which: 'use-only' });
    expect([answer.status, answer.html.includes('Tick at least one address or number.')]).toEqual([422, true]);
  });
});

describe('a sheet to print', () => {
  const sheetOf = async (who: Visitor, query = '') => who.open(`${page()}/paper${query}`);
  const lettersIn = (html: string) => /<bdi dir="ltr" lang="zxx">([^<]+)<\/bdi>/.exec(html)?.[1] ?? '';

  test('names nobody, holds the code of its own link, and that link can only stop', async () => {
    const { html } = await sheetOf(await signIn());
    const article = /<article.*<\/article>/s.exec(html)?.[0] ?? '';
    expect(article).not.toMatch(/DESK-1|as•••|0101/);
    const [, side = '0', path = ''] = /viewBox="0 0 (\d+) \1".*?<path fill="#000" d="([^"]+)"/s.exec(article) ?? [];
    const scanned = new URL(readQr(Number(side), path) ?? '');
    expect(lettersIn(article).replaceAll('-', '')).toBe(scanned.host + scanned.pathname);
    const household = new Visitor(clinic.origin);
    const opened = await household.open(scanned.pathname);
    expect(opened.path).toBe('/preferences/stop');
    expect(opened.html).not.toMatch(/as•••|Prescription/);
    await household.submit('Stop all messages');
    expect(await reasonOf('refill', 'SMS')).toBe('STOPPED');
  });

  test('typed from the paper, dashes and all, it is the same link', async () => {
    const letters = lettersIn((await sheetOf(await signIn())).html);
    const typed = letters.slice(letters.indexOf('/'));
    expect(typed).toContain('-');
    expect((await new Visitor(clinic.origin).open(typed)).path).toBe('/preferences/stop');
  });

  test('speaks the patient’s language, and another when asked', async () => {
    aster = await registerPatient(clinic.deps, { mrn: 'DESK-3', email: 'fern.demo@example.org', language: 'ar' });
    const staff = await signIn();
    expect((await sheetOf(staff)).html).toContain('<article class="paper-sheet" lang="ar" dir="rtl">');
    expect((await sheetOf(staff, '?in=de')).html).toContain('Wählen Sie, was wir Ihnen senden dürfen');
    expect(looks.kept.filter(({ kind }) => kind === 'printed')).toHaveLength(2);
  });

  test('is not an auditor’s to make, nor of nobody', async () => {
    expect((await sheetOf(await signIn('auditor'))).status).toBe(403);
    expect(looks.kept.filter(({ kind }) => kind === 'printed')).toEqual([]);
    aster = '01920000-0000-7000-8000-00000000ffff' as RecipientId;
    expect((await sheetOf(await signIn())).status).toBe(404);
  });
});
