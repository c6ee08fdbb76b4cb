import { longestHours } from '@heed/domain/decision/quiet-hours';
import { isClockUnclear } from '@heed/domain/decision/standing-hours';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import { areHours, type ContactHours, hoursInBoth, isWholeDay } from '@heed/domain/statement/contact-hours';

/** What has to be left of the hours in which texts and calls may go: one hour, ours, so that senders who work in batches still get through. */
const LEAST_MINUTES = 60;

/** Why hours cannot be kept to. */
export type HoursProblem = 'BAD_HOURS' | 'HOURS_LEAVE_NONE' | 'ZONES_DIFFER';

/**
 * Returns why hours that somebody asks for cannot be kept to, or `undefined`. Exactly an hour left of the longest day is enough. The whole day
 * takes an earlier wish back, and always can be. Where a morning and an evening are left, one of them has to be an hour long. Rule: docs/rules/13-hours.md
 */
export function problemOfHours(
  state: Pick<RecipientState, 'profile' | 'strands'>,
  hours: ContactHours,
): HoursProblem | undefined {
  if (!areHours(hours)) return 'BAD_HOURS';
  if (isWholeDay(hours)) return undefined;
  if (isClockUnclear(state)) return 'ZONES_DIFFER';
  const left = hoursInBoth(longestHours(state.profile.timeZone), hours);
  return left.some(({ opens, closes }) => closes - opens >= LEAST_MINUTES) ? undefined : 'HOURS_LEAVE_NONE';
}
