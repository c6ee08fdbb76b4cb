import { afterAll, beforeAll, expect, test } from 'vitest';
import { publicIn } from '@heed/i18n/public/in-language';
import { type ServedClinic, serveClinic } from './served-clinic.ts';
import { PAGE_STATES } from './states/all-states.ts';
import { guestOf } from './states/page-state.ts';

let clinic: ServedClinic;
beforeAll(async () => {
  clinic = await serveClinic();
});
afterAll(() => clinic.close());

const inside = (html: string, tag: string) => new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(html)?.[1] ?? '';

const focused = (html: string) =>
  [...html.matchAll(/<div class="says" role="(\w+)" tabindex="-1" autofocus="">/g)].length;

/**
 * Each press loads a page: nothing on it is a change that a screen reader speaks of by itself (WCAG 2.2 SC 4.1.3). So what is new stands first in the title, which
 * is heard first and is all that a tab shows (SC 2.4.2), and it takes the focus.
 */
test.each(['en', 'ar'] as const)(
  'the title of every page names the page and says first what is new on it, which takes the focus, in %s',
  async (locale) => {
    const before = new Map<string, string>();
    const silent: string[] = [];
    for (const { name, route, open } of PAGE_STATES) {
      const { html } = await open(guestOf(clinic.deps, clinic.origin, locale));
      // A network may send so many forms a minute.
      clinic.deps.clock.advance(60_000);
      const title = inside(html, 'title');
      const heading = inside(html, 'h1');
      expect(title.split(' · '), name).toContain(heading);
      const told = [...html.matchAll(/role="(?:status|alert)"/g)].length;
      expect(focused(html), name).toBe(told);
      for (const [, field = ''] of html.matchAll(/<li><a href="#([^"]+)"/g))
        expect(html, name).toContain(`id="${field}"`);
      if (told === 0) before.set(route, title);
      else if (before.get(route) === title) silent.push(`${name}: ${title}`);
      if (html.includes('aria-invalid')) expect(title, name).toMatch(publicIn(locale).formProblem.heading);
    }
    expect(silent).toEqual([]);
  },
  60_000,
);
