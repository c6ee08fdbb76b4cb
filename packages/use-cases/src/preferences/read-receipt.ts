import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { UseCaseDeps } from '../deps.ts';
import { receiptOf, type Receipt } from './receipt.ts';

/** Returns the receipt of an act of this recipient, or `undefined`: another's act is not told apart from none. */
export async function readReceipt(
  { ledger, facts }: Pick<UseCaseDeps, 'ledger' | 'facts'>,
  { recipient, act }: { readonly recipient: RecipientId; readonly act: string },
): Promise<Receipt | undefined> {
  const entries = await ledger.entriesOfAct(act);
  const isTheirs = entries.every(
    ({ entry: { event } }) =>
      event.kind === 'statement-recorded' &&
      event.statement.subject.kind === 'recipient' &&
      event.statement.subject.recipient === recipient,
  );
  if (entries.length === 0 || !isTheirs) return undefined;
  const known = await facts.read([{ kind: 'recipient', ref: { kind: 'id', id: recipient } }]);
  const target = known.facts[0]?.target;
  const withdrawn = new Set(
    target?.kind === 'recipient'
      ? target.state.statements.map(({ word }) => (word.kind === 'withdraw' ? word.statement : ''))
      : [],
  );
  const isUndone = entries.some(
    ({ entry: { event } }) => event.kind === 'statement-recorded' && withdrawn.has(event.statement.id),
  );
  return receiptOf(act, entries, isUndone);
}
