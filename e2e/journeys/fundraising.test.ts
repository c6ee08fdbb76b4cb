import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../browser/launch-chromium.ts';
import { registerPatient } from '../harness/register-patient.ts';
import { decide, manageLink } from '../harness/sender.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const SYSTEM = 'gift-crm';
const MRN = 'GI-1';

test('one press stops requests for gifts, a press of its own brings them back, without a script', async () => {
  await registerPatient({ system: SYSTEM, mrn: MRN, emails: ['gifts1@example.org'] });
  const reason = async (type = 'fundraising') => (await decide(MRN, type, 'EMAIL', SYSTEM)).reason;
  const context = await browser.newContext({ viewport: { width: 320, height: 800 }, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(await manageLink(MRN, SYSTEM));
  const section = page.locator('section', { has: page.getByRole('heading', { name: 'Asking for support' }) });
  await section.getByText('Your care and your bills never depend on it.').waitFor();
  await section.getByRole('button', { name: 'Stop all requests for gifts' }).click();
  await page
    .getByRole('status')
    .getByText(/Saved\./)
    .waitFor();
  expect(await reason()).toBe('STOPPED');
  expect(await reason('refill')).not.toBe('STOPPED');
  expect(await section.getByRole('button', { name: 'You may ask me again' }).count()).toBe(0);
  await page.goto(await manageLink(MRN, SYSTEM));
  await section.getByRole('button', { name: 'You may ask me again' }).click();
  await page
    .getByRole('status')
    .getByText(/Saved\./)
    .waitFor();
  expect(await reason()).toBe('ALLOWED_BY_PATIENT');
});
