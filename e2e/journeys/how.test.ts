import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { expectAccessible } from '../browser/expect-accessible.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { openPhonePage } from '../browser/open-phone-page.ts';
import { registerPatient } from '../harness/register-patient.ts';
import { graphql, manageLink } from '../harness/sender.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const SYSTEM = 'how-ehr';
let people = 0;
let mrn: string;

beforeEach(async () => {
  people += 1;
  mrn = `HO-${String(people)}`;
  await registerPatient({
    system: SYSTEM,
    mrn,
    emails: [`how${String(people)}@example.org`],
    phones: [`+120255501${String(80 + people)}`],
  });
});

/** What a sender is told of Tuesday noon in Chicago, and of the person. */
async function told() {
  const ref = `external: { system: "${SYSTEM}", value: "${mrn}" }`;
  return graphql<unknown>(
    `query { recipient(ref: { ${ref} }) { preferredLanguage preferredChannel contactHours { opens closes } }
      decide(request: { recipient: { ${ref} }, type: "refill", channel: VOICE, at: "2026-12-01T18:00:00Z" }) { reason notBefore } }`,
  );
}

test('who asks for evenings, Spanish and texts gets them, without a script, and takes all of it back with one press', async () => {
  const page = await openPhonePage(browser, false);
  await page.goto(await manageLink(mrn, SYSTEM));
  await page.getByRole('link', { name: 'Choose when and how we reach you' }).click();
  await page.getByRole('radio', { name: 'Only in the hours below' }).check();
  await page.getByRole('combobox', { name: 'From' }).selectOption('17:00');
  await page.getByRole('combobox', { name: 'Language' }).selectOption({ label: 'Español' });
  await page.getByRole('radio', { name: 'Text' }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('status').getByText('habrá textos y llamadas').waitFor();
  expect(await told()).toMatchObject({
    recipient: { preferredLanguage: 'es', preferredChannel: 'SMS', contactHours: { opens: '17:00', closes: '20:00' } },
    decide: { reason: 'QUIET_HOURS', notBefore: '2026-12-01T23:00:00.000Z' },
  });
  await page.getByRole('button', { name: 'Deshacer' }).click();
  await page.getByRole('status').waitFor();
  const after = (await told()) as { decide: { reason: string } };
  expect(after).toMatchObject({ recipient: { preferredLanguage: null, preferredChannel: null, contactHours: null } });
  expect(after.decide.reason).not.toBe('QUIET_HOURS');
});

test('every state of the page is accessible, and what is wrong is said', async () => {
  const page = await openPhonePage(browser, true);
  await page.goto(await manageLink(mrn, SYSTEM));
  await page.goto(`${inject('heed').home}/preferences/how`);
  await expectAccessible(page);
  await page.getByRole('combobox', { name: 'From' }).selectOption('17:00');
  await page.getByRole('combobox', { name: 'Until' }).selectOption('10:00');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('alert').getByText('Say if we may use these hours').waitFor();
  await expectAccessible(page);
  await page.getByRole('radio', { name: 'Not in the hours below' }).check();
  await page.getByRole('combobox', { name: 'From' }).selectOption('22:00');
  await page.getByRole('combobox', { name: 'Until' }).selectOption('07:00');
  await page.getByRole('button', { name: 'Save' }).click();
  await page
    .getByRole('status')
    .getByText(/No texts or calls from 10:00.PM to 7:00.AM/)
    .waitFor();
  await expectAccessible(page);
});
