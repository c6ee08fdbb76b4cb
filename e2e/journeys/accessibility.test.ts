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

/** Colours of our own on dark pages, and somebody else's where the machine imposes them. */
const LOOKS = [
  ['on dark pages', { colorScheme: 'dark' }],
  ['with colours that the machine imposes', { forcedColors: 'active' }],
] as const;
/** Between them they are made of every part that the others are made of. */
const BEHIND_THE_LINK = ['how', 'reach', 'pause', 'record'];

async function openLooking(look: (typeof LOOKS)[number][1]): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 320, height: 800 }, bypassCSP: true, ...look });
  return context.newPage();
}

test.each(LOOKS)('%s what is asked and what is wrong can be read', async (_how, look) => {
  const page = await openLooking(look);
  await page.goto(`${inject('heed').home}/opt-out`);
  await page.getByRole('radio', { name: 'Only some kinds' }).check();
  await page.getByRole('textbox', { name: 'Email address' }).fill('pat');
  await page.getByRole('button', { name: 'Stop messages' }).click();
  await page.getByRole('alert').waitFor();
  await expectAccessible(page);
});

test.each(LOOKS)('%s the choices and what was saved can be read', async (_how, look) => {
  const page = await openLooking(look);
  await page.goto(await manageLink('DEMO-0014'));
  await page.getByRole('checkbox', { name: 'Email Visit reminders' }).click();
  await page.getByRole('button', { name: 'Save changes' }).click();
  await page.getByRole('status').getByText('Saved.').waitFor();
  await expectAccessible(page);
});

test.each(LOOKS.flatMap(([how, look]) => BEHIND_THE_LINK.map((path) => [how, path, look] as const)))(
  '%s the page of /preferences/%s can be read',
  async (_how, path, look) => {
    const page = await openLooking(look);
    await page.goto(await manageLink('DEMO-0018'));
    await page.goto(`${inject('heed').home}/preferences/${path}`);
    await expectAccessible(page);
  },
);

test('whoever presses is told first what came of it, without a script, and goes on from there', async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${inject('heed').home}/opt-out`);
  await page.getByRole('button', { name: 'Stop messages' }).click();
  await page.getByRole('alert').getByText('Please check this').waitFor();
  expect(await page.title()).toMatch(/^Please check this · Stop messages · /);
  await page.keyboard.press('Tab');
  expect(await page.evaluate<string>('document.activeElement.getAttribute("href")')).toBe('#email');
  await page.keyboard.press('Enter');
  await page.keyboard.type('pat@example.org');
  expect(await page.getByRole('textbox', { name: 'Email address' }).inputValue()).toBe('pat@example.org');
  await page.getByRole('button', { name: 'Stop messages' }).click();
  await page.getByRole('status').waitFor();
  expect(await page.title()).toMatch(/^Done\. It is stopped\. · /);
  await context.close();
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
