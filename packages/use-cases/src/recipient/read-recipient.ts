import { preferenceMatrix, type PreferenceMatrix } from '@heed/domain/decision/preference-matrix';
import { hoursInForce } from '@heed/domain/decision/standing-hours';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import { standingStatements } from '@heed/domain/statement/latest-word';
import type { Statement } from '@heed/domain/statement/statement';
import type { Wish } from '@heed/domain/statement/wishes';
import type { UseCaseDeps } from '../deps.ts';
import { maskedPoints, type MaskedContactPoint } from '../preferences/read-preferences.ts';
import type { RecipientRef } from '../ports/recipients.ts';

/** A recipient as a sending system or a member of staff may see it. */
export interface RecipientView {
  readonly state: RecipientState;
  readonly matrix: PreferenceMatrix;
  readonly contactPoints: readonly MaskedContactPoint[];
  readonly authorizations: readonly Statement[];
  readonly restrictions: readonly Statement[];
  /** The hours that hold; absent: the recipient asked for none. */
  readonly hours: Wish<'contact-hours'> | undefined;
}

/** Returns a recipient, or `undefined` when nobody is known by that name. A merged one is answered by its survivor. */
export async function readRecipient(
  deps: Pick<UseCaseDeps, 'facts' | 'vault' | 'clock'>,
  { ref }: { readonly ref: RecipientRef },
): Promise<RecipientView | undefined> {
  const { facts } = await deps.facts.read([{ kind: 'recipient', ref }]);
  const [known] = facts;
  if (known?.target.kind !== 'recipient') return undefined;
  const { state } = known.target;
  const now = deps.clock.now();
  const standing = standingStatements(state.statements, now);
  return {
    state,
    matrix: preferenceMatrix(known, now),
    contactPoints: await maskedPoints(deps, state),
    authorizations: standing.filter(({ word }) => word.kind === 'authorize' || word.kind === 'revoke-authorization'),
    hours: hoursInForce(state),
    restrictions: standing.filter(({ word }) => word.kind === 'restrict'),
  };
}
