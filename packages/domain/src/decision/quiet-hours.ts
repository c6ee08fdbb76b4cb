import type { DecidedChannel } from '../channel/channel.ts';
import type { Instant } from '../time/instant.ts';
import { instantOfLocal, isTimeZone, localTime } from '../time/local-time.ts';
import { UNKNOWN_ZONE } from '../time/unknown-zone.ts';

const NINE = 9 * 60;
const NOON = 12 * 60;
const EIGHT_IN_THE_EVENING = 20 * 60;
const SUNDAY = 0;

/** Whether somebody may be reached by text or call at a moment, and until when or from when. */
export type CallHours =
  | { readonly kind: 'open'; readonly until: Instant | undefined }
  | { readonly kind: 'closed'; readonly opensAt: Instant };

/**
 * Returns how a moment lies to the hours in which texts and calls may go to somebody in `zone`: Monday to Saturday 09:00–20:00, Sunday
 * 12:00–20:00 local time, inside 47 CFR 64.1200(c)(1) (08:00–21:00) and the stricter States. A zone that is not known, or that the
 * platform does not know: 12:00–20:00 Eastern every day. The first moment is inside, the last is outside.
 * Mail waits in a mailbox and wakes nobody: always open. Rule: docs/rules/13-hours.md
 */
export function callHours(channel: DecidedChannel, at: Instant, zone: string | undefined): CallHours {
  if (channel === 'EMAIL') return { kind: 'open', until: undefined };
  const isKnown = zone !== undefined && isTimeZone(zone);
  const place = isKnown ? zone : UNKNOWN_ZONE;
  const today = localTime(at, place);
  const moment = (days: number, minutes: number) => instantOfLocal({ ...today, day: today.day + days, minutes }, place);
  const opening = (days: number) => moment(days, isKnown && (today.weekday + days) % 7 !== SUNDAY ? NINE : NOON);
  const opensAt = opening(0);
  if (at < opensAt) return { kind: 'closed', opensAt };
  const closesAt = moment(0, EIGHT_IN_THE_EVENING);
  return at < closesAt ? { kind: 'open', until: closesAt } : { kind: 'closed', opensAt: opening(1) };
}

/** Returns `at` when the hours are open then, else the moment they open. */
export function permittedFrom(channel: DecidedChannel, at: Instant, zone: string | undefined): Instant {
  const hours = callHours(channel, at, zone);
  return hours.kind === 'open' ? at : hours.opensAt;
}
