import { addressKindOf, type DecidedChannel } from '../channel/channel.ts';
import type { ContactPoint, RecipientProfile } from '../recipient/recipient.ts';
import type { Instant } from '../time/instant.ts';

/** Returns the contact points that serve a channel at a moment, most preferred first: not `old`, inside their period, not known to take no texts. */
export function contactPointsFor(
  profile: RecipientProfile,
  channel: DecidedChannel,
  at: Instant,
): readonly ContactPoint[] {
  return profile.contactPoints
    .filter((point) => point.kind === addressKindOf(channel) && point.use !== 'old')
    .filter((point) => (point.validFrom ?? at) <= at && (point.validTo === undefined || at < point.validTo))
    .filter((point) => channel !== 'SMS' || point.textCapable !== false)
    .sort(byPreference);
}

/** Orders contact points: the most preferred first (FHIR R4 ContactPoint.rank), then by id, so that every copy has one order. */
export function byPreference(one: ContactPoint, other: ContactPoint): number {
  return one.rank - other.rank || (one.id < other.id ? -1 : 1);
}
