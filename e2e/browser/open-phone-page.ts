import type { Browser, Page } from 'playwright-core';

/** Opens a page as wide as the narrowest phone that has to hold (WCAG 2.2 SC 1.4.10), with script or without. */
export async function openPhonePage(browser: Browser, javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 320, height: 800 },
    // The checker is put into the page; the page's own policy lets no script in.
    bypassCSP: javaScriptEnabled,
    javaScriptEnabled,
  });
  return context.newPage();
}
