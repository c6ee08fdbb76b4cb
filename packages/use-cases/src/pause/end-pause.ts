import type { StatementId } from '@heed/domain/statement/statement';
import type { UseCaseDeps } from '../deps.ts';
import { firstStatement } from '../ledger/first-statement.ts';
import { writeAbout } from '../ledger/write-about.ts';
import type { Act } from '../preferences/act.ts';
import { mayBeUndone } from '../preferences/may-be-undone.ts';
import { receiptNumber } from '../preferences/receipt.ts';
import { recordStatement } from '../statement/record-statement.ts';

/** What became of the end of a pause. `receipt`: the number a person reads. */
export type EndedPause =
  | { readonly kind: 'ended' | 'repeated'; readonly receipt: string }
  /** It is over, was ended before, or is none of theirs. */
  | { readonly kind: 'nothing-to-end' };

/**
 * Ends one pause of a recipient before its time, by taking it back: from now on it counts as not said, and whatever else was chosen holds. No proof is
 * asked: a pause is about the recipient, and whoever may switch a kind on by the same link may do this. Rule: docs/rules/undo.md
 */
export async function endPause(
  deps: Pick<UseCaseDeps, 'ledger' | 'ids' | 'recipients'>,
  input: Act & { readonly pause: StatementId },
): Promise<EndedPause> {
  const claim = { recipient: input.recipient, idempotencyKey: `form:${input.formId}` };
  const result = await writeAbout<EndedPause>(deps, claim, async (tx, person) => {
    const said = person?.statements.find(({ id }) => id === input.pause);
    if (person === undefined || said?.word.kind !== 'pause' || said.word.until <= tx.now)
      return { kind: 'nothing-to-end' };
    if (!mayBeUndone(person, said, input, tx.now)) return { kind: 'nothing-to-end' };
    const { act } = await recordStatement(tx, deps.ids, {
      subject: { kind: 'recipient', recipient: person.profile.id },
      scope: said.scope,
      word: { kind: 'withdraw', statement: said.id },
      wayIn: input.wayIn,
      speaker: input.by,
      actor: input.actor,
      act: deps.ids.uuid(),
    });
    return { kind: 'ended', receipt: receiptNumber(act) };
  });
  if (result.kind === 'written') return result.value;
  const first = await firstStatement(deps.ledger, result.entries);
  return first?.word.kind === 'withdraw'
    ? { kind: 'repeated', receipt: receiptNumber(first.act) }
    : { kind: 'nothing-to-end' };
}
