import type { AppLoadContext } from '@remix-run/node';
import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import type { Instant } from '@heed/domain/time/instant';
import type { DateReader } from '@heed/i18n/format/date';
import { staffIn } from '@heed/i18n/staff/in-language';
import type { StaffMessages } from '@heed/i18n/staff/messages';
import { readLanguage } from '../../.server/language.ts';

/** For whom the console's sentences are made. */
export interface StaffReader extends DateReader {
  readonly words: StaffMessages;
  readonly catalogue: Catalogue;
  readonly now: Instant;
}

/** Returns for whom sentences are made: the browser's language, the organisation's clock, now. */
export async function staffReaderFor(request: Request, context: AppLoadContext): Promise<StaffReader> {
  const [locale, catalogue] = await Promise.all([readLanguage(request, context), context.deps.catalogues.current()]);
  return {
    locale,
    words: staffIn(locale),
    catalogue,
    timeZone: catalogue.organisation.timeZone,
    now: context.deps.clock.now(),
  };
}
