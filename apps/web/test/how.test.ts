import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CommunicationTypeKey } from '@heed/domain/catalogue/catalogue';
import type { DecidedChannel } from '@heed/domain/channel/channel';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { decideMany } from '@heed/use-cases/decision/decide-many';
import { mergeRecipients } from '@heed/use-cases/recipient/merge-recipients';
import { recordStatements } from '@heed/use-cases/statement/record-statements';
import { type ServedClinic, serveClinic } from './served-clinic.ts';
import { Visitor } from './visitor.ts';
import { linkPath, registerPatient } from './world.ts';

let clinic: ServedClinic;
let aster: RecipientId;
let visitor: Visitor;
beforeEach(async () => {
  clinic = await serveClinic();
  aster = await registerPatient(clinic.deps, {
    mrn: 'P-1',
    email: 'aster.demo@example.org',
    phone: '+12025550101',
    language: 'de',
    timeZone: 'America/Chicago',
  });
  visitor = new Visitor(clinic.origin);
});
afterEach(() => clinic.close());

const PAGE = '/preferences/how';
/** In the form that is saved, in every language. */
const SAVE = 'name="closes"';
const EVENING = { hours: 'only', opens: '17:00', closes: '20:00' };

async function openHow(who = visitor) {
  clinic.deps.clock.advance(1_000);
  await who.open(await linkPath(clinic.deps, aster));
  await who.open('/preferences?language=en');
  return who.open(PAGE);
}

async function reasonOf(type: string, channel: DecidedChannel) {
  const [answer] = await decideMany(clinic.deps, [
    { target: { kind: 'recipient', ref: { kind: 'id', id: aster } }, type: type as CommunicationTypeKey, channel },
  ]);
  return answer?.kind === 'decided' ? answer.decision.reason : answer?.kind;
}

const chosen = (html: string, name: string) =>
  new RegExp(`<select[^>]*name="${name}".*?</select>`, 's')
    .exec(html)?.[0]
    .match(/value="([^"]+)"[^>]* selected=""/)?.[1];
const said = (html: string) => /role="status".*?<\/div>/s.exec(html)?.[0] ?? '';

test('shows how things stand, names nobody and asks for no reason', async () => {
  const { html, headers } = await openHow();
  expect([visitor.ticked(SAVE)[0], chosen(html, 'opens'), chosen(html, 'closes'), chosen(html, 'language')]).toEqual([
    'any',
    '09:00',
    '20:00',
    'on-file',
  ]);
  expect(html).toContain('Deutsch · The one we have on file');
  expect(html).toMatch(
    /We only text or call from 9:00\sAM to 8:00\sPM\. Time zone: Central Time\. On Sundays we do not start before 12:00\sPM\./,
  );
  expect(html).not.toMatch(/aster|-0101|<textarea|<script/);
  expect(headers.get('Cache-Control')).toContain('no-store');
  expect((await visitor.open('/preferences')).html).toContain(`href="${PAGE}"`);
});

