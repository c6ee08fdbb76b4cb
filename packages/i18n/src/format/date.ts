import type { Instant } from '@heed/domain/time/instant';
import type { WrittenLocale } from '../locales.ts';
import { formatCreoleDay } from './haitian-creole.ts';
import { intlTagOf } from './intl-tag.ts';

/** Where and in which language a moment is read. */
export interface DateReader {
  readonly locale: WrittenLocale;
  /** IANA time zone of the person who reads. */
  readonly timeZone: string;
}

/** The first of a month, where a language does not write the bare figure that CLDR gives. */
const FIRST: Readonly<Partial<Record<WrittenLocale, string>>> = { fr: '1er', it: '1º', pt: '1º' };

/** Returns the day, with the year only when it is not the year of `now`: `May 3`. */
export function formatDay(reader: DateReader, at: Instant, now: Instant): string {
  const year = new Intl.DateTimeFormat('en-u-ca-gregory', { year: 'numeric', timeZone: reader.timeZone });
  const sameYear = year.format(at) === year.format(now);
  if (reader.locale === 'ht') return formatCreoleDay(at, reader.timeZone, !sameYear);
  return write(reader, at, { day: 'numeric', month: 'long', ...(sameYear ? {} : { year: 'numeric' }) });
}

/** Returns the time of day with its zone: `10:42 AM CDT`. */
export function formatTime(reader: DateReader, at: Instant): string {
  return write(reader, at, { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' });
}

/** Returns day and time, the year always there: what a record shows. */
export function formatDayAndTime(reader: DateReader, at: Instant): string {
  if (reader.locale === 'ht')
    return `${formatCreoleDay(at, reader.timeZone, true)}, ${write(reader, at, { timeStyle: 'short' })}`;
  return write(reader, at, { dateStyle: 'long', timeStyle: 'short' });
}

function write({ locale, timeZone }: DateReader, at: Instant, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(intlTagOf(locale), { ...options, timeZone })
    .formatToParts(at)
    .map(({ type, value }) => (type === 'day' && value === '1' ? (FIRST[locale] ?? value) : value))
    .join('');
}
