import type { LedgerPosition, SealedEntry } from '@heed/domain/ledger/entry';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { UseCaseDeps } from '../deps.ts';

/** Returns what happened to a recipient's record, newest first. */
export function readHistory(
  { ledger }: Pick<UseCaseDeps, 'ledger'>,
  {
    recipient,
    before,
    limit,
  }: { readonly recipient: RecipientId; readonly before?: LedgerPosition; readonly limit: number },
): Promise<readonly SealedEntry[]> {
  return ledger.entriesAbout({ recipient }, { limit, ...(before === undefined ? {} : { before }) });
}
