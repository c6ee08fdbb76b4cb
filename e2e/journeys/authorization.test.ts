import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { WRITTEN_LOCALES } from '@heed/i18n/locales';
import { expectAccessible, expectNoSideways } from '../browser/expect-accessible.ts';
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

const SYSTEM = 'sign-ehr';
let people = 0;
let mrn: string;
let mailbox: string;

beforeEach(async () => {
  people += 1;
  mrn = `SG-${String(people)}`;
  mailbox = `sign${String(people)}@example.org`;
  await registerPatient({ system: SYSTEM, mrn, emails: [mailbox], phones: [`+131255501${String(80 + people)}`] });
});

/** Shows that the mailbox is read, from a page that asks for it. */
async function prove(page: Page, link = 'Show that it is you') {
  await page.getByRole('link', { name: link }).first().click();
  await page.getByRole('button', { name: 'Send me a code' }).click();
  await page.getByLabel('Code from the email').fill(await codeFromMail(browser, mailbox));
  await page.getByRole('button', { name: 'Check the code' }).click();
}

const offersBy = async (channel: string) => (await decide(mrn, 'marketing', channel, SYSTEM)).reason;

test('who signs gets offers from then on, keeps a copy, and takes it back by one press, without a script', async () => {
  expect(await offersBy('EMAIL')).toBe('NO_AUTHORIZATION');
  const page = await openPhonePage(browser, false);
  await page.goto(await manageLink(mrn, SYSTEM));
  // What is not named is reached all the same.
  await page.getByRole('link', { name: /^Your permission for “Private kind of message 4”/ }).click();
  expect(await page.getByText('Offers and promotions').count()).toBe(0);
  await prove(page);
  await page.getByText('I allow Riverside Health to send me “Offers and promotions”').waitFor();
  await page.getByRole('button', { name: 'Sign this permission' }).click();
  await page.getByRole('alert').getByRole('link', { name: 'Type your name. It is your signature.' }).waitFor();
  expect(await offersBy('EMAIL')).toBe('NO_AUTHORIZATION');
  await page.getByLabel('Your full name').fill('Juniper Demo');
  await page.getByRole('button', { name: 'Sign this permission' }).click();
  await page.getByRole('status').getByText('Signed. It holds from now on.').waitFor();
  await page.getByRole('region', { name: 'Your signed copy' }).getByText('Signed by: Juniper Demo').waitFor();
  expect(await decide(mrn, 'marketing', 'EMAIL', SYSTEM)).toMatchObject({
    outcome: 'ALLOW',
    reason: 'ALLOWED_BY_PATIENT',
  });
  expect(await offersBy('SMS')).toBe('NO_CONSENT');
  await page.getByRole('button', { name: 'Take my permission back' }).click();
  await page.getByRole('status').getByText('Taken back. From now on we do not send these.').waitFor();
  expect(await offersBy('EMAIL')).toBe('AUTHORIZATION_REVOKED');
  expect(await page.getByRole('button', { name: 'Sign this permission' }).count()).toBe(0);
});

test('who agrees to texts for one kind gets those, and the words agreed to are kept', async () => {
  const reason = async (channel: string) => (await decide(mrn, 'payment_reminder', channel, SYSTEM)).reason;
  expect(await reason('SMS')).toBe('NO_CONSENT');
  const page = await openPhonePage(browser, false);
  await page.goto(await manageLink(mrn, SYSTEM));
  await page.getByRole('link', { name: 'Agree to texts or calls: “Payment reminders”' }).click();
  await prove(page);
  const texts = page.getByRole('region', { name: 'Agree to texts' });
  await texts.getByLabel('Your full name').fill('Juniper Demo');
  await texts.getByRole('button', { name: 'Agree to texts' }).click();
  await page.getByRole('status').getByText('You agreed. It holds from now on.').waitFor();
  expect(await reason('SMS')).not.toBe('NO_CONSENT');
  expect(await reason('VOICE')).toBe('NO_CONSENT');
});

test('every state of the page is accessible', async () => {
  const page = await openPhonePage(browser, true);
  await page.goto(await manageLink(mrn, SYSTEM));
  await page.goto(`${inject('heed').home}/preferences/authorization/28`);
  await expectAccessible(page);
  await prove(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Sign this permission' }).click();
  await page.getByRole('alert').waitFor();
  await expectAccessible(page);
  await page.getByLabel('Your full name').fill('Juniper Demo');
  await page.getByRole('button', { name: 'Sign this permission' }).click();
  await page.getByRole('status').waitFor();
  await page.getByRole('region', { name: 'Agree to texts' }).waitFor();
  await expectAccessible(page);
  await page.goto(`${inject('heed').home}/preferences`);
  await page.getByText('all names are shown for up to 15 minutes').waitFor();
  await expectAccessible(page);
  await page.goto(`${inject('heed').home}/preferences/authorization/28`);
  await page.getByRole('button', { name: 'Take my permission back' }).click();
  await page.getByRole('status').waitFor();
  await expectAccessible(page);
});

test('in every language the text, the copy and what may be agreed to fit 320 px, also at twice the size', async () => {
  const page = await openPhonePage(browser, true);
  await page.goto(await manageLink(mrn, SYSTEM));
  await page.goto(`${inject('heed').home}/preferences/authorization/28`);
  await prove(page);
  const expectFit = async () => {
    for (const tag of WRITTEN_LOCALES) {
      await page.goto(`${inject('heed').home}/preferences/authorization/28?language=${tag}`);
      expect(await page.locator('html').getAttribute('lang')).toBe(tag);
      await page.addStyleTag({ content: 'html { font-size: 200% }' });
      await expectNoSideways(page);
    }
  };
  await expectFit();
  await page.goto(`${inject('heed').home}/preferences/authorization/28?language=en`);
  await page.getByLabel('Your full name').fill('Juniper Demo');
  await page.getByRole('button', { name: 'Sign this permission' }).click();
  await page.getByRole('status').waitFor();
  await expectFit();
});
