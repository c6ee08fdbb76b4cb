import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import { DECIDED_CHANNELS } from '@heed/domain/channel/channel';
import { authorizationAt } from '@heed/domain/statement/authorization';
import { covers, reaches } from '@heed/domain/statement/coverage';
import type { Scope, Statement } from '@heed/domain/statement/statement';
import type { Instant } from '@heed/domain/time/instant';

/** A signed permission that is live for something it covers. */
export interface StandingPermission {
  readonly scope: Scope;
  readonly document: string;
  readonly from: Instant;
  /** Absent: no end. */
  readonly until?: Instant;
  readonly thirdPartyPays: boolean;
}

/** Returns the signed permissions (45 CFR 164.508) that are live, oldest first. `said`: statements in force. Rule: docs/rules/10-authorization.md */
export function standingPermissions(
  said: readonly Statement[],
  { types }: Catalogue,
  at: Instant,
): readonly StandingPermission[] {
  const revocations = said.filter(({ word }) => word.kind === 'revoke-authorization');
  return said.flatMap((signed) => {
    if (signed.word.kind !== 'authorize') return [];
    const isLive = types.some((type) =>
      DECIDED_CHANNELS.some((channel) => {
        if (type.basis.kind !== 'authorization' || !covers(signed.scope, type, channel)) return false;
        const against = revocations.filter(({ scope }) => reaches(scope, type, channel));
        return authorizationAt([signed], against, at).kind === 'live';
      }),
    );
    if (!isLive) return [];
    const { document, from, until, thirdPartyPays } = signed.word;
    return [{ scope: signed.scope, document, from, thirdPartyPays, ...(until === undefined ? {} : { until }) }];
  });
}
