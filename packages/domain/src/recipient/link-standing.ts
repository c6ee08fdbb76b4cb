import type { AddressState } from '../projection/address-state.ts';
import type { RecipientState } from '../projection/recipient-state.ts';
import type { Instant } from '../time/instant.ts';
import type { ContactPointId } from './recipient.ts';

/** A link that was sent to somebody, and what was opened with it. */
export interface SentLink {
  readonly fingerprint: string;
  readonly issuedAt: Instant;
  /** Where it was sent; absent: it went by post, or was handed over. */
  readonly contactPoint?: ContactPointId | undefined;
  /** Whether a page of it is open already; absent: it is opened now. */
  readonly isOpen?: boolean;
}

/**
 * Returns whether a link may only stop by now: it was revoked, by itself or with all before it, or the address it was sent to is the recipient's no more, because
 * it is old, its period is over, or it belongs to somebody else since. At its end a period is over. Rule: docs/links.md
 */
export function isSuperseded(
  { profile, linksRevokedBefore, linksRevokedBy, revokedLinks = [] }: RecipientState,
  there: Pick<AddressState, 'deliverability'> | undefined,
  { fingerprint, issuedAt, contactPoint, isOpen = false }: SentLink,
  at: Instant,
): boolean {
  const isOwnPage = isOpen && fingerprint === linksRevokedBy;
  if (linksRevokedBefore !== undefined && issuedAt < linksRevokedBefore && !isOwnPage) return true;
  if (revokedLinks.includes(fingerprint)) return true;
  if (contactPoint === undefined) return false;
  const point = profile.contactPoints.find(({ id }) => id === contactPoint);
  if (point === undefined) return true;
  if (point.use === 'old') return !isOpen || point.retiredBy !== fingerprint;
  if (point.validTo !== undefined && point.validTo <= at) return true;
  return there?.deliverability.kind === 'undeliverable' && there.deliverability.why === 'reassigned';
}
