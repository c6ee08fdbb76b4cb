import type { UseCaseDeps } from '../deps.ts';
import { writeAbout } from '../ledger/write-about.ts';
import { recordStatement } from '../statement/record-statement.ts';
import { receiptOfRepeat, type Act } from './act.ts';
import { mayBeUndone } from './may-be-undone.ts';
import { receiptOf, type Receipt } from './receipt.ts';

/** What became of an undo. The receipt is that of the act taken back. */
export type UndoneAct =
  | { readonly kind: 'undone' | 'repeated'; readonly receipt: Receipt }
  /** The act took a signed permission back: only a new signature gives it again. Nothing of it was undone. */
  | { readonly kind: 'needs-signature' }
  | { readonly kind: 'nothing-to-undo' };

/**
 * Takes back one act of this recipient: each of its statements counts as not said from now on, so that everything is as it was before.
 * Only a recent act, and only what was said about the recipient: a stop about an address protects others as well. A representative undoes their own
 * acts, while they have authority. A wish about addresses is ended on a page of its own, with proof, and not by an undo;
 * and what took a signed permission back is not undone at all.
 */
export async function undoAct(
  deps: Pick<UseCaseDeps, 'ledger' | 'ids' | 'facts' | 'recipients'>,
  input: Act & { readonly act: string },
): Promise<UndoneAct> {
  const undo = deps.ids.uuid();
  const result = await writeAbout<UndoneAct>(
    deps,
    { recipient: input.recipient, idempotencyKey: `form:${input.formId}` },
    async (tx, state) => {
      const own = (state?.statements ?? []).filter(({ act, word }) => act === input.act && word.kind !== 'withdraw');
      if (own.some(({ word }) => word.kind === 'revoke-authorization')) return { kind: 'needs-signature' };
      const standing = state === undefined ? [] : own.filter((said) => mayBeUndone(state, said, input, tx.now));
      for (const { id, scope } of standing) {
        await recordStatement(tx, deps.ids, {
          subject: { kind: 'recipient', recipient: state?.profile.id ?? input.recipient },
          scope,
          word: { kind: 'withdraw', statement: id },
          wayIn: input.wayIn,
          speaker: input.by,
          actor: input.actor,
          act: undo,
        });
      }
      const receipt = standing.length === 0 ? undefined : receiptOf(input.act, own, true);
      return receipt === undefined ? { kind: 'nothing-to-undo' } : { kind: 'undone', receipt };
    },
  );
  if (result.kind === 'repeated')
    return { kind: 'repeated', receipt: await receiptOfRepeat(deps, input.recipient, result.entries) };
  return result.value;
}
