import type { Instant } from '@heed/domain/time/instant';
import type { WrittenLocale } from '../locales.ts';
import { intlTagOf } from './intl-tag.ts';

const MINUTE_MS = 60_000;

/** Returns a time of day as the language writes it, in one piece: `9:00 AM` with a no-break space. `minutes` since midnight; 1440 is midnight again. */
export function formatClock(locale: WrittenLocale, minutes: number): string {
  const clock = new Intl.DateTimeFormat(intlTagOf(locale), { timeStyle: 'short', timeZone: 'UTC' });
  return clock.format(minutes * MINUTE_MS).replaceAll(/\s/g, '\u00a0');
}

/** Returns what a time zone is called at a moment: `Central Time`. `zone`: a name that the platform knows. */
export function formatZone(locale: WrittenLocale, zone: string, at: Instant): string {
  const clock = new Intl.DateTimeFormat(intlTagOf(locale), { timeZone: zone, timeZoneName: 'longGeneric' });
  return clock.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}
