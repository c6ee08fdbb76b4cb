import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import { DECIDED_CHANNELS } from '@heed/domain/channel/channel';
import { isClaim } from '@heed/domain/statement/claim';
import { covers } from '@heed/domain/statement/coverage';
import { latestWord, standingStatements } from '@heed/domain/statement/latest-word';
import type { Scope, Statement } from '@heed/domain/statement/statement';
import type { Instant } from '@heed/domain/time/instant';

/**
 * Returns a person's own stop that stands somewhere inside a scope, or `undefined`: what a system claims there has no force.
 * `said` holds what was said about each subject the claim reaches: the recipient, and each of their addresses.
 */
export function findConflict(
  said: readonly (readonly Statement[])[],
  scope: Scope,
  catalogue: Catalogue,
  at: Instant,
): Statement | undefined {
  for (const statements of said) {
    const standing = standingStatements(statements, at);
    for (const type of catalogue.types) {
      for (const channel of DECIDED_CHANNELS.filter(
        (one) => type.channels[one] !== undefined && covers(scope, type, one),
      )) {
        const word = latestWord(standing, type, channel);
        if (word?.word.kind === 'stop' && !isClaim(word)) return word;
      }
    }
  }
  return undefined;
}
