import { afterEach, beforeEach, expect, test } from 'vitest';
import { receiveText } from '@heed/use-cases/intake/receive-text';
import { type ServedClinic, serveClinic } from './served-clinic.ts';
import { Visitor } from './visitor.ts';
import { linkPath, registerPatient } from './world.ts';

const PHONE = '+12025550101';
const PAGE = '/preferences/number';
let clinic: ServedClinic;
let link: string;
let visitor: Visitor;
beforeEach(async () => {
  clinic = await serveClinic();
  const aster = await registerPatient(clinic.deps, { mrn: 'P-1', email: 'aster.demo@example.org', phone: PHONE });
  link = await linkPath(clinic.deps, aster);
  visitor = new Visitor(clinic.origin);
});
afterEach(() => clinic.close());

let texts = 0;
async function text(body: string): Promise<void> {
  texts += 1;
  await receiveText(clinic.deps, {
    messageSid: `SM${String(texts)}`,
    from: PHONE,
    to: '+12025550100',
    body,
    raw: body,
  });
  clinic.deps.clock.advance(180_000);
}

async function openStopped() {
  await text('no more texts please');
  await visitor.open(link);
  return visitor.open(PAGE);
}

test('shows six digits that stay the same at a reload, a link that begins the text, and no whole number of the patient', async () => {
  const page = await openStopped();
  expect(page.html).not.toMatch(/[0-9]{6}</);
  const shown = await visitor.submit('Show me a code', {});
  const code = />([0-9]{6})</.exec(shown.html)?.[1] ?? '';
  expect(shown.html).toContain(`href="sms:+12025550100?body=${code}"`);
  expect(shown.html).not.toContain('2025550101');
  expect((await visitor.open(shown.path)).html).toContain(`>${code}<`);
  expect(shown.headers.get('Cache-Control')).toContain('no-store');
});

test('who has a number and no mailbox sees the names that are hidden, once they texted a code from it', async () => {
  const bee = await registerPatient(clinic.deps, { mrn: 'P-2', phone: PHONE });
  const before = await visitor.open(await linkPath(clinic.deps, bee));
  expect(before.html).not.toContain('Research opportunities');
  expect(before.html).toContain('href="/preferences/number?for=names"');
  await visitor.open(`${PAGE}?for=names`);
  const shown = await visitor.submit('Show me a code', {});
  await text(/>([0-9]{6})</.exec(shown.html)?.[1] ?? '');
  const named = await visitor.submit('I have sent it', {});
  expect(named.path).toBe('/preferences');
  expect(named.html).toContain('Research opportunities');
});

test('leads to switches once the digits came from that number, and to "not yet" before', async () => {
  await openStopped();
  const shown = await visitor.submit('Show me a code', {});
  const code = />([0-9]{6})</.exec(shown.html)?.[1] ?? '';
  const early = await visitor.submit('I have sent it', {});
  expect([early.status, early.html.includes('We do not have your text yet')]).toEqual([422, true]);
  expect(early.html).toContain(`>${code}<`);
  await text(code);
  const proved = await visitor.submit('I have sent it', {});
  expect(proved.path).toBe('/preferences');
  expect(proved.html).toContain('You have 15 minutes');
});

test('says to wait when there were enough codes', async () => {
  await openStopped();
  for (const press of ['Show me a code', 'Show me another code', 'Show me another code'])
    await visitor.submit(press, {});
  const fourth = await visitor.submit('Show me another code', {});
  expect([fourth.status, fourth.html.includes('enough codes for now')]).toEqual([429, true]);
});

test('is not there where nothing was stopped, without a session, or with a link that can only stop', async () => {
  expect((await visitor.open(PAGE)).path).toBe('/link?why=closed');
  await visitor.open(link);
  expect((await visitor.open(PAGE)).path).toBe('/preferences');
  await openStopped();
  clinic.deps.clock.advance(3 * 3_600_000);
  expect((await visitor.submit('Show me a code', {})).path).toBe('/link?why=unsaved');
});
