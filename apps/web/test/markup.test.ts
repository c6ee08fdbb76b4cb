import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WRITTEN_LOCALES, type WrittenLocale } from '@heed/i18n/locales';
import routes from '../app/routes.ts';
import { type ServedClinic, serveClinic } from './served-clinic.ts';
import { PAGE_STATES } from './states/all-states.ts';
import { guestOf } from './states/page-state.ts';

let clinic: ServedClinic;
beforeAll(async () => {
  clinic = await serveClinic();
});
afterAll(() => clinic.close());

/** What the HTML Standard asks, without house rules on style. The Nu checker, which needs Java, is run by hand: see CONTRIBUTING.md. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // The style sheet is our own, from our own origin, under a name that is its hash.
    'require-sri': 'off',
    // A button without a type submits its form (HTML §4.10.6), which is what ours are for.
    'no-implicit-button-type': 'off',
  },
});

/** Routes that answer with a way on or with a file, never with a page. */
const WITHOUT_PAGE = ['preferences/close', 'preferences/language', 'preferences/record.json'];
/** Pages of a device that staff handed over: they stand behind a staff session, and `kiosk.test.ts` and the journey of the desk go through them. */
const AT_THE_DESK = ['kiosk/still-there', 'kiosk/over'];

test('every page that is not for staff is among the states', () => {
  const pages = routes.map(({ path }) => path ?? '').filter((path) => !/^staff\b/.test(path));
  const known = new Set([...PAGE_STATES.map(({ route }) => route), ...WITHOUT_PAGE, ...AT_THE_DESK]);
  expect(pages.filter((path) => !known.has(path))).toEqual([]);
});

/** Both directions of writing in every state; the rest, which differ in nothing but words, once for each page. */
const statesIn = (locale: WrittenLocale) =>
  locale === 'en' || locale === 'ar'
    ? PAGE_STATES
    : PAGE_STATES.filter(({ route }, at) => at === PAGE_STATES.findIndex((state) => state.route === route));

test.each(WRITTEN_LOCALES)(
  'every page is valid HTML in %s',
  async (locale) => {
    const findings: string[] = [];
    for (const { name, status = 200, open } of statesIn(locale)) {
      const page = await open(guestOf(clinic.deps, clinic.origin, locale));
      // A network may send so many forms a minute.
      clinic.deps.clock.advance(60_000);
      expect([name, page.status]).toEqual([name, status]);
      expect(page.html).toContain(`<html lang="${locale}"`);
      expect(page.html.indexOf('\u0000'), `${name} holds a zero`).toBe(-1);
      const { results } = await validator.validateString(page.html);
      for (const { messages } of results)
        findings.push(
          ...messages.map(({ ruleId, message, selector }) => `${name}: ${ruleId}: ${message} ${selector ?? ''}`),
        );
    }
    expect(findings).toEqual([]);
  },
  120_000,
);
