import type { Instant } from '@heed/domain/time/instant';
import type { WrittenLocale } from '../locales.ts';
import { intlTagOf } from './intl-tag.ts';

/** Where and in which language a moment is read. */
export interface DateReader {
  readonly locale: WrittenLocale;
  /** IANA time zone of the person who reads. */
  readonly timeZone: string;
}

/** Returns the day, with the year only when it is not the year of `now`: `May 3`. */
export function formatDay(reader: DateReader, at: Instant, now: Instant): string {
  const year = new Intl.DateTimeFormat('en-u-ca-gregory', { year: 'numeric', timeZone: reader.timeZone });
  const sameYear = year.format(at) === year.format(now);
  return new Intl.DateTimeFormat(intlTagOf(reader.locale), {
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' as const }),
    timeZone: reader.timeZone,
  }).format(at);
}

/** Returns the time of day with its zone: `10:42 AM CDT`. */
export function formatTime(reader: DateReader, at: Instant): string {
  return new Intl.DateTimeFormat(intlTagOf(reader.locale), {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: reader.timeZone,
    timeZoneName: 'short',
  }).format(at);
}

/** Returns day and time, the year always there: what a record shows. */
export function formatDayAndTime(reader: DateReader, at: Instant): string {
  return new Intl.DateTimeFormat(intlTagOf(reader.locale), {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: reader.timeZone,
  }).format(at);
}
