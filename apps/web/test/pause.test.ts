import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CommunicationTypeKey } from '@heed/domain/catalogue/catalogue';
import type { DecidedChannel } from '@heed/domain/channel/channel';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { decideMany } from '@heed/use-cases/decision/decide-many';
import { type ServedClinic, serveClinic } from './served-clinic.ts';
import { Visitor } from './visitor.ts';
import { linkPath, registerPatient } from './world.ts';

let clinic: ServedClinic;
let aster: RecipientId;
let visitor: Visitor;
// Tuesday, 24 November 2026, noon in Chicago and one o'clock in New York.
beforeEach(async () => {
  clinic = await serveClinic();
  clinic.deps.clock.advance(Date.parse('2026-11-24T18:00:00Z') - clinic.deps.clock.now());
  aster = await registerPatient(clinic.deps, { mrn: 'P-1', email: 'aster.demo@example.org', phone: '+12025550101' });
  visitor = new Visitor(clinic.origin);
});
afterEach(() => clinic.close());

const START = 'Start the pause';
const END = 'End it now';
const PAGE = '/preferences/pause';

async function openPause(who = visitor, of = aster) {
  clinic.deps.clock.advance(1_000);
  await who.open(await linkPath(clinic.deps, of));
  return who.open(PAGE);
}

async function reasonOf(type: string, channel: DecidedChannel = 'EMAIL') {
  const [answer] = await decideMany(clinic.deps, [
    { target: { kind: 'recipient', ref: { kind: 'id', id: aster } }, type: type as CommunicationTypeKey, channel },
  ]);
  return answer?.kind === 'decided' ? answer.decision.reason : answer?.kind;
}

async function pauseAll(until = '2026-12-01') {
  await openPause();
  return visitor.submit(START, { what: 'all', way: 'all', until });
}

test('offers what can be paused, with its days, and says what comes all the same', async () => {
  const { html, headers } = await openPause();
  expect(html).toContain('1 week, until December 1');
  expect(html).toContain('3 months, until February 24, 2027');
  expect(html).toMatch(/type="date"[^>]*min="2026-11-25" max="2027-11-24"/);
  expect(html).toContain('From tomorrow to November 24, 2027. A pause lasts a year at most');
  expect(html).toContain('We do not know your own time zone.');
  expect(html).not.toMatch(/<option value="legal"|<textarea|<script/);
  expect(html).toMatch(/even if you pause everything:.*Safety recalls/s);
  expect(headers.get('Cache-Control')).toContain('no-store');
});

test('a pause is in force for the next decision, with receipt and undo, and stands above the choices', async () => {
  const saved = await pauseAll();
  expect(saved.path).toMatch(/^\/preferences\?done=saved&act=/);
  expect(saved.html).toContain('Everything you may stop by email, text and phone call is paused until December 1.');
  expect(saved.html).toMatch(/Receipt [0-9A-Z]{3}[-\u2011][0-9A-Z]{3}/);
  expect(saved.html).toContain('Paused until December 1<');
  expect(saved.html).toContain('These are paused and come again later:');
  expect(await reasonOf('refill')).toBe('PAUSED');
  const undone = await visitor.submit('Undo');
  expect(undone.path).toBe('/preferences?done=undone');
  expect(undone.html).not.toContain('Paused until');
  expect(await reasonOf('refill')).toBe('ALLOWED_BY_DEFAULT');
});

test('one kind one way, until a day of one’s own', async () => {
  await openPause();
  await visitor.submit(START, { what: 'payment', way: 'EMAIL', until: 'day', day: '2026-11-25' });
  const { html } = await visitor.open(PAGE);
  expect(html).toContain('“Bills and insurance” by email is paused until November 25.');
  expect(await reasonOf('bill')).toBe('PAUSED');
  expect(await reasonOf('bill', 'SMS')).not.toBe('PAUSED');
  expect(await reasonOf('refill')).toBe('ALLOWED_BY_DEFAULT');
});

test('it ends at one press, with a receipt; an old page is told that it is over', async () => {
  await pauseAll();
  await visitor.open(PAGE);
  const other = new Visitor(clinic.origin);
  await openPause(other);
  clinic.deps.clock.advance(1_000);
  const ended = await visitor.submit(END);
  expect(ended.html).toMatch(
    /role="status"[^>]*><p class="heading">The pause has ended\..*Receipt [0-9A-Z]{3}[-\u2011][0-9A-Z]{3}/,
  );
  expect(await reasonOf('refill')).toBe('ALLOWED_BY_DEFAULT');
  expect((await other.submit(END)).html).toContain('That pause had ended before.');
});

