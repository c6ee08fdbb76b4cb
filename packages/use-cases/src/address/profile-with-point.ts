import type { ContactPoint, ContactPointId, RecipientProfile } from '@heed/domain/recipient/recipient';
import type { Instant } from '@heed/domain/time/instant';
import { usualUse } from '../recipient/merge-profile.ts';

/** When addresses are taken out of use, and the fingerprint of the link whose page it is done on. */
export interface Retiring {
  readonly at: Instant;
  readonly link?: string | undefined;
}

/** Returns the profile with a contact point that its person proved to be theirs, before all others, and without those they no longer use. */
export function profileWithPoint(
  profile: RecipientProfile,
  point: ContactPoint,
  instead: readonly ContactPointId[],
  retiring: Retiring,
): RecipientProfile {
  const others = profile.contactPoints.filter(({ id }) => id !== point.id);
  return {
    ...profile,
    contactPoints: [
      { ...point, rank: 1 },
      ...others.map((other) => {
        const moved = { ...other, rank: other.rank + 1 };
        return instead.includes(other.id) ? retired(moved, retiring) : moved;
      }),
    ],
  };
}

/** Returns a contact point that its person took out of use: nobody but them brings it back. */
export function retired(point: ContactPoint, { at, link }: Retiring): ContactPoint {
  const by = link === undefined ? {} : { retiredBy: link };
  return { ...point, use: 'old', retiredAt: at, oldSince: at, ...by };
}

/** Returns a contact point that its person brings back. */
export function inUseAgain(point: ContactPoint): ContactPoint {
  const again: { -readonly [Name in keyof ContactPoint]: ContactPoint[Name] } = { ...point, use: usualUse(point.kind) };
  delete again.retiredAt;
  delete again.retiredBy;
  delete again.oldSince;
  return again;
}
