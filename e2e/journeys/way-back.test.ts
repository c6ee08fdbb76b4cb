import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { expectAccessible } from '../browser/expect-accessible.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { openPhonePage } from '../browser/open-phone-page.ts';
import { codeFromMail } from '../harness/code-from-mail.ts';
import { textAsPatient } from '../harness/text-as-patient.ts';
import { registerPatient } from '../harness/register-patient.ts';
import { decide, external, graphql, manageLink } from '../harness/sender.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const SYSTEM = 'way-back-ehr';
let families = 0;
let parent: string;
let other: string;
let mailbox: string;

/** Two people with one mailbox, at which one of them pressed "Unsubscribe" in a mail with news. */
beforeEach(async () => {
  families += 1;
  [parent, other] = [`WB-${String(families)}A`, `WB-${String(families)}B`];
  mailbox = `wayback${String(families)}@example.org`;
  for (const mrn of [parent, other]) await registerPatient({ system: SYSTEM, mrn, emails: [mailbox] });
  const { notice } = await graphql<{ notice: { unsubscribeLink: string } }>(
    'query Notice($request: NoticeRequest!) { notice(request: $request) { unsubscribeLink } }',
    { request: { recipient: external(other, SYSTEM), type: 'clinic_news', channel: 'EMAIL' } },
  );
  await fetch(notice.unsubscribeLink, {
    method: 'POST',
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
  });
});

const newsFor = async (value: string) => (await decide(value, 'clinic_news', 'EMAIL', SYSTEM)).reason;

test('who proves a mailbox gets back there what they choose, without a script, and nobody else does', async () => {
  expect(await newsFor(parent)).toBe('ADDRESS_STOPPED');
  const page = await openPhonePage(browser, false);
  await page.goto(await manageLink(parent, SYSTEM));
  const news = page.getByRole('group', { name: 'Clinic news' });
  expect(await news.getByRole('checkbox').count()).toBe(0);
  await page.getByRole('link', { name: /^Get emails at .* again$/ }).click();
  await page.getByRole('button', { name: 'Send me a code' }).click();
  await page
    .getByRole('status')
    .getByText(/on its way/)
    .waitFor();
  await page.getByLabel('Code from the email').fill(`  ${await codeFromMail(browser, mailbox)} `);
  await page.getByRole('button', { name: 'Check the code' }).click();
  await page.getByText(/You have 15 minutes/).waitFor();
  expect(await newsFor(parent)).toBe('ADDRESS_STOPPED');
  await news.getByRole('checkbox', { name: /email/i }).check();
  await page.getByRole('button', { name: 'Save changes' }).click();
  await page.getByRole('status').getByText(/Saved/).waitFor();
  expect(await newsFor(parent)).toBe('ALLOWED_BY_PATIENT');
  expect(await newsFor(other)).toBe('ADDRESS_STOPPED');
});

test('a code that is wrong, empty or tried too often says what to do; too many say wait; all of it is accessible', async () => {
  const page = await openPhonePage(browser, true);
  await page.goto(await manageLink(parent, SYSTEM));
  await page.getByRole('link', { name: /^Get emails at .* again$/ }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Send me a code' }).click();
  await page.getByRole('button', { name: 'Check the code' }).click();
  await page.getByRole('alert').getByText('Type the six digits from the email.').waitFor();
  await expectAccessible(page);
  const code = await codeFromMail(browser, mailbox);
  const wrong = code === '000000' ? '111111' : '000000';
  for (const left of [4, 3, 2, 1]) {
    await page.getByLabel('Code from the email').fill(wrong);
    await page.getByRole('button', { name: 'Check the code' }).click();
    await page
      .getByRole('alert')
      .getByText(`Tries left: ${String(left)}.`)
      .waitFor();
  }
  for (const typed of [wrong, code]) {
    await page.getByLabel('Code from the email').fill(typed);
    await page.getByRole('button', { name: 'Check the code' }).click();
    await page
      .getByRole('alert')
      .getByText(/no longer works/)
      .waitFor();
  }
  for (let sent = 0; sent < 2; sent += 1) await page.getByRole('button', { name: 'Send another code' }).click();
  await page.getByRole('button', { name: 'Send another code' }).click();
  await page.getByText(/enough codes for now/).waitFor();
  await expectAccessible(page);
  expect(await newsFor(parent)).toBe('ADDRESS_STOPPED');
});

test('of two people with one number, who texts a code from it gets back what they choose, without a script, and the other does not', async () => {
  const phone = `+1202555${String(1_900 + families)}`;
  const [ann, bob] = [`WB-${String(families)}C`, `WB-${String(families)}D`];
  for (const mrn of [ann, bob])
    await registerPatient({
      system: SYSTEM,
      mrn,
      emails: [`${mrn.toLowerCase()}@example.org`],
      phones: [phone],
      hasConsented: true,
    });
  const reasonFor = async (value: string) => (await decide(value, 'appt_reminder', 'SMS', SYSTEM)).reason;
  await textAsPatient(phone, 'no more texts please');
  expect([await reasonFor(ann), await reasonFor(bob)]).toEqual(['ADDRESS_STOPPED', 'ADDRESS_STOPPED']);
  const page = await openPhonePage(browser, false);
  await page.goto(await manageLink(ann, SYSTEM));
  await page.getByRole('link', { name: /^Get texts and calls at .* again$/ }).click();
  await page.getByRole('button', { name: 'Show me a code' }).click();
  const card = page.getByRole('region', { name: /^Text this code/ });
  const code = /[0-9]{6}/.exec(await card.innerText())?.[0] ?? '';
  await page.getByRole('button', { name: 'I have sent it' }).click();
  await page.getByText(/do not have your text yet/).waitFor();
  await textAsPatient(phone, code);
  await page.getByRole('button', { name: 'I have sent it' }).click();
  await page.getByText(/You have 15 minutes/).waitFor();
  const reminders = page.getByRole('group', { name: 'Visit reminders' });
  await reminders.getByRole('checkbox', { name: /text/i }).check();
  await page.getByRole('button', { name: 'Save changes' }).click();
  await page.getByRole('status').getByText(/Saved/).waitFor();
  // At night her texts wait for the morning.
  expect(['ALLOWED_BY_PATIENT', 'QUIET_HOURS']).toContain(await reasonFor(ann));
  expect(await reasonFor(bob)).toBe('ADDRESS_STOPPED');
});

test('the page of the code to text is accessible in each state, and in Arabic', async () => {
  const phone = `+1202555${String(1_900 + families)}`;
  const value = `WB-${String(families)}E`;
  await registerPatient({ system: SYSTEM, mrn: value, phones: [phone], language: 'ar' });
  await textAsPatient(phone, 'no more texts please');
  const page = await openPhonePage(browser, true);
  await page.goto(await manageLink(value, SYSTEM));
  await page.goto(new URL('/preferences/number', page.url()).href);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'أظهر لي رمزًا' }).click();
  await page.getByRole('region').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'لقد أرسلته' }).click();
  await page.getByText(/لم تصلنا رسالتك/).waitFor();
  await expectAccessible(page);
});
