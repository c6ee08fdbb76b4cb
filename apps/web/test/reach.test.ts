import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { CommunicationTypeKey } from '@heed/domain/catalogue/catalogue';
import type { DecidedChannel } from '@heed/domain/channel/channel';
import { receiveText } from '@heed/use-cases/intake/receive-text';
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

const SAVE = 'Save this wish';
const PAGE = '/preferences/reach';

async function openReach(who = visitor) {
  clinic.deps.clock.advance(1_000);
  await who.open(await linkPath(clinic.deps, aster));
  return who.open(PAGE);
}

/** The id of the contact point with that mask, as the page's form has it. */
const pointWith = (html: string, mask: string) =>
  new RegExp(`value="([0-9a-f-]{36})"[^>]*/?>(?:(?!</label>).)*${mask}`, 's').exec(html)?.[1] ?? '';

async function reasonOf(type: string, channel: DecidedChannel) {
  const [answer] = await decideMany(clinic.deps, [
    { target: { kind: 'recipient', ref: { kind: 'id', id: aster } }, type: type as CommunicationTypeKey, channel },
  ]);
  return answer?.kind === 'decided' ? answer.decision.reason : answer?.kind;
}

async function useOnlyMail() {
  const { html } = await openReach();
  return visitor.submit(SAVE, { which: 'use-only', point: pointWith(html, 'as•••'), detail: 'minimal' });
}

test('shows masked addresses and asks for no reason', async () => {
  const { html, headers } = await openReach();
  expect(html).toContain('as•••@e•••.org');
  expect(html).not.toContain('aster.demo');
  expect(html).not.toMatch(/<textarea|<script/);
  expect(headers.get('Cache-Control')).toContain('no-store');
});

