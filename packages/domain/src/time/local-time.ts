import { addMilliseconds, type Instant } from './instant.ts';

/** A moment as a clock on a wall shows it. */
export interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Minutes since midnight. */
  readonly minutes: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Returns whether the platform knows a time zone by that name (IANA). */
export function isTimeZone(name: string): boolean {
  try {
    formatOf(name);
    return true;
  } catch {
    return false;
  }
}

/** Returns what a clock in the zone shows. Throws `RangeError` on an unknown zone. */
export function localTime(instant: Instant, zone: string): LocalTime {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const [year, month, day, hour, minute] = ['year', 'month', 'day', 'hour', 'minute'].map((name) => parts[name] ?? 0);
  const date = { year: year ?? 0, month: month ?? 0, day: day ?? 0 };
  return {
    ...date,
    minutes: (hour ?? 0) * 60 + (minute ?? 0),
    weekday: new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay(),
  };
}

/** Returns the next moment at or after `instant` for which `holds`, tried minute by minute of the wall clock for at most `days` days; else `undefined`. */
export function nextMomentWhen(
  instant: Instant,
  zone: string,
  holds: (time: LocalTime) => boolean,
  days: number,
): Instant | undefined {
  const QUARTER_HOUR_MS = 900_000;
  if (holds(localTime(instant, zone))) return instant;
  // Zones differ from UTC by whole quarter hours, and every rule here begins on one.
  const first = Math.ceil((instant + 1) / QUARTER_HOUR_MS) * QUARTER_HOUR_MS;
  for (let step = 0; step <= days * 96; step += 1) {
    const candidate = addMilliseconds(first as Instant, step * QUARTER_HOUR_MS);
    if (holds(localTime(candidate, zone))) return candidate;
  }
  return undefined;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
}
