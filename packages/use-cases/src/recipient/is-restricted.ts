import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import type { DecidedChannel } from '@heed/domain/channel/channel';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { ContactPoint } from '@heed/domain/recipient/recipient';
import { standingStatements } from '@heed/domain/statement/latest-word';
import { restrictionAgainst, restrictionsFor } from '@heed/domain/statement/restriction';
import type { Instant } from '@heed/domain/time/instant';

/**
 * Returns whether a request for confidential communication keeps a contact point from being used for any type: then Heed does not write there on its own
 * account either (45 CFR 164.522(b)).
 */
export function isRestricted(
  { statements }: RecipientState,
  catalogue: Catalogue,
  { channel, point }: { readonly channel: DecidedChannel; readonly point: ContactPoint },
  at: Instant,
): boolean {
  const standing = standingStatements(statements, at);
  return catalogue.types.some(
    (type) => restrictionAgainst(restrictionsFor(standing, type, channel), point) !== undefined,
  );
}
