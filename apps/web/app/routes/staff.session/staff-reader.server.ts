import type { AppLoadContext } from '@remix-run/node';
import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import type { Instant } from '@heed/domain/time/instant';
import type { DateReader } from '@heed/i18n/format/date';
import { staffIn } from '@heed/i18n/staff/in-language';
import type { StaffMessages } from '@heed/i18n/staff/messages';
import type { SenderNumber } from '@heed/use-cases/ports/intake-policy';
import { readLanguage } from '../../.server/language.ts';

/** For whom the console's sentences are made. */
export interface StaffReader extends DateReader {
  readonly words: StaffMessages;
  readonly catalogue: Catalogue;
  readonly now: Instant;
  /** Our numbers, one of which a text with START goes to. */
  readonly senders: readonly SenderNumber[];
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
    senders: context.deps.policy.senders,
  };
}
