import type { Actor } from '@heed/domain/ledger/entry';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { Speaker, WayIn } from '@heed/domain/statement/statement';
import type { EntryId } from '@heed/domain/ledger/entry';
import type { UseCaseDeps } from '../deps.ts';
import { readReceipt } from './read-receipt.ts';
import type { Receipt } from './receipt.ts';

/** Something a person did on a page: who, for whom, and the form's own key, so that a second press is no second act. */
export interface Act {
  readonly recipient: RecipientId;
  readonly formId: string;
  readonly by: Speaker;
  readonly actor: Actor;
  readonly wayIn: WayIn;
}

/** Returns the receipt of an act that an earlier press of the same form made. */
export async function receiptOfRepeat(
  deps: Pick<UseCaseDeps, 'ledger' | 'facts'>,
  recipient: RecipientId,
  entries: readonly EntryId[],
): Promise<Receipt> {
  const [first] = entries;
  const sealed = first === undefined ? undefined : await deps.ledger.entry(first);
  const event = sealed?.entry.event;
  return receiptNow(deps, recipient, event?.kind === 'statement-recorded' ? event.statement.act : '');
}

/** Returns the receipt of an act that is committed. */
export async function receiptNow(
  deps: Pick<UseCaseDeps, 'ledger' | 'facts'>,
  recipient: RecipientId,
  act: string,
): Promise<Receipt> {
  const receipt = await readReceipt(deps, { recipient, act });
  if (receipt === undefined) throw new Error('A committed act has a receipt.');
  return receipt;
}
