import type { RecipientProfile } from '@heed/domain/recipient/recipient';
import { isTimeZone } from '@heed/domain/time/local-time';
import { UNKNOWN_ZONE } from '@heed/domain/time/unknown-zone';

/** Where the days of a recipient begin. */
export interface OwnZone {
  /** An IANA time zone that the platform knows. */
  readonly name: string;
  /** False: the zone that stands in. The organisation's own is never taken for the recipient's. */
  readonly isKnown: boolean;
}

/** Returns the zone of a recipient. Rule: docs/rules/13-hours.md */
export function zoneOf({ timeZone }: Pick<RecipientProfile, 'timeZone'>): OwnZone {
  return timeZone !== undefined && isTimeZone(timeZone)
    ? { name: timeZone, isKnown: true }
    : { name: UNKNOWN_ZONE, isKnown: false };
}
