import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { WRITTEN_LOCALES } from '@heed/i18n/locales';
import { expectAccessible, expectNoSideways } from '../browser/expect-accessible.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { manageLink } from '../harness/sender.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const WIDTHS = [
  ['a phone', 320],
  ['a desktop', 1280],
] as const;
/** Patients who read English, Spanish and Arabic. */
const READERS = [
  ['en', 'ltr', 'DEMO-0016'],
  ['es', 'ltr', 'DEMO-0019'],
  ['ar', 'rtl', 'DEMO-0027'],
] as const;

async function openAt(width: number): Promise<Page> {
  // The checker is put into the page; the page's own policy lets no script in.
  const context = await browser.newContext({ viewport: { width, height: 800 }, bypassCSP: true });
  return context.newPage();
}

test.each(WIDTHS.flatMap((width) => READERS.map((reader) => [...width, ...reader] as const)))(
  'on %s (%i px) the preference center is accessible in %s (%s)',
  async (_name, width, language, direction, mrn) => {
    const page = await openAt(width);
    await page.goto(await manageLink(mrn));
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect((await page.locator('html').getAttribute('dir')) ?? 'ltr').toBe(direction);
    await expectAccessible(page);
  },
);

/** What a reader of any language may meet first. Long words and other scripts must fit 320 px, also where letters are twice as large (SC 1.4.4). */
test.each(WRITTEN_LOCALES)('at 320 px the form, the page of choices and text at 200 % are sound in %s', async (tag) => {
  const page = await openAt(320);
  await page.goto(`${inject('heed').home}/opt-out?language=${tag}`);
  expect(await page.locator('html').getAttribute('lang')).toBe(tag);
  await expectAccessible(page);
  await page.goto(await manageLink('DEMO-0016'));
  await page.goto(`${inject('heed').home}/preferences?language=${tag}`);
  expect(await page.locator('html').getAttribute('lang')).toBe(tag);
  await expectAccessible(page);
  await page.addStyleTag({ content: 'html { font-size: 200% }' });
  await expectNoSideways(page);
});

test.each(['/', '/opt-out', '/link', '/staff/sign-in', '/no-such-page'])('%s is accessible at 320 px', async (path) => {
  const page = await openAt(320);
  await page.goto(`${inject('heed').home}${path}`);
  await expectAccessible(page);
});

test('everything on the preference page can be done with the keyboard alone', async () => {
  const page = await openAt(1280);
  await page.goto(await manageLink('DEMO-0018'));
  const focusNext = async () => {
    await page.keyboard.press('Tab');
    return page.evaluate<string>(`document.activeElement.textContent.trim()`);
  };
  for (let presses = 0; (await focusNext()) !== 'Stop all messages'; presses += 1) expect(presses).toBeLessThan(20);
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText(/Saved/).waitFor();
  for (let presses = 0; (await focusNext()) !== 'Undo'; presses += 1) expect(presses).toBeLessThan(20);
  await page.keyboard.press('Enter');
  await page.getByRole('status').waitFor();
});
