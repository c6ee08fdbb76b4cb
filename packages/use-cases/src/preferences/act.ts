import type { Actor, EntryId } from '@heed/domain/ledger/entry';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { Speaker, WayIn } from '@heed/domain/statement/statement';
import type { UseCaseDeps } from '../deps.ts';
import { firstStatement } from '../ledger/first-statement.ts';
import { readReceipt } from './read-receipt.ts';
import type { Receipt } from './receipt.ts';

/** Something a person did on a page: who, for whom, and the form's own key, so that a second press is no second act. */
export interface Act {
  readonly recipient: RecipientId;
  readonly formId: string;
  readonly by: Speaker;
  readonly actor: Actor;
  readonly wayIn: WayIn;
  /** The fingerprint of the link that the page was opened with: where an act revokes all links, its own page goes on. */
  readonly link?: string | undefined;
}

/** Returns the receipt of what an earlier press of the same form did; an undo's is that of the act it took back. Throws when the form's id was another's. */
export async function receiptOfRepeat(
  deps: Pick<UseCaseDeps, 'ledger' | 'facts'>,
  recipient: RecipientId,
  entries: readonly EntryId[],
): Promise<Receipt> {
  let said = await firstStatement(deps.ledger, entries);
  if (said?.word.kind === 'withdraw')
    said = await firstStatement(deps.ledger, [said.word.statement as string as EntryId]);
  const receipt = said === undefined ? undefined : await readReceipt(deps, { recipient, act: said.act });
  if (receipt === undefined) throw new Error('A form id was used for something else before.');
  return receipt;
}
