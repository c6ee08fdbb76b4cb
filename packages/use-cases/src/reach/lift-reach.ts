import { standingStatements } from '@heed/domain/statement/latest-word';
import type { IdentityCheck, Proof } from '@heed/domain/statement/statement';
import type { UseCaseDeps } from '../deps.ts';
import { firstStatement } from '../ledger/first-statement.ts';
import { writeAbout } from '../ledger/write-about.ts';
import type { Act } from '../preferences/act.ts';
import { receiptNumber } from '../preferences/receipt.ts';
import { recordStatement } from '../statement/record-statement.ts';
import { isProofEnough } from './is-proof-enough.ts';
import { standingWishes } from './standing-wishes.ts';

/** What became of the end of a person's wishes. */
export type LiftedReach =
  | { readonly kind: 'lifted' | 'repeated'; readonly receipt: string }
  | { readonly kind: 'needs-proof' | 'nothing-to-lift' };

/** The end of a person's wishes. `identity`: where staff write it down, how they made sure who asks; it stands in a proof's place. */
export type LiftReach = Act & { readonly proof?: Proof | undefined; readonly identity?: IdentityCheck | undefined };

/** Ends every wish about where somebody may be reached. It asks for more: a mailbox that may be used now has to be proved. */
export async function liftReach(
  deps: Pick<UseCaseDeps, 'ledger' | 'ids' | 'recipients'>,
  { recipient, formId, proof, identity, by, actor, wayIn }: LiftReach,
): Promise<LiftedReach> {
  const claim = { recipient, idempotencyKey: `form:${formId}` };
  const result = await writeAbout<LiftedReach>(deps, claim, async (tx, person) => {
    if (person === undefined) return { kind: 'nothing-to-lift' };
    const catalogue = await tx.catalogue();
    const said = standingStatements(person.statements, tx.now);
    if (standingWishes(said, catalogue).length === 0) return { kind: 'nothing-to-lift' };
    if (identity === undefined && !isProofEnough(person, catalogue, proof, tx.now)) return { kind: 'needs-proof' };
    const { act } = await recordStatement(tx, deps.ids, {
      subject: { kind: 'recipient', recipient: person.profile.id },
      scope: { types: { kind: 'all' }, channels: 'all' },
      word: { kind: 'lift-restriction' },
      wayIn,
      speaker: by,
      actor,
      act: deps.ids.uuid(),
      proof,
      identity,
    });
    return { kind: 'lifted', receipt: receiptNumber(act) };
  });
  if (result.kind === 'written') return result.value;
  const first = await firstStatement(deps.ledger, result.entries);
  return first?.word.kind === 'lift-restriction'
    ? { kind: 'repeated', receipt: receiptNumber(first.act) }
    : { kind: 'nothing-to-lift' };
}
