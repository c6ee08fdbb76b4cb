import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { expectAccessible } from '../browser/expect-accessible.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { registerPatient } from '../harness/register-patient.ts';
import { decide } from '../harness/sender.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const SYSTEM = 'desk-ehr';
let people = 0;
let mrn: string;
let number: string;

beforeEach(async () => {
  people += 1;
  mrn = `DK-${String(people)}`;
  number = `+120255502${String(10 + people)}`;
  await registerPatient({ system: SYSTEM, mrn, emails: [`desk${String(people)}@example.org`], phones: [number] });
});

/** Signs a reviewer in and searches for the patient. */
async function openPatient(typed: string, javaScriptEnabled = false): Promise<Page> {
  // The checker is put into the page; the page's own policy lets no script in.
  const context = await browser.newContext({
    viewport: { width: 320, height: 800 },
    bypassCSP: javaScriptEnabled,
    javaScriptEnabled,
  });
  const page = await context.newPage();
  await page.goto(`${inject('heed').home}/staff/patients`);
  await page.getByRole('button', { name: 'Sign in as demo reviewer' }).click();
  await page.getByRole('textbox', { name: 'Find a patient' }).fill(typed);
  await page.getByRole('button', { name: 'Find' }).click();
  await page.getByRole('heading', { level: 1, name: `Patient ${mrn}` }).waitFor();
  return page;
}

const textFor = async () => (await decide(mrn, 'refill', 'SMS', SYSTEM)).reason;

test('a patient on the telephone says stop: it is written down without a script, read back, and a slip is taken back', async () => {
  const page = await openPatient(number);
  expect(new URL(page.url()).pathname).toMatch(/^\/staff\/patients\/[0-9a-f-]{36}$/);
  await page.getByRole('radio', { name: 'Stop these' }).check();
  await page.getByRole('checkbox', { name: 'Text' }).check();
  await page.getByRole('checkbox', { name: 'Prescription reminders' }).check();
  await page.getByRole('button', { name: 'Write it down' }).click();
  await page.getByRole('status').getByText('“Prescription reminders” by text is off.').waitFor();
  await page
    .getByRole('status')
    .getByText(/Your receipt number is \w{3}[-\u2011]\w{3}\./)
    .waitFor();
  expect(await textFor()).toBe('STOPPED');
  await page.getByRole('button', { name: 'I made a slip: take it back' }).click();
  await page.getByRole('status').getByText('Taken back.').waitFor();
  expect(await textFor()).not.toBe('STOPPED');
});

test('a patient at the desk chooses on the clinic’s device; the end reads it back, and back shows nothing', async () => {
  const page = await openPatient(mrn);
  const record = page.url();
  await page.getByRole('button', { name: 'Hand the page to the patient' }).click();
  await page.getByRole('heading', { level: 1, name: 'What we may send you' }).waitFor();
  await page.getByRole('group', { name: 'Prescription reminders' }).getByRole('checkbox', { name: 'Text' }).uncheck();
  await page.getByRole('button', { name: 'Save changes' }).click();
  await page
    .getByRole('status')
    .getByText(/“Prescription reminders” by text is off\./)
    .waitFor();
  await page.getByRole('button', { name: 'I am done' }).click();
  await page.getByText(/“Prescription reminders” by text is off\. Receipt \w{3}[-\u2011]\w{3}\./).waitFor();
  expect(await textFor()).toBe('STOPPED');
  await page.goBack();
  expect(await page.getByText('Prescription reminders').count()).toBe(0);
  await page.goto(record);
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
});

test('a sheet to take home: the address in letters opens what a household may do', async () => {
  const page = await openPatient(mrn);
  await page.getByRole('link', { name: 'Print a link' }).click();
  await page.getByRole('img', { name: 'Point your phone’s camera here.' }).waitFor();
  const letters = (await page.locator('.paper-letters').textContent())?.trim() ?? '';
  const home = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await home.goto(`http://${letters}`);
  await home.getByRole('button', { name: 'Stop all messages' }).click();
  expect(await textFor()).toBe('STOPPED');
});

test('every page of the desk is accessible', async () => {
  const page = await openPatient(mrn, true);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Write it down' }).click();
  await page.getByRole('alert').getByText('Choose what the patient wants.').waitFor();
  await expectAccessible(page);
  await page.getByRole('radio', { name: 'Stop everything' }).check();
  await page.getByRole('button', { name: 'Write it down' }).click();
  await page.getByRole('status').getByText('Read this aloud').waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Print a link' }).click();
  await page.getByRole('heading', { level: 1, name: 'A sheet to print' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Back to the patient' }).click();
  await page.getByRole('link', { name: 'Find another patient' }).click();
  await page.getByRole('button', { name: 'Find' }).click();
  await page.getByText('Type an address, a number or an id.').first().waitFor();
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'Find a patient' }).fill(mrn);
  await page.getByRole('button', { name: 'Find' }).click();
  await page.getByRole('button', { name: 'Hand the page to the patient' }).click();
  await page.getByRole('button', { name: 'I am done' }).waitFor();
  await expectAccessible(page);
  await page.goto(`${inject('heed').home}/kiosk/still-there`);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Yes, go on' }).click();
  await page.getByRole('button', { name: 'I am done' }).click();
  await page.getByRole('heading', { level: 1, name: /Thank you/ }).waitFor();
  await expectAccessible(page);
});
