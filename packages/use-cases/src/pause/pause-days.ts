import type { CalendarDate } from '@heed/domain/recipient/recipient';
import { addDays, addMonthsToDay, dayOf } from '@heed/domain/time/calendar-day';
import type { Instant } from '@heed/domain/time/instant';

/**
 * The longest pause, in months: ours. A choice is asked about again after a year at the latest (`reviewIntervalMonths` of the starter catalogue), so a
 * longer pause would be a stop that nobody remembers. Who wants no messages for longer turns them off: that has no end.
 */
const LONGEST_MONTHS = 12;

/** The days on which a pause may end, in one zone: messages start again on that day. */
export interface PauseDays {
  /** Tomorrow: the first day that is taken. */
  readonly first: CalendarDate;
  /** The last day that is taken. */
  readonly last: CalendarDate;
  readonly week: CalendarDate;
  readonly month: CalendarDate;
  readonly threeMonths: CalendarDate;
}

/** Returns the days on which a pause that starts now may end. Throws `RangeError` on an unknown zone. */
export function pauseDays(now: Instant, zone: string): PauseDays {
  const today = dayOf(now, zone);
  return {
    first: addDays(today, 1),
    last: addMonthsToDay(today, LONGEST_MONTHS),
    week: addDays(today, 7),
    month: addMonthsToDay(today, 1),
    threeMonths: addMonthsToDay(today, 3),
  };
}
