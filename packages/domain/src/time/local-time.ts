import type { Instant } from './instant.ts';

/** A moment as a clock on a wall shows it. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Minutes since midnight. */
  readonly minutes: number;
}

/** A moment as a clock and a calendar on a wall show it. */
export interface LocalTime extends WallTime {
  /** 0 is Sunday. */
  readonly weekday: number;
}

const MINUTE_MS = 60_000;
/** Zones change their offset on a quarter hour at the finest. */
const QUARTER_HOUR_MS = 15 * MINUTE_MS;

interface Clock {
  readonly format: Intl.DateTimeFormat;
  /** Offsets in milliseconds by quarter hour: a batch asks about the same few moments again and again. */
  readonly offsets: Map<number, number>;
}

/** How many offsets of one zone are remembered before all are forgotten. */
const MOST_OFFSETS = 256;

const clocks = new Map<string, Clock>();

/** Returns whether the platform knows a time zone by that name (IANA). A bare offset such as `+05:00` is not a name. */
export function isTimeZone(name: string): boolean {
  if (clocks.has(name)) return true;
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    clockOf(name);
    return true;
  } catch {
    return false;
  }
}

/** Returns what a clock in the zone shows. Throws `RangeError` on an unknown zone. */
export function localTime(instant: Instant, zone: string): LocalTime {
  const wall = new Date(instant + offsetAt(instant, zone));
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    minutes: wall.getUTCHours() * 60 + wall.getUTCMinutes(),
    weekday: wall.getUTCDay(),
  };
}

/**
 * Returns the moment at which a clock in the zone shows a time. Days beyond the month roll over. Where the clocks go forward and skip it,
 * the moment of the change; where they go back and show it twice, the first. Throws `RangeError` on an unknown zone.
 */
export function instantOfLocal({ year, month, day, minutes }: WallTime, zone: string): Instant {
  const wall = Date.UTC(year, month - 1, day, 0, minutes);
  // Offsets lie within a day of UTC: one of the offsets around it is the right one.
  const before = offsetAt((wall - 86_400_000) as Instant, zone);
  const after = offsetAt((wall + 86_400_000) as Instant, zone);
  const [early, late] = [wall - Math.max(before, after), wall - Math.min(before, after)];
  if (early + offsetAt(early as Instant, zone) === wall) return early as Instant;
  if (late + offsetAt(late as Instant, zone) === wall) return late as Instant;
  return firstAfter(early, late, (moment) => moment + offsetAt(moment as Instant, zone) > wall) as Instant;
}

/** Returns the first quarter hour in (from, to] for which `holds`. */
function firstAfter(from: number, to: number, holds: (moment: number) => boolean): number {
  for (let moment = Math.ceil(from / QUARTER_HOUR_MS) * QUARTER_HOUR_MS; moment < to; moment += QUARTER_HOUR_MS) {
    if (holds(moment)) return moment;
  }
  return to;
}

function offsetAt(instant: Instant, zone: string): number {
  const { offsets, format } = clockOf(zone);
  const quarter = Math.floor(instant / QUARTER_HOUR_MS);
  const known = offsets.get(quarter);
  if (known !== undefined) return known;
  if (offsets.size >= MOST_OFFSETS) offsets.clear();
  const offset = measureOffset(quarter * QUARTER_HOUR_MS, format);
  offsets.set(quarter, offset);
  return offset;
}

function measureOffset(moment: number, format: Intl.DateTimeFormat): number {
  const shown: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(moment)) shown[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = shown;
  return Date.UTC(year, month - 1, day, hour, minute, second) - moment;
}

function clockOf(zone: string): Clock {
  let clock = clocks.get(zone);
  if (clock === undefined) {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    clock = { format, offsets: new Map() };
    clocks.set(zone, clock);
  }
  return clock;
}
