import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { expectAccessible } from '../browser/expect-accessible.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { openPhonePage } from '../browser/open-phone-page.ts';
import { codeFromMail } from '../harness/code-from-mail.ts';
import { registerPatient } from '../harness/register-patient.ts';
import { external, graphql, manageLink } from '../harness/sender.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const SYSTEM = 'address-ehr';
let people = 0;
let mrn: string;
let mailbox: string;
let fresh: string;

beforeEach(async () => {
  people += 1;
  mrn = `AD-${String(people)}`;
  mailbox = `address${String(people)}@example.org`;
  fresh = `fresh${String(people)}@example.org`;
  await registerPatient({ system: SYSTEM, mrn, emails: [mailbox] });
});

async function points() {
  const { recipient } = await graphql<{
    recipient: { contactPoints: readonly { value: string | null; use: string; source: string; rank: number }[] };
  }>('query Points($ref: RecipientRef!) { recipient(ref: $ref) { contactPoints { value use source rank } } }', {
    ref: external(mrn, SYSTEM),
  });
  return recipient.contactPoints;
}

async function showThatItIsMe(page: Page) {
  await page.goto(await manageLink(mrn, SYSTEM));
  await page.getByRole('link', { name: 'Use another email or number' }).click();
  await page.getByRole('link', { name: 'Show that it is you' }).click();
  await page.getByRole('button', { name: 'Send me a code' }).click();
  await page.getByLabel('Code from the email').fill(await codeFromMail(browser, mailbox));
  await page.getByRole('button', { name: 'Check the code' }).click();
}

test('a patient gives a new mailbox in the place of the old one, with a code from each, without a script, and a sender reads it', async () => {
  const page = await openPhonePage(browser, false);
  await showThatItIsMe(page);
  await page.getByLabel('Email address').fill(fresh);
  await page.getByRole('button', { name: 'Check it with a code' }).click();
  await page.getByLabel('The code we sent').fill(await codeFromMail(browser, fresh));
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: 'Check the code' }).click();
  await page
    .getByRole('status')
    .getByText(/From now on we use/)
    .waitFor();
  expect(await points()).toMatchObject([
    { value: fresh, use: 'HOME', source: 'PATIENT', rank: 1 },
    { value: null, use: 'OLD', source: 'REGISTERED' },
  ]);
  await page.getByRole('button', { name: /Stop using/ }).click();
  await page.getByRole('status').getByText('Done. We no longer use it.').waitFor();
  expect((await points()).map(({ use }) => use)).toEqual(['OLD', 'HOME']);
});

test('every state of the page is accessible, and what is missing is said', async () => {
  const page = await openPhonePage(browser, true);
  await page.goto(await manageLink(mrn, SYSTEM));
  await page.goto(`${inject('heed').home}/preferences/address`);
  await expectAccessible(page);
  await showThatItIsMe(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Check it with a code' }).click();
  await page.getByRole('alert').getByText('Give an email address or a phone number.').waitFor();
  await expectAccessible(page);
  await page.getByLabel('Phone number').fill('202 555 0166');
  await page.getByRole('button', { name: 'Check it with a code' }).click();
  await page.getByRole('button', { name: 'Show me a code' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Show me a code' }).click();
  await page.getByRole('button', { name: 'I have sent it' }).click();
  await page
    .getByRole('alert')
    .getByText(/We do not have your text yet/)
    .waitFor();
  await expectAccessible(page);
});
