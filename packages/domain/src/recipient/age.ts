import { instantOfLocal, isTimeZone } from '../time/local-time.ts';
import { UNKNOWN_ZONE } from '../time/unknown-zone.ts';
import type { Instant } from '../time/instant.ts';
import type { CalendarDate, TimeZone } from './recipient.ts';

/**
 * Returns the moment at which a recipient reaches an age in years: the start of that birthday in their own zone; who was born on
 * 29 February reaches it on the 28th where there is no 29th. `undefined` when that is no date.
 */
export function birthdayAt(
  { birthDate, timeZone }: { readonly birthDate: CalendarDate; readonly timeZone?: TimeZone },
  years: number,
): Instant | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(birthDate);
  if (parts === null) return undefined;
  const [year, month, day] = [Number(parts[1]) + years, Number(parts[2]), Number(parts[3])];
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const zone = timeZone !== undefined && isTimeZone(timeZone) ? timeZone : UNKNOWN_ZONE;
  return instantOfLocal({ year, month, day: Math.min(day, lastDay), minutes: 0 }, zone);
}
