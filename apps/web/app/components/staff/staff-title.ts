import { staffIn } from '@heed/i18n/staff/in-language';
import type { WrittenLocale } from '@heed/i18n/locales';
import type { StaffMessages } from '@heed/i18n/staff/messages';
import { titlePage } from '../page-title.ts';

/** Returns a console page's title: what the page is, then the console. */
export function titleStaffPage(title: (words: StaffMessages, locale: WrittenLocale) => string) {
  return titlePage(({ locale }) => {
    const words = staffIn(locale);
    return `${title(words, locale)} · ${words.console}`;
  });
}
