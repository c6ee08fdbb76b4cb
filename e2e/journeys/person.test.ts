import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { expectAccessible } from '../browser/expect-accessible.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { registerPatient } from '../harness/register-patient.ts';
import { manageLink } from '../harness/sender.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
  await registerPatient({ system: SYSTEM, mrn: MRN, emails: ['person1@example.org'], phones: ['+12025550190'] });
});
afterAll(() => browser.close());

const SYSTEM = 'person-ehr';
const MRN = 'PE-1';

test('who asks for a person is told by when, without a script, and staff read the note', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 800 }, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(await manageLink(MRN, SYSTEM));
  await page.getByRole('link', { name: 'Ask for a person' }).click();
  await page.getByRole('radio', { name: 'Write me an email' }).check();
  await page.getByRole('textbox', { name: 'A note, if you like' }).fill('Please tell me about the bill from May.');
  await page.getByRole('button', { name: 'Send' }).click();
  await page
    .getByRole('status')
    .getByText(/A member of our staff looks at it by .+ at the latest/)
    .waitFor();

  const console = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await console.goto(inject('heed').staffConsole);
  await console.getByRole('button', { name: 'Sign in as demo reviewer' }).click();
  await console
    .getByRole('link', { name: /^Asked for a person/ })
    .first()
    .click();
  await console.getByText('Please tell me about the bill from May.').waitFor();
  await console.getByText('Write an email to the patient').waitFor();
  expect(await console.getByText(MRN).first().isVisible()).toBe(true);
});

test('every state of the page is accessible', async () => {
  // The checker is put into the page; the page's own policy lets no script in.
  const page = await (await browser.newContext({ viewport: { width: 320, height: 800 }, bypassCSP: true })).newPage();
  await page.goto(await manageLink(MRN, SYSTEM));
  await page.goto(`${inject('heed').home}/preferences/person`);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('status').waitFor();
  await expectAccessible(page);
});
