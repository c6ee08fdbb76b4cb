import type { AppLoadContext } from '@remix-run/node';
import { UNKNOWN_ZONE } from '@heed/domain/time/unknown-zone';
import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import type { WrittenLocale } from '@heed/i18n/locales';
import { preferencesIn } from '@heed/i18n/preferences/in-language';
import type { Reader } from '../wording/reader.ts';

/** Returns for whom sentences are made: this language, the organisation's clock, the days of whom they are about, and now. */
export function readerFor(
  context: AppLoadContext,
  locale: WrittenLocale,
  catalogue: Catalogue,
  ownZone: string = UNKNOWN_ZONE,
): Reader {
  return {
    locale,
    words: preferencesIn(locale),
    catalogue,
    timeZone: catalogue.organisation.timeZone,
    now: context.deps.clock.now(),
    ownZone,
    senders: context.deps.policy.senders,
  };
}
