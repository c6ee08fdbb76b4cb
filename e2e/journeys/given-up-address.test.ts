import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { expectAccessible } from '../browser/expect-accessible.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { openPhonePage } from '../browser/open-phone-page.ts';
import { registerPatient } from '../harness/register-patient.ts';
import { decide, manageLink } from '../harness/sender.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const SYSTEM = 'given-up-ehr';

const register = (mrn: string, mailbox: string) => registerPatient({ system: SYSTEM, mrn, emails: [mailbox] });

test('a link in a mailbox that the patient gave up shows nothing more, not even on a page that is open, and still stops', async () => {
  await register('GU-1', 'given-up@example.org');
  const link = await manageLink('GU-1', SYSTEM);
  const page = await openPhonePage(browser, true);
  await page.goto(link);
  await page.getByRole('heading', { level: 1, name: 'What we may send you' }).waitFor();

  await register('GU-1', 'kept@example.org');
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'You can still stop our messages' }).waitFor();
  expect(await page.getByText('•••').count()).toBe(0);
  await expectAccessible(page);

  const again = await openPhonePage(browser, false);
  await again.goto(link);
  await again.getByRole('button', { name: 'Send me a new link' }).click();
  await again
    .getByRole('status')
    .getByText(/A new link is on its way/)
    .waitFor();

  await page.getByRole('button', { name: 'Stop all messages' }).click();
  await page.getByRole('status').getByText('Everything you may stop is off.').waitFor();
  expect((await decide('GU-1', 'refill', 'EMAIL', SYSTEM)).reason).toBe('STOPPED');
});
