import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { expectAccessible } from '../browser/expect-accessible.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { registerPatient } from '../harness/register-patient.ts';
import { manageLink } from '../harness/sender.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
  await registerPatient({ system: SYSTEM, mrn: 'SR-1', emails: ['still-right@example.org'] });
});
afterAll(() => browser.close());

const SYSTEM = 'still-right-ehr';

test('who is asked by a link answers at one press, without a script, and finds it in the history', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 800 }, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(await manageLink('SR-1', SYSTEM, 'CONFIRM'));
  await page.getByRole('button', { name: 'These are still right' }).click();
  await page.getByRole('status').getByText('Thank you. All stays as it is.').waitFor();
  await page.getByRole('link', { name: 'Your history' }).click();
  await page.getByText('Said that the choices are still right.').waitFor();
});

test('the question is accessible, and a switch that was moved before the press is saved', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 800 }, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(await manageLink('SR-1', SYSTEM, 'CONFIRM'));
  await expectAccessible(page);
  const survey = page.getByRole('group', { name: 'Prescription reminders' }).getByRole('checkbox', { name: 'Email' });
  await survey.uncheck();
  await page.getByRole('button', { name: 'These are still right' }).click();
  await page.getByRole('status').getByText(/Saved/).waitFor();
  expect(await survey.isChecked()).toBe(false);
});
