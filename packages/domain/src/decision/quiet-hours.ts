import type { DecidedChannel } from '../channel/channel.ts';
import { type ContactHours, hoursInBoth, WHOLE_DAY } from '../statement/contact-hours.ts';
import type { Instant } from '../time/instant.ts';
import { instantOfLocal, isTimeZone, localTime } from '../time/local-time.ts';
import { UNKNOWN_ZONE } from '../time/unknown-zone.ts';

const NOON = 12 * 60;
/** Monday to Saturday, 09:00–20:00. */
const WEEKDAY: ContactHours = { opens: 9 * 60, closes: 20 * 60 };
/** Sunday, and every day where the zone is not known: 12:00–20:00. */
const SHORT_DAY: ContactHours = { ...WEEKDAY, opens: NOON };
const SUNDAY = 0;
const DAYS_OF_WEEK = 7;

/** Whether somebody may be reached by text or call at a moment, and until when or from when. `isWish`: they are closed because the person asked. */
export type CallHours =
  | { readonly kind: 'open'; readonly until: Instant | undefined }
  | { readonly kind: 'closed'; readonly opensAt: Instant; readonly isWish: boolean };

/** Returns the longest hours of any day in which texts and calls may go to somebody in `zone`, on the clock there (Eastern where it is not known). */
export function longestHours(zone: string | undefined): ContactHours {
  return isKnown(zone) ? WEEKDAY : SHORT_DAY;
}

/** Returns whether hours that somebody asked for take nothing from the longest day there is: 22:00–07:00 is night in any case. */
export function leaveAll(wish: ContactHours): boolean {
  const [left] = hoursInBoth(WEEKDAY, wish);
  return left?.opens === WEEKDAY.opens && left.closes === WEEKDAY.closes;
}

/**
 * Returns how a moment lies to the hours in which texts and calls may go to somebody in `zone`: Monday to Saturday 09:00–20:00, Sunday
 * 12:00–20:00 local time, inside 47 CFR 64.1200(c)(1) (08:00–21:00) and the stricter States. A zone that is not known, or that the
 * platform does not know: 12:00–20:00 Eastern every day. The first moment is inside, the last is outside.
 * `wish`: the hours the person asked for, on the same clock, over midnight or not; they only narrow, and may leave a morning and an evening. A day on which nothing is left of both is closed; a wish that
 * would leave no day at all counts for nothing, so that it never becomes “never”.
 * Mail waits in a mailbox and wakes nobody: always open. Rule: docs/rules/13-hours.md
 */
export function callHours(
  channel: DecidedChannel,
  at: Instant,
  zone: string | undefined,
  wish: ContactHours = WHOLE_DAY,
): CallHours {
  if (channel === 'EMAIL') return { kind: 'open', until: undefined };
  const place = isKnown(zone) ? zone : UNKNOWN_ZONE;
  const asked = hoursInBoth(longestHours(zone), wish).length === 0 ? WHOLE_DAY : wish;
  const today = localTime(at, place);
  const hoursOn = (days: number) =>
    isKnown(zone) && (today.weekday + days) % DAYS_OF_WEEK !== SUNDAY ? WEEKDAY : SHORT_DAY;
  const moment = (days: number, minutes: number) => instantOfLocal({ ...today, day: today.day + days, minutes }, place);
  const isWithin = ({ opens, closes }: ContactHours) => moment(0, opens) <= at && at < moment(0, closes);
  for (let days = 0; days <= DAYS_OF_WEEK; days += 1) {
    for (const part of hoursInBoth(hoursOn(days), asked)) {
      if (days === 0 && isWithin(part)) return { kind: 'open', until: moment(0, part.closes) };
      const opensAt = moment(days, part.opens);
      if (at < opensAt) return { kind: 'closed', opensAt, isWish: isWithin(hoursOn(0)) };
    }
  }
  throw new Error('Some hour of every week is open.');
}

function isKnown(zone: string | undefined): zone is string {
  return zone !== undefined && isTimeZone(zone);
}
