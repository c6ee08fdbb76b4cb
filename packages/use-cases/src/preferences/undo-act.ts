import type { Statement } from '@heed/domain/statement/statement';
import type { UseCaseDeps } from '../deps.ts';
import { recordStatement } from '../statement/record-statement.ts';
import { receiptNow, receiptOfRepeat, type Act } from './act.ts';
import type { Receipt } from './receipt.ts';

/** What became of an undo. The receipt is that of the act taken back. */
export type UndoneAct =
  { readonly kind: 'undone' | 'repeated'; readonly receipt: Receipt } | { readonly kind: 'nothing-to-undo' };

/** Takes back one act of this recipient: each of its statements counts as not said from now on, so that everything is as it was before. */
export async function undoAct(
  deps: Pick<UseCaseDeps, 'ledger' | 'ids' | 'facts'>,
  input: Act & { readonly act: string },
): Promise<UndoneAct> {
  const entries = await deps.ledger.entriesOfAct(input.act);
  const own = entries.flatMap(({ entry: { event } }): Statement[] =>
    event.kind === 'statement-recorded' &&
    event.statement.subject.kind === 'recipient' &&
    event.statement.subject.recipient === input.recipient
      ? [event.statement]
      : [],
  );
  const [first] = own;
  if (first === undefined) return { kind: 'nothing-to-undo' };
  const undo = deps.ids.uuid();
  const result = await deps.ledger.write(
    { recipients: [input.recipient], addresses: [], idempotencyKey: `form:${input.formId}` },
    async (tx) => {
      const said = (await tx.recipient(input.recipient))?.statements ?? [];
      const withdrawn = new Set(said.map(({ word }) => (word.kind === 'withdraw' ? word.statement : undefined)));
      const standing = own.filter(({ id, word }) => word.kind !== 'withdraw' && !withdrawn.has(id));
      for (const { id, scope } of standing) {
        await recordStatement(tx, deps.ids, {
          subject: { kind: 'recipient', recipient: input.recipient },
          scope,
          word: { kind: 'withdraw', statement: id },
          wayIn: input.wayIn,
          speaker: input.by,
          actor: input.actor,
          act: undo,
        });
      }
      return standing.length;
    },
  );
  if (result.kind === 'repeated')
    return { kind: 'repeated', receipt: await receiptOfRepeat(deps, input.recipient, result.entries) };
  return result.value === 0
    ? { kind: 'nothing-to-undo' }
    : { kind: 'undone', receipt: await receiptNow(deps, input.recipient, input.act) };
}
