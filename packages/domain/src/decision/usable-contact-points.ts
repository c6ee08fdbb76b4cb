import type { DecidedChannel } from '../channel/channel.ts';
import { addressKindOf } from '../channel/channel.ts';
import type { AddressState } from '../projection/address-state.ts';
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
    .sort((one, other) => one.rank - other.rank || (one.id < other.id ? -1 : 1));
}

/** Returns whether messages on the channel arrive at the address, as far as anybody reported by `at`. */
export function isDeliverable(state: AddressState | undefined, channel: DecidedChannel, at: Instant): boolean {
  const deliverability = state?.deliverability;
  if (deliverability === undefined || deliverability.kind === 'deliverable' || deliverability.since > at) return true;
  switch (deliverability.why) {
    case 'landline':
      return channel !== 'SMS';
    case 'hard-bounce':
    case 'complaint':
      return channel !== 'EMAIL';
    case 'reassigned':
    case 'invalid':
      return false;
  }
}
