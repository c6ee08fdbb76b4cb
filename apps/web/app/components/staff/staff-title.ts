import { staffIn } from '@heed/i18n/staff/in-language';
import type { WrittenLocale } from '@heed/i18n/locales';
import type { StaffMessages } from '@heed/i18n/staff/messages';
import { titlePage } from '../page-title.ts';

/** Returns a console page's title: what the page is, then the console. `data`: what its loader handed over, where it got that far. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- it names what the route's own loader hands over, as in `titlePage`.
export function titleStaffPage<Data = unknown>(
  title: (words: StaffMessages, locale: WrittenLocale, data: Data | undefined) => string,
) {
  return titlePage<Data>(({ locale }, data) => {
    const words = staffIn(locale);
    return `${title(words, locale, data)} · ${words.console}`;
  });
}
