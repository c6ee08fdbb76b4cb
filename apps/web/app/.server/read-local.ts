import type { Instant } from '@heed/domain/time/instant';
import { instantOfLocal, localTime } from '@heed/domain/time/local-time';

/** Returns the moment of a date and time as a browser sends it (HTML `datetime-local`: `2026-11-24T09:30`), read in a zone; `undefined` when it is none. */
export function readLocalTime(raw: string, zone: string): Instant | undefined {
  const [, date = '', hour, minute] =
    /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,3})?)?$/.exec(raw.trim()) ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  if (Number.isNaN(minutes) || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return instantAt(date, minutes, zone);
}

/** Returns the first moment of a day (HTML `date`: `2026-11-24`) in a zone; `undefined` when there is no such day. */
export function readLocalDay(raw: string, zone: string): Instant | undefined {
  return instantAt(raw.trim(), 0, zone);
}

function instantAt(date: string, minutes: number, zone: string): Instant | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (parts === null) return undefined;
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  const instant = instantOfLocal({ year, month, day, minutes }, zone);
  // A day beyond the month rolls over: then it was none.
  const shown = localTime(instant, zone);
  return shown.month === month && shown.day === day && shown.year === year ? instant : undefined;
}
