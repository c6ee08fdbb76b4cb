import type { DecidedChannel } from '../channel/channel.ts';
import type { Instant } from '../time/instant.ts';
import { localTime, nextMomentWhen, type LocalTime } from '../time/local-time.ts';

const NINE = 9 * 60;
const NOON = 12 * 60;
const EIGHT_IN_THE_EVENING = 20 * 60;
const SUNDAY = 0;
/** Where the zone is not known: noon to eight in the evening there is daytime in every State but for the Pacific islands. */
const UNKNOWN_ZONE = 'America/New_York';
const DAYS_TO_LOOK_AHEAD = 2;

/**
 * Returns the first moment at or after `at` at which a text or call may reach somebody in `zone`; `at` itself when it may now.
 * Monday to Saturday 09:00–20:00, Sunday 12:00–20:00 local time: inside 47 CFR 64.1200(c)(1) (08:00–21:00) and the stricter States.
 * The first minute is inside, the last is outside. Mail makes no noise and is never deferred. Rule: docs/rules/quiet-hours.md
 */
export function permittedFrom(channel: DecidedChannel, at: Instant, zone: string | undefined): Instant {
  if (channel === 'EMAIL') return at;
  const isPermitted = zone === undefined ? isSafeAnywhere : isSafe;
  return nextMomentWhen(at, zone ?? UNKNOWN_ZONE, isPermitted, DAYS_TO_LOOK_AHEAD) ?? at;
}

/** Returns the end of the permitted hours that `at` lies in, at most. */
export function permittedUntil(channel: DecidedChannel, at: Instant, zone: string | undefined): Instant | undefined {
  if (channel === 'EMAIL') return undefined;
  const { minutes } = localTime(at, zone ?? UNKNOWN_ZONE);
  const MINUTE_MS = 60_000;
  return (Math.floor(at / MINUTE_MS) * MINUTE_MS + (EIGHT_IN_THE_EVENING - minutes) * MINUTE_MS) as Instant;
}

function isSafe({ minutes, weekday }: LocalTime): boolean {
  return minutes >= (weekday === SUNDAY ? NOON : NINE) && minutes < EIGHT_IN_THE_EVENING;
}

function isSafeAnywhere({ minutes }: LocalTime): boolean {
  return minutes >= NOON && minutes < EIGHT_IN_THE_EVENING;
}
