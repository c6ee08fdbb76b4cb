import type { Instant } from '../time/instant.ts';
import type { Decision, Outcome } from './decision.ts';

const STRICTNESS: Readonly<Record<Outcome, number>> = { ALLOW: 0, DEFER: 1, DENY: 2 };

/**
 * Returns the stricter of two decisions about one message, the first where they are alike; of two that wait the longer wait. It is good for as long as both are.
 * Rule: docs/rules/named-address.md
 */
export function stricterOf(one: Decision, other: Decision): Decision {
  const apart = STRICTNESS[other.outcome] - STRICTNESS[one.outcome];
  const isLater = (other.notBefore ?? -Infinity) > (one.notBefore ?? -Infinity);
  const stricter = apart > 0 || (apart === 0 && one.outcome === 'DEFER' && isLater) ? other : one;
  return { ...stricter, validUntil: Math.min(one.validUntil, other.validUntil) as Instant };
}