test('a wish is in force for the next decision, and ends with a code to the mailbox that is left', async () => {
  const saved = await useOnlyMail();
  expect(saved.html).toContain('Saved. We keep to your wish from now on.');
  expect(saved.html).toMatch(/Receipt [0-9A-Z]{3}[-\u2011][0-9A-Z]{3}/);
  expect(saved.html).toMatch(/We use only as•••@e•••\.org\. Our messages only say “please call us”\./);
  expect(await reasonOf('refill', 'SMS')).toBe('RESTRICTED');
  expect(saved.html).not.toContain('End this wish');
  const choices = await visitor.open('/preferences');
  expect(choices.html.match(/You asked us not to reach you[^<]*/g)).toEqual([
    'You asked us not to reach you by text and phone call. We keep to that.',
  ]);
  await visitor.open('/preferences/code?for=reach');
  await visitor.submit('Send me a code');
  const proved = await visitor.submit('Check the code', { code: '000001' });
  expect(proved.path).toBe(PAGE);
  expect(proved.html).toContain('We use only aster.demo@example.org.');
  expect(proved.html).toContain('202-555-0101');
  clinic.deps.clock.advance(1_000);
  const ended = await visitor.submit('End this wish');
  expect(ended.html).toContain('Your wish has ended.');
  expect(await reasonOf('refill', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
  const history = await visitor.open('/preferences/history');
  expect(history.html).toContain('Asked us to use only aster.demo@example.org.');
  expect(history.html).toContain('Asked that messages only say “please call us”.');
  expect((await visitor.open('/preferences')).html).toContain('aster.demo@example.org');
  clinic.deps.clock.advance(15 * 60_000);
  const later = await visitor.open('/preferences/history');
  expect(later.html).toContain('Asked us to use only as•••@e•••.org.');
  for (const path of ['/preferences', PAGE]) expect((await visitor.open(path)).html).not.toContain('aster.demo');
});

test('what opens more than before is not taken, stays on the page, and leads to the proof', async () => {
  const { html } = await useOnlyMail();
  const refused = await visitor.submit(SAVE, { which: 'use-only', point: pointWith(html, '-0101'), detail: 'full' });
  expect(refused.status).toBe(422);
  expect(refused.html).toContain('href="#prove"');
  expect(visitor.ticked(SAVE)).toContain(pointWith(refused.html, '-0101'));
  expect(await reasonOf('refill', 'SMS')).toBe('RESTRICTED');
});

test.each([
  ['nothing ticked', {}, 'Tick at least one.'],
  ['what is nobody’s', { point: 'x'.repeat(2000) }, 'Tick at least one.'],
  ['another’s point', { point: '00000000-0000-4000-8000-00000000ffff' }, 'Tick at least one.'],
])('%s is not taken', async (_name, fields, says) => {
  await openReach();
  const refused = await visitor.submit(SAVE, { which: 'use-only', detail: 'full', ...fields });
  expect([refused.status, refused.html.includes(says)]).toEqual([422, true]);
  expect(await reasonOf('refill', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
});

test('to end a wish without proof leads to the code and ends nothing', async () => {
  await useOnlyMail();
  const asked = await visitor.submit(SAVE, { do: 'lift' });
  expect(asked.path).toBe('/preferences/code?for=reach');
  expect(await reasonOf('refill', 'SMS')).toBe('RESTRICTED');
});

test('a form of another person, a bad token or a session that ended changes nothing', async () => {
  const { html } = await openReach();
  const wish = { which: 'use-only', point: pointWith(html, 'as•••'), detail: 'full' };
  const bad = await visitor.submit(SAVE, { ...wish, form: 'made-up.token' });
  expect(bad.path).toBe('/link?why=unsaved');
  await visitor.open(PAGE);
  visitor.forgetCookies();
  expect((await visitor.submit(SAVE, wish)).path).toBe('/link?why=unsaved');
  const shown = await openReach();
  const asterForm = /name="form" value="([^"]+)"/.exec(shown.html)?.[1] ?? '';
  const other = await registerPatient(clinic.deps, { mrn: 'P-2', email: 'fern.demo@example.org' });
  await visitor.open(await linkPath(clinic.deps, other));
  await visitor.open(PAGE);
  expect((await visitor.submit(SAVE, { ...wish, form: asterForm })).path).toBe('/link?why=unsaved');
  expect(await reasonOf('refill', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
});

test('pressed twice it is one wish; a link from before can then only stop', async () => {
  const before = await linkPath(clinic.deps, aster);
  const { html } = await openReach();
  const wish = { which: 'never-use', point: pointWith(html, 'as•••'), detail: 'full', formId: crypto.randomUUID() };
  const first = await visitor.submit(SAVE, wish);
  await visitor.open(PAGE);
  const second = await visitor.submit(SAVE, wish);
  expect(second.path).toBe(first.path);
  expect((second.html.match(/We never use/g) ?? []).length).toBe(1);
  expect((await new Visitor(clinic.origin).open(before)).path).toBe('/preferences/stop');
});

test('where only a number is left, it proves itself by a text, and the wish ends', async () => {
  const { html } = await openReach();
  const saved = await visitor.submit(SAVE, { which: 'use-only', point: pointWith(html, '-0101'), detail: 'full' });
  expect(saved.html).toMatch(/First show that you have the phone \(•••\)/);
  expect((await visitor.open('/preferences/code?for=reach')).path).toBe(PAGE);
  await visitor.open('/preferences/number?for=reach');
  const shown = await visitor.submit('Show me a code');
  const body = />([0-9]{6})</.exec(shown.html)?.[1] ?? '';
  clinic.deps.clock.advance(1_000);
  await receiveText(clinic.deps, { messageSid: 'SM1', from: '+12025550101', to: '+12025550100', body, raw: body });
  expect((await visitor.submit('I have sent it')).path).toBe(PAGE);
  clinic.deps.clock.advance(1_000);
  expect((await visitor.submit('End this wish')).html).toContain('Your wish has ended.');
  expect(await reasonOf('refill', 'EMAIL')).toBe('ALLOWED_BY_DEFAULT');
});
