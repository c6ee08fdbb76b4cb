import type { ContactPointId, RecipientId } from '@heed/domain/recipient/recipient';
import { standingStatements } from '@heed/domain/statement/latest-word';
import type { DetailLevel, Proof, RestrictionRule } from '@heed/domain/statement/statement';
import type { Instant } from '@heed/domain/time/instant';
import type { UseCaseDeps } from '../deps.ts';
import { maskedPoints, type MaskedContactPoint } from '../preferences/read-preferences.ts';
import { survivorOf } from '../recipient/survivor-of.ts';
import { isProofEnough } from './is-proof-enough.ts';
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

/** Returns a person's contact points in use, masked or, with proof, whole, and the wishes about them that hold now; `undefined` when nobody is known by that id. */
export async function readReach(
  deps: Pick<UseCaseDeps, 'recipients' | 'catalogues' | 'vault' | 'clock'>,
  { recipient, proof }: { readonly recipient: RecipientId; readonly proof?: Proof | undefined },
): Promise<ReachView | undefined> {
  const state = await survivorOf(deps.recipients, recipient);
  if (state === undefined) return undefined;
  const catalogue = await deps.catalogues.current();
  const now = deps.clock.now();
  const points = await maskedPoints(deps, state, isProofEnough(state, catalogue, proof, now));
  const named = (ids: readonly ContactPointId[]) => points.filter(({ id }) => ids.includes(id));
  const said = standingStatements(state.statements, now);
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
