import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { expectAccessible } from '../browser/expect-accessible.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { decide } from '../harness/sender.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Without script, but where the accessibility checker needs it. */
async function callFrom(phone: string, options = { javaScriptEnabled: false }): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(`${inject('heed').home}/dev/phone`);
  await page.getByLabel('Your phone').selectOption(phone);
  await page.getByRole('button', { name: 'Call' }).click();
  await page.getByText('For English, press 1.').waitFor();
  return page;
}
const press = (page: Page, key: string) => page.getByRole('button', { name: key, exact: true }).click();

test('a caller presses two keys, and the next decision knows', async () => {
  const page = await callFrom('+12025550134', { javaScriptEnabled: true });
  await press(page, '1');
  await page.getByText('To stop all automated calls and texts to this number, press 1.').waitFor();
  await expectAccessible(page);
  await press(page, '1');
  await page.getByText('Done. Riverside Health will not send automated calls or texts').waitFor();
  await page.getByText('The call is over.').waitFor();
  const stopped = { outcome: 'DENY', reason: 'ADDRESS_STOPPED' };
  expect(await decide('DEMO-0034', 'appt_change', 'SMS')).toMatchObject(stopped);
  expect(await decide('DEMO-0034', 'appt_change', 'VOICE')).toMatchObject(stopped);
  expect(await decide('DEMO-0034', 'appt_change', 'EMAIL')).toMatchObject({ outcome: 'ALLOW' });
});

test('a caller says what they want, in Spanish', async () => {
  const page = await callFrom('+12025550135');
  await press(page, '2');
  await page.getByLabel('Say').fill('Por favor no me manden más mensajes.');
  await page.getByRole('button', { name: 'Say it' }).click();
  await page.getByText('Listo. Riverside Health ya no enviará').waitFor();
  expect(await decide('DEMO-0035', 'appt_change', 'VOICE')).toMatchObject({ reason: 'ADDRESS_STOPPED' });
});

test('a message that is left holds what may be stopped', async () => {
  const page = await callFrom('+12025550136');
  await press(page, '1');
  await press(page, '0');
  await page.getByRole('button', { name: 'Leave the message' }).click();
  await page.getByText('A person will listen to your message.').waitFor();
  expect(await decide('DEMO-0036', 'appt_reminder', 'SMS')).toMatchObject({ reason: 'REQUEST_PENDING' });
});