test('hours are in force for the next decision, told with a receipt, and undone on the spot', async () => {
  await openHow();
  const saved = await visitor.submit(SAVE, EVENING);
  expect(said(saved.html)).toMatch(/Saved\. This is new:.*Texts and calls only from 5:00\sPM to 8:00\sPM\./s);
  expect(saved.html).toMatch(/Receipt [0-9A-Z]{3}[-\u2011][0-9A-Z]{3}/);
  expect(chosen(saved.html, 'opens')).toBe('17:00');
  expect(await reasonOf('refill', 'SMS')).toBe('QUIET_HOURS');
  expect(await reasonOf('refill', 'EMAIL')).toBe('ALLOWED_BY_DEFAULT');
  const history = await visitor.open('/preferences/history');
  expect(history.html).toMatch(/Texts and calls only from 5:00\sPM to 8:00\sPM\./);
  await visitor.open(saved.path);
  clinic.deps.clock.advance(1_000);
  const undone = await visitor.submit('value="undo"');
  expect(said(undone.html)).toContain('Undone. Your choices are as they were before.');
  expect(chosen(undone.html, 'opens')).toBe('09:00');
  expect(await reasonOf('refill', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
  expect((await visitor.open(saved.path)).html).not.toContain('This is new');
});

test.each([
  ['any hour', { hours: 'any' }],
  ['the first hour to the last', { hours: 'only', opens: '09:00', closes: '20:00' }],
  ['hours around those', { hours: 'only', opens: '07:00', closes: '00:00' }],
])('%s: no wish, and takes an earlier one back', async (_, hours) => {
  await openHow();
  await visitor.submit(SAVE, EVENING);
  clinic.deps.clock.advance(1_000);
  const back = await visitor.submit(SAVE, hours);
  expect(said(back.html)).toContain('Texts and calls at any hour we are allowed.');
  expect(await reasonOf('refill', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
});

test.each([
  ['a night', '22:00', '07:00', /No texts or calls from 10:00\sPM to 7:00\sAM\./, 'ALLOWED_BY_DEFAULT', 'not'],
  ['a day at work', '10:00', '18:00', /No texts or calls from 10:00\sAM to 6:00\sPM\./, 'QUIET_HOURS', 'not'],
  ['until midnight', '18:00', '00:00', /calls only from 12:00\sAM to 6:00\sPM\./, 'ALLOWED_BY_DEFAULT', 'only'],
  ['over midnight', '20:00', '17:00', /Texts and calls only from 5:00\sPM to 8:00\sPM\./, 'QUIET_HOURS', 'only'],
] as const)('hours of peace: %s', async (_, opens, closes, says, reason, shownAs) => {
  await openHow();
  const saved = await visitor.submit(SAVE, { hours: 'not', opens, closes });
  expect(said(saved.html)).toMatch(says);
  expect(visitor.ticked(SAVE)[0]).toBe(shownAs);
  if (shownAs === 'not') expect([chosen(saved.html, 'opens'), chosen(saved.html, 'closes')]).toEqual([opens, closes]);
  expect(await reasonOf('refill', 'SMS')).toBe(reason);
  expect((await visitor.open('/preferences/history')).html).toMatch(says);
  await visitor.open(PAGE);
  clinic.deps.clock.advance(1_000);
  expect(said((await visitor.submit(SAVE, { channel: 'SMS' })).html).match(/<li>/g)).toHaveLength(1);
  expect(await reasonOf('refill', 'SMS')).toBe(reason);
});

test('only what was moved is said: two pages do not take each other back', async () => {
  await openHow();
  const other = new Visitor(clinic.origin);
  await openHow(other);
  await visitor.submit(SAVE, EVENING);
  clinic.deps.clock.advance(1_000);
  const saved = await other.submit(SAVE, { opens: '09:00', closes: '20:00', language: 'on-file', channel: 'SMS' });
  expect(said(saved.html).match(/<li>/g)).toHaveLength(1);
  expect(saved.html).toContain('The way you like best: Text.');
  expect(await reasonOf('refill', 'SMS')).toBe('QUIET_HOURS');
});

test('with nothing moved there is nothing to save', async () => {
  await openHow();
  const saved = await visitor.submit(SAVE, { opens: '09:00', closes: '20:00', language: 'on-file', channel: 'none' });
  expect(said(saved.html)).toContain('Nothing to save');
});

test('a language holds for this page, for the next link and on another device', async () => {
  await openHow();
  const saved = await visitor.submit(SAVE, { language: 'es' });
  expect(saved.html).toContain('lang="es"');
  expect(saved.html).toContain('Idioma: Español.');
  clinic.deps.clock.advance(1_000);
  const another = new Visitor(clinic.origin);
  expect((await another.open(await linkPath(clinic.deps, aster))).html).toContain('lang="es"');
  await visitor.submit(SAVE, { language: 'on-file' });
  clinic.deps.clock.advance(1_000);
  const third = new Visitor(clinic.origin);
  expect((await third.open(await linkPath(clinic.deps, aster))).html).toContain('lang="de"');
});

test.each([
  ['an end at the start', { hours: 'only', opens: '17:00', closes: '17:00' }, 'Pick an end that is not the same'],
  ['all but no hour', { hours: 'not', opens: '17:00', closes: '17:00' }, 'Pick an end that is not the same'],
  ['all but the whole day', { hours: 'not', opens: '00:00', closes: '24:00' }, 'Pick an end that is not the same'],
  ['what is no time', { hours: 'only', opens: 'x'.repeat(2000), closes: '20:00' }, 'Pick an end that is not the same'],
  ['times without what they mean', { opens: '22:00', closes: '07:00' }, 'Say if we may use these hours, or must'],
  ['the night alone', { hours: 'only', opens: '22:00', closes: '07:00' }, /Leave us at least one hour from 9:00/],
  ['all but a minute of an hour', { hours: 'not', opens: '09:59', closes: '09:00' }, /Leave us at least one hour/],
  [
    'hours of the night',
    { hours: 'only', opens: '00:00', closes: '06:00' },
    /Leave us at least one hour from 9:00\sAM to 8:00\sPM\./,
  ],
])('%s is not taken, is said, and keeps what was chosen', async (_name, hours, says) => {
  await openHow();
  const refused = await visitor.submit(SAVE, { ...hours, language: 'es', channel: 'SMS' });
  expect(refused.status).toBe(422);
  expect(refused.html).toMatch(says);
  expect(refused.html).toContain('href="#opens"');
  expect(chosen(refused.html, 'language')).toBe('es');
  expect(visitor.ticked(SAVE)).toEqual(['hours' in hours ? hours.hours : 'any', 'SMS']);
  expect(await reasonOf('refill', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
});

test.each([
  ['a language', { language: 'klingon' }],
  ['a way', { channel: 'PORTAL' }],
])('%s that is none of ours changes nothing', async (_name, fields) => {
  await openHow();
  expect(said((await visitor.submit(SAVE, fields)).html)).toContain('Nothing to save');
});

test('where no zone is known, the page says so, and offers the hours that hold then', async () => {
  aster = await registerPatient(clinic.deps, { mrn: 'P-2', email: 'fern.demo@example.org', phone: '+12025550102' });
  const { html } = await openHow();
  expect(html).toMatch(/We do not know your time zone, so we take this one: Eastern Time\. To put that right, call us/);
  expect(html).not.toContain('On Sundays');
  expect(chosen(html, 'opens')).toBe('12:00');
});

test('other hours that staff wrote down are shown as they are, and stay where nothing is moved', async () => {
  const [row] = await recordStatements(clinic.deps, {
    actor: { kind: 'staff', staff: 'desk' },
    speaker: { kind: 'staff', staff: 'desk' },
    wayIn: 'STAFF',
    statements: [
      {
        idempotencyKey: 'desk-1',
        subject: { kind: 'recipient', ref: { kind: 'id', id: aster } },
        scope: { types: { kind: 'all' }, channels: 'all' },
        word: { kind: 'contact-hours', opens: 6 * 60 + 15, closes: 16 * 60 + 30 },
      },
    ],
  });
  expect(row?.kind).toBe('recorded');
  const { html } = await openHow();
  expect([visitor.ticked(SAVE)[0], chosen(html, 'opens'), chosen(html, 'closes')]).toEqual(['only', '06:15', '16:30']);
  const saved = await visitor.submit(SAVE, { hours: 'only', opens: '06:15', closes: '16:30', channel: 'EMAIL' });
  expect(said(saved.html).match(/<li>/g)).toHaveLength(1);
  expect(chosen(saved.html, 'closes')).toBe('16:30');
});

test('where merged records name two zones, no hours can be chosen, it says whom to call, and the rest is saved', async () => {
  const other = await registerPatient(clinic.deps, { mrn: 'P-2', timeZone: 'America/Denver' });
  await mergeRecipients(clinic.deps, {
    actor: { kind: 'operator' },
    survivor: { kind: 'id', id: aster },
    merged: { kind: 'id', id: other },
    idempotencyKey: 'merge',
  });
  const { html } = await openHow();
  expect(html).toMatch(/We have two time zones on file for you, so we cannot keep to hours yet\. Call us: \d{3}/);
  expect(html).not.toContain(SAVE);
  const saved = await visitor.submit('name="channel"', { channel: 'SMS' });
  expect(said(saved.html)).toContain('The way you like best: Text.');
});

test('a form of another person, a bad token or a session that ended changes nothing', async () => {
  await openHow();
  expect((await visitor.submit(SAVE, { ...EVENING, form: 'made-up.token' })).path).toBe('/link?why=unsaved');
  await visitor.open(PAGE);
  visitor.forgetCookies();
  expect((await visitor.submit(SAVE, EVENING)).path).toBe('/link?why=unsaved');
  const shown = await openHow();
  const asterForm = /name="form" value="([^"]+)"/.exec(shown.html)?.[1] ?? '';
  const other = await registerPatient(clinic.deps, { mrn: 'P-2', email: 'fern.demo@example.org' });
  await visitor.open(await linkPath(clinic.deps, other));
  await visitor.open(PAGE);
  expect((await visitor.submit(SAVE, { ...EVENING, form: asterForm })).path).toBe('/link?why=unsaved');
  expect(await reasonOf('refill', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
});

test('the receipt of another person’s act is not shown', async () => {
  await openHow();
  const saved = await visitor.submit(SAVE, { language: 'fr' });
  const other = await registerPatient(clinic.deps, { mrn: 'P-2', email: 'fern.demo@example.org' });
  const stranger = new Visitor(clinic.origin);
  await stranger.open(await linkPath(clinic.deps, other));
  expect((await stranger.open(saved.path)).html).not.toMatch(/Français\.|This is new/);
});

test('a link that can only stop does not lead here', async () => {
  await visitor.open(await linkPath(clinic.deps, aster, 'paper'));
  expect((await visitor.open(PAGE)).path).not.toBe(PAGE);
});

test('pressed twice it is one act', async () => {
  await openHow();
  const fields = { ...EVENING, formId: crypto.randomUUID() };
  const first = await visitor.submit(SAVE, fields);
  await visitor.open(PAGE);
  expect((await visitor.submit(SAVE, fields)).path).toBe(first.path);
});
