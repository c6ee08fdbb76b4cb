import type { AppLoadContext } from '@remix-run/node';
import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import type { WrittenLocale } from '@heed/i18n/locales';
import { preferencesIn } from '@heed/i18n/preferences/in-language';
import type { Reader } from '../wording/reader.ts';
import { textNumberOf } from './text-number.ts';

/** Returns for whom sentences are made: this language, the organisation's clock, and now. */
export function readerFor(context: AppLoadContext, locale: WrittenLocale, catalogue: Catalogue): Reader {
  return {
    locale,
    words: preferencesIn(locale),
    catalogue,
    timeZone: catalogue.organisation.timeZone,
    now: context.deps.clock.now(),
    textNumber: textNumberOf(context),
  };
}
