import type { Outcome, PlacedDecision } from '@heed/domain/decision/decision';

const STRICTNESS: Readonly<Record<Outcome, number>> = { ALLOW: 0, DEFER: 1, DENY: 2 };

/**
 * Returns the stricter of what was decided about a recipient and about an address given beside it. Where nobody is known by
 * the recipient's name, the address alone counts.
 */
export function stricterOf(recipient: PlacedDecision, address: PlacedDecision): PlacedDecision {
  if (recipient.decision.reason === 'UNKNOWN_RECIPIENT') return address;
  return STRICTNESS[address.decision.outcome] > STRICTNESS[recipient.decision.outcome] ? address : recipient;
}
