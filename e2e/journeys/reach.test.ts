import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { expectAccessible } from '../browser/expect-accessible.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { openPhonePage } from '../browser/open-phone-page.ts';
import { registerPatient } from '../harness/register-patient.ts';
import { decide, manageLink } from '../harness/sender.ts';
import { codeFromMail } from '../harness/code-from-mail.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const SYSTEM = 'reach-ehr';
let people = 0;
let mrn: string;
let mailbox: string;

beforeEach(async () => {
  people += 1;
  mrn = `RE-${String(people)}`;
  mailbox = `reach${String(people)}@example.org`;
  await registerPatient({ system: SYSTEM, mrn, emails: [mailbox], phones: [`+120255501${String(70 + people)}`] });
});

const callFor = async () => (await decide(mrn, 'refill', 'VOICE', SYSTEM)).reason;

test('who asks to be reached by one mailbox only is, at once and without a script, and ends it with a code', async () => {
  expect(await callFor()).not.toBe('RESTRICTED');
  const page = await openPhonePage(browser, false);
  await page.goto(await manageLink(mrn, SYSTEM));
  await page.getByRole('link', { name: 'Choose where we may reach you' }).click();
  await page.getByRole('group', { name: 'Addresses and numbers' }).getByRole('checkbox').first().check();
  await page.getByRole('radio', { name: 'Only “please call us”' }).check();
  await page.getByRole('button', { name: 'Save this wish' }).click();
  await page.getByRole('status').getByText(/Saved/).waitFor();
  expect(await callFor()).toBe('RESTRICTED');
  await page.getByRole('link', { name: 'Show that it is you' }).click();
  await page.getByRole('button', { name: 'Send me a code' }).click();
  await page.getByLabel('Code from the email').fill(await codeFromMail(browser, mailbox));
  await page.getByRole('button', { name: 'Check the code' }).click();
  await page.getByRole('button', { name: 'End this wish' }).click();
  await page.getByRole('status').getByText('Your wish has ended.').waitFor();
  expect(await callFor()).not.toBe('RESTRICTED');
});

test('every state of the page is accessible, and what is missing is said', async () => {
  const page = await openPhonePage(browser, true);
  await page.goto(await manageLink(mrn, SYSTEM));
  await page.goto(`${inject('heed').home}/preferences/reach`);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save this wish' }).click();
  await page.getByRole('alert').getByText('Tick at least one.').waitFor();
  await expectAccessible(page);
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: 'Save this wish' }).click();
  await page.getByRole('status').getByText(/Saved/).waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Show that it is you' }).click();
  await expectAccessible(page);
});
