import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { expectAccessible } from '../browser/expect-accessible.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { registerPatient } from '../harness/register-patient.ts';
import { decide, manageLink } from '../harness/sender.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const SYSTEM = 'pause-ehr';
let people = 0;
let mrn: string;

beforeEach(async () => {
  people += 1;
  mrn = `PA-${String(people)}`;
  await registerPatient({ system: SYSTEM, mrn, emails: [`pause${String(people)}@example.org`] });
});

async function openPage(javaScriptEnabled: boolean): Promise<Page> {
  // The checker is put into the page; the page's own policy lets no script in.
  const context = await browser.newContext({
    viewport: { width: 320, height: 800 },
    bypassCSP: javaScriptEnabled,
    javaScriptEnabled,
  });
  const page = await context.newPage();
  await page.goto(await manageLink(mrn, SYSTEM));
  return page;
}

const reminder = async () => (await decide(mrn, 'refill', 'EMAIL', SYSTEM)).reason;

test('who wants quiet for a week has it at once and without a script, sees it, and ends it early', async () => {
  const page = await openPage(false);
  await page.getByRole('link', { name: 'Pause messages for a while' }).click();
  await page.getByRole('radio', { name: /^1 week/ }).check();
  await page.getByRole('button', { name: 'Start the pause' }).click();
  await page
    .getByRole('status')
    .getByText(/is paused until/)
    .waitFor();
  expect(await reminder()).toBe('PAUSED');
  await page.getByRole('link', { name: 'Change or end a pause' }).click();
  await page.getByRole('button', { name: /^End it now/ }).click();
  await page
    .getByRole('status')
    .getByText(/The pause has ended/)
    .waitFor();
  expect(await reminder()).not.toBe('PAUSED');
});

test('every state of the page is accessible, and what is missing is said', async () => {
  const page = await openPage(true);
  await page.goto(`${inject('heed').home}/preferences/pause`);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Start the pause' }).click();
  await page.getByRole('alert').getByText('Choose until when.').waitFor();
  await expectAccessible(page);
  await page.getByLabel('What do you want to pause?').selectOption({ label: 'Your care' });
  await page.getByRole('radio', { name: /^1 month/ }).check();
  await page.getByRole('button', { name: 'Start the pause' }).click();
  await page
    .getByRole('status')
    .getByText(/is paused until/)
    .waitFor();
  await expectAccessible(page);
  await page.goto(`${inject('heed').home}/preferences/pause`);
  await expectAccessible(page);
});
