import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { expectNoSideways } from '../browser/expect-accessible.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { manageLink } from '../harness/sender.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const PAGES = ['/', '/opt-out', '/link', '/preferences', '/preferences/reach', '/preferences/history'];

/** WCAG 2.2 SC 1.4.4 and 1.4.10: letters twice as large, on the narrowest screen. */
test.each(['en', 'es', 'de', 'ar', 'vi'])(
  'with letters twice as large at 320 px no page goes sideways in %s',
  async (tag) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 }, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(await manageLink('DEMO-0016'));
    for (const path of PAGES) {
      await page.goto(`${inject('heed').home}${path}?language=${tag}`);
      await page.addStyleTag({ content: 'html { font-size: 225% }' });
      await expectNoSideways(page);
    }
    await context.close();
  },
);

test.each(['Email', 'Text', 'Call'])(
  'on a phone %s stands in one column all the way down the page of choices',
  async (name) => {
    const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
    const page = await context.newPage();
    await page.goto(await manageLink('DEMO-0016'));
    const boxes = await page.getByRole('checkbox', { name }).all();
    const columns = await Promise.all(boxes.map(async (box) => Math.round((await box.boundingBox())?.x ?? -1)));
    expect(boxes.length).toBeGreaterThan(5);
    expect(new Set(columns).size).toBe(1);
    await context.close();
  },
);
