import { expect, inject } from 'vitest';
import type { Browser } from 'playwright-core';

/** Reads the one-time code from the newest mail to a mailbox in the demo's outbox, once it is there. */
export async function codeFromMail(browser: Browser, mailbox: string): Promise<string> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const { home } = inject('heed');
  const find = async () => {
    await page.goto(`${home}/dev/outbox`);
    const links = await page.getByRole('article').filter({ hasText: mailbox }).getByRole('link').all();
    const hrefs = await Promise.all(links.map((link) => link.getAttribute('href')));
    for (const href of hrefs) {
      await page.goto(new URL(href ?? '', home).href);
      const code = /code is (\d{6})/.exec(await page.locator('body').innerText())?.[1];
      if (code !== undefined) return code;
    }
    return '';
  };
  await expect.poll(find, { timeout: 30_000 }).not.toBe('');
  return find();
}
