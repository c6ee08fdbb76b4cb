import type { Catalogue } from '../catalogue/catalogue.ts';
import { DECIDED_CHANNELS } from '../channel/channel.ts';
import type { ContactPoint } from '../recipient/recipient.ts';
import { detailUnder, restrictionAgainst, restrictionsFor } from './restriction.ts';
import type { Statement } from './statement.ts';

/**
 * Returns whether what is said later lets a contact point be used, or a message say more, where a confidential-communication request had
 * ruled it out before: for any type on any channel. A new “use only” takes the place of the one before and may do so. Both lists:
 * statements in force, oldest first. Rule: docs/rules/04-restriction.md
 */
export function opensMore(
  before: readonly Statement[],
  after: readonly Statement[],
  { types }: Pick<Catalogue, 'types'>,
  points: readonly Pick<ContactPoint, 'id'>[],
): boolean {
  return types.some((type) =>
    DECIDED_CHANNELS.some((channel) => {
      const [was, is] = [restrictionsFor(before, type, channel), restrictionsFor(after, type, channel)];
      const saysMore = detailUnder(was) === 'minimal' && detailUnder(is) === 'full';
      const isOpen = (point: Pick<ContactPoint, 'id'>) =>
        restrictionAgainst(was, point) !== undefined && restrictionAgainst(is, point) === undefined;
      return saysMore || points.some(isOpen);
    }),
  );
}
