import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../browser/launch-chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

test('a language in the address is spoken by the next page too, until another is asked for', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const language = () => page.locator('html').getAttribute('lang');
  await page.goto(`${inject('heed').home}/opt-out?language=es`);
  expect(await language()).toBe('es');
  await page.goto(`${inject('heed').home}/link`);
  expect(await language()).toBe('es');
  await page.goto(`${inject('heed').home}/link?language=xx`);
  expect(await language()).toBe('es');
  await page.goto(`${inject('heed').home}/link?language=ar`);
  await page.goto(`${inject('heed').home}/opt-out`);
  expect(await language()).toBe('ar');
});
