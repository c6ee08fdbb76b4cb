import type { ContactPointId, RecipientId } from '@heed/domain/recipient/recipient';
import { standingStatements } from '@heed/domain/statement/latest-word';
import type { DetailLevel, RestrictionRule } from '@heed/domain/statement/statement';
import type { Instant } from '@heed/domain/time/instant';
import type { UseCaseDeps } from '../deps.ts';
import { maskedPoints, type MaskedContactPoint } from '../preferences/read-preferences.ts';
import { survivorOf } from '../recipient/survivor-of.ts';
import { standingWishes } from './standing-wishes.ts';

/** One wish about where a person may be reached, as it may be shown to whoever holds a link. */
export interface Wish {
  readonly kind: RestrictionRule['kind'];
  readonly points: readonly MaskedContactPoint[];
  readonly detail: DetailLevel;
  readonly since: Instant;
}

/** Where a person may be reached. */
export interface ReachView {
  readonly recipient: RecipientId;
  readonly points: readonly MaskedContactPoint[];
  readonly wishes: readonly Wish[];
}

/** Returns a person's contact points in use, masked, and the wishes about them that hold now; `undefined` when nobody is known by that id. */
export async function readReach(
  deps: Pick<UseCaseDeps, 'recipients' | 'catalogues' | 'vault' | 'clock'>,
  { recipient }: { readonly recipient: RecipientId },
): Promise<ReachView | undefined> {
  const state = await survivorOf(deps.recipients, recipient);
  if (state === undefined) return undefined;
  const [points, catalogue] = await Promise.all([maskedPoints(deps, state), deps.catalogues.current()]);
  const named = (ids: readonly ContactPointId[]) => points.filter(({ id }) => ids.includes(id));
  const said = standingStatements(state.statements, deps.clock.now());
  return {
    recipient: state.profile.id,
    points,
    wishes: standingWishes(said, catalogue).map(({ rule, detail, statement }) => ({
      kind: rule.kind,
      points: named(rule.contactPoints),
      detail,
      since: statement.saidAt,
    })),
  };
}
