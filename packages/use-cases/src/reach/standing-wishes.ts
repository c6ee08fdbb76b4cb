import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import { DECIDED_CHANNELS } from '@heed/domain/channel/channel';
import { restrictionsFor, type StandingRestriction } from '@heed/domain/statement/restriction';
import type { Statement } from '@heed/domain/statement/statement';

/** Returns the confidential-communication requests that hold for any type on any channel, each once, oldest first. `said`: statements in force. */
export function standingWishes(said: readonly Statement[], { types }: Catalogue): readonly StandingRestriction[] {
  const standing = types.flatMap((type) => DECIDED_CHANNELS.flatMap((channel) => restrictionsFor(said, type, channel)));
  const wishes = new Map(standing.map((wish) => [wish.statement.id, wish]));
  return said.flatMap(({ id }) => wishes.get(id) ?? []);
}