test.each([
  ['nothing chosen', {}, 'until', 'Choose until when.'],
  ['a day that is not filled in', { until: 'day' }, 'day', 'Fill in the day'],
  ['two days', { until: '2026-12-01', day: '2026-12-05' }, 'until', 'You chose two days.'],
  ['no day at all', { until: 'day', day: '31.12.2026' }, 'day', 'Write the day like this: 2027-11-24.'],
  ['what is very long', { until: 'x'.repeat(5000) }, 'day', 'Write the day like this: 2027-11-24.'],
  ['today', { until: 'day', day: '2026-11-24' }, 'day', 'Choose tomorrow or a later day.'],
  ['too late', { until: 'day', day: '2027-11-25' }, 'day', 'Choose November 24, 2027 or an earlier day.'],
  [
    'what is never sent that way',
    { what: 'education', way: 'VOICE', until: '2026-12-01' },
    'what',
    'We never send these',
  ],
])('%s is not taken, says what to do and loses nothing', async (_name, fields, field, says) => {
  await openPause();
  const refused = await visitor.submit(START, { way: 'EMAIL', ...fields });
  expect(refused.status).toBe(422);
  expect(refused.html).toContain(`<a href="#${field}">${says}`);
  const day = 'day' in fields ? fields.day : '';
  expect(refused.html).toMatch(new RegExp(`name="day"[^>]* value="${day}"`));
  expect(await reasonOf('refill')).toBe('ALLOWED_BY_DEFAULT');
});

test('a day alone is enough, and the last day is inside', async () => {
  await openPause();
  await visitor.submit(START, { day: '2027-11-24' });
  expect(await reasonOf('refill')).toBe('PAUSED');
});

test('what adds nothing is told, with the way on', async () => {
  await pauseAll('2026-12-24');
  await visitor.open(PAGE);
  const again = await visitor.submit(START, { what: 'care', until: '2026-12-01' });
  expect(again.status).toBe(422);
  expect(again.html).toContain('<a href="#now">This is paused until December 24 already.');
});

test('pressed twice it is one pause', async () => {
  await openPause();
  const form = { until: '2026-12-01', formId: crypto.randomUUID() };
  const first = await visitor.submit(START, form);
  await visitor.open(PAGE);
  expect((await visitor.submit(START, form)).path).toBe(first.path);
  expect(((await visitor.open(PAGE)).html.match(/is paused until/g) ?? []).length).toBe(2);
});

test('when the session ran out a pause is still done, and its end is not', async () => {
  await openPause();
  visitor.forgetCookies();
  const done = await visitor.submit(START, { until: '2026-12-01' });
  expect(done.path).toMatch(/^\/preferences\/stopped\?paused=1&receipt=/);
  expect(done.html).toContain('Your pause has begun.');
  expect(done.html).toContain('<title>Paused · ');
  expect(await reasonOf('refill')).toBe('PAUSED');
  await openPause();
  visitor.forgetCookies();
  expect((await visitor.submit(END)).path).toBe('/link?why=unsaved');
  expect(await reasonOf('refill')).toBe('PAUSED');
});

test('a form of another person or a bad token changes nothing of whose page is open', async () => {
  await pauseAll();
  const shown = await visitor.open(PAGE);
  const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(shown.html)?.[1] ?? '';
  const other = await registerPatient(clinic.deps, { mrn: 'P-2', email: 'fern.demo@example.org' });
  await openPause(visitor, other);
  // Fern's own form with the id of Aster's pause, and Aster's form in Fern's session.
  expect((await visitor.submit(START, { do: 'end', pause: hidden('pause') })).html).toContain('had ended before');
  await visitor.open(PAGE);
  const asters = { do: 'end', pause: hidden('pause'), form: hidden('form') };
  expect((await visitor.submit(START, asters)).path).toBe('/link?why=unsaved');
  await visitor.open(PAGE);
  expect((await visitor.submit(START, { form: 'made-up.token', until: '2026-12-01' })).path).toBe('/link?why=unsaved');
  expect(await reasonOf('refill')).toBe('PAUSED');
});

test('a link that may only stop does not open the page, and a GET changes nothing', async () => {
  await visitor.open(await linkPath(clinic.deps, aster, 'stop'));
  expect((await visitor.open(PAGE)).path).not.toBe(PAGE);
  const before = clinic.deps.entries.length;
  await openPause();
  await visitor.open(`${PAGE}?done=ended&receipt=<b>`);
  expect(clinic.deps.entries).toHaveLength(before);
});

test.each(['es', 'ar', 'ht', 'ja'])('in %s too', async (language) => {
  const { html } = await openPause(new Visitor(clinic.origin, language));
  expect(html).toContain(`lang="${language}"`);
  expect(html).not.toContain('Pause messages');
});
