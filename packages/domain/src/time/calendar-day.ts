import type { CalendarDate } from '../recipient/recipient.ts';
import { addMonths } from './add-months.ts';
import { instantOf, type Instant } from './instant.ts';
import { instantOfLocal, localTime } from './local-time.ts';

const DAY_MS = 86_400_000;

/** Returns the day that `text` names as `YYYY-MM-DD`, from 1970 on, or `undefined` when there is no such day. */
export function parseDay(text: string): CalendarDate | undefined {
  const midnight = /^\d{4}-\d{2}-\d{2}$/.test(text) ? instantOf(Date.parse(`${text}T00:00:00Z`)) : undefined;
  // Some engines roll 30 February over; what comes back must be what went in.
  return midnight !== undefined && midnight >= 0 && written(midnight) === text ? (text as CalendarDate) : undefined;
}

/** Returns the day a calendar in the zone shows. Throws `RangeError` on an unknown zone. */
export function dayOf(instant: Instant, zone: string): CalendarDate {
  const { year, month, day } = localTime(instant, zone);
  return written(Date.UTC(year, month - 1, day));
}

/** Returns the first moment of a day in the zone. Throws `RangeError` on an unknown zone. */
export function startOfDay(day: CalendarDate, zone: string): Instant {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return instantOfLocal({ year, month, day: date, minutes: 0 }, zone);
}

/** Returns the day so many days later. */
export function addDays(day: CalendarDate, days: number): CalendarDate {
  return written(midnightOf(day) + days * DAY_MS);
}

/** Returns the same day of the month so many months later, or the last day that month has. */
export function addMonthsToDay(day: CalendarDate, months: number): CalendarDate {
  return written(addMonths(midnightOf(day), months));
}

function midnightOf(day: CalendarDate): Instant {
  return Date.parse(`${day}T00:00:00Z`) as Instant;
}

function written(midnight: number): CalendarDate {
  return new Date(midnight).toISOString().slice(0, 10) as CalendarDate;
}
