import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { UseCaseDeps } from '../deps.ts';
import { readAct } from './read-act.ts';
import { receiptOf, type Receipt } from './receipt.ts';

/** Returns the receipt of an act of this recipient, or `undefined`: another's act is not told apart from none. */
export async function readReceipt(
  deps: Pick<UseCaseDeps, 'ledger' | 'facts'>,
  { recipient, act }: { readonly recipient: RecipientId; readonly act: string },
): Promise<Receipt | undefined> {
  const said = await readAct(deps, { recipient, act });
  return said === undefined ? undefined : receiptOf(act, said.statements, said.isUndone);
}
