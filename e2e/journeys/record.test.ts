import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { expectAccessible } from '../browser/expect-accessible.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { codeFromMail } from '../harness/code-from-mail.ts';
import { registerPatient } from '../harness/register-patient.ts';
import { manageLink } from '../harness/sender.ts';

const SYSTEM = 'record-ehr';
const MRN = 'RC-1';
const MAILBOX = 'record1@example.org';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
  await registerPatient({ system: SYSTEM, mrn: MRN, emails: [MAILBOX] });
});
afterAll(() => browser.close());

test('a patient reads the record, proves a mailbox and takes the whole of it home, without a script', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 800 }, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(await manageLink(MRN, SYSTEM));
  await page.getByRole('link', { name: 'Download your record' }).click();
  await page.getByRole('heading', { level: 1, name: 'Your record' }).waitFor();
  expect(await page.getByText(MAILBOX).count()).toBe(0);
  await page.getByRole('link', { name: 'Show that it is you' }).click();
  await page.getByRole('button', { name: 'Send me a code' }).click();
  await page.getByLabel('Code from the email').fill(await codeFromMail(browser, MAILBOX));
  await page.getByRole('button', { name: 'Check the code' }).click();
  await page.getByText(MAILBOX).waitFor();
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download as a file' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('message-choices.json');
  const file = JSON.parse(readFileSync(await download.path(), 'utf8')) as object;
  expect(file).toMatchObject({ version: 1, isWhole: true, contactPoints: [{ kind: 'email', value: MAILBOX }] });
});

test('the page is accessible', async () => {
  // The checker is put into the page; the page's own policy lets no script in.
  const page = await (await browser.newContext({ viewport: { width: 320, height: 800 }, bypassCSP: true })).newPage();
  await page.goto(await manageLink(MRN, SYSTEM));
  await page.goto(`${inject('heed').home}/preferences/record`);
  await expectAccessible(page);
});
