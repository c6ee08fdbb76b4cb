import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { Instant } from '@heed/domain/time/instant';
import type { LinkRequest } from '../ports/links.ts';

/** A token tells its moment in whole seconds, rounded down. Rule: docs/links.md */
const TOKEN_STEP_MS = 1000;

/**
 * Returns from when on a new link of a recipient's has to say that it was issued: one made in the second in which all before it were revoked would tell a moment before
 * that, and be revoked with them. It tells the next whole second, which a check accepts.
 */
export function liveFrom({ linksRevokedBefore }: RecipientState): Pick<LinkRequest, 'notBefore'> {
  if (linksRevokedBefore === undefined) return {};
  return { notBefore: (Math.ceil(linksRevokedBefore / TOKEN_STEP_MS) * TOKEN_STEP_MS) as Instant };
}
