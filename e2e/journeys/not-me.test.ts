import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { expectAccessible } from '../browser/expect-accessible.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { openPhonePage } from '../browser/open-phone-page.ts';
import { codeFromMail } from '../harness/code-from-mail.ts';
import { registerPatient } from '../harness/register-patient.ts';
import { decide, manageLink } from '../harness/sender.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const SYSTEM = 'not-me-ehr';
let people = 0;
let mrn: string;
let mailbox: string;

const register = () => registerPatient({ system: SYSTEM, mrn, emails: [mailbox] });

beforeEach(async () => {
  people += 1;
  mrn = `NM-${String(people)}`;
  mailbox = `notme${String(people)}@example.org`;
  await register();
});

const mailFor = async (type: string) => (await decide(mrn, type, 'EMAIL', SYSTEM)).reason;

test('a stranger says so in one press and gets nothing more; it was the patient, and a code puts all back, without a script', async () => {
  const link = await manageLink(mrn, SYSTEM);
  const page = await openPhonePage(browser, false);
  await page.goto(link);
  await page.getByRole('link', { name: 'This is not me' }).click();
  await page.getByRole('button', { name: 'I am not this person' }).click();
  await page.getByRole('heading', { name: 'We will not write there again' }).waitFor();
  await page
    .getByRole('status')
    .getByText(/Receipt \w{3}[-\u2011]\w{3}/)
    .waitFor();
  expect([await mailFor('refill'), await mailFor('breach_notice')]).toEqual(['UNDELIVERABLE', 'UNDELIVERABLE']);
  await register();
  expect(await mailFor('breach_notice')).toBe('UNDELIVERABLE');
  await page.goto(link);
  await page.getByRole('heading', { name: 'We will not write there again' }).waitFor();
  await page.getByRole('link', { name: 'It was me after all' }).click();
  await page.getByRole('button', { name: 'Send me a code' }).click();
  await page.getByLabel('Code from the email').fill(await codeFromMail(browser, mailbox));
  await page.getByRole('button', { name: 'Check the code' }).click();
  await page.getByRole('heading', { name: 'Stop everything' }).waitFor();
  expect(await mailFor('refill')).toBe('ALLOWED_BY_DEFAULT');
});

test('every state of the page is accessible', async () => {
  const page = await openPhonePage(browser, true);
  await page.goto(await manageLink(mrn, SYSTEM));
  await page.goto(`${inject('heed').home}/preferences/not-me`);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'I am not this person' }).click();
  await page.getByRole('heading', { name: 'We will not write there again' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'It was me after all' }).click();
  await expectAccessible(page);
  await page.goto(`${inject('heed').home}/opt-out?not-me=1`);
  await expectAccessible(page);
});
