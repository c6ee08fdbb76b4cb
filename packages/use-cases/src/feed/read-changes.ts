import type { LedgerPosition, SealedEntry } from '@heed/domain/ledger/entry';
import type { UseCaseDeps } from '../deps.ts';

/** Returns the sealed entries after a position, in order, without gaps, and whether there are more. */
export async function readChanges(
  { ledger }: Pick<UseCaseDeps, 'ledger'>,
  { after, first }: { readonly after: LedgerPosition; readonly first: number },
): Promise<{ readonly entries: readonly SealedEntry[]; readonly hasMore: boolean }> {
  const entries = await ledger.entriesAfter(after, first + 1);
  return { entries: entries.slice(0, first), hasMore: entries.length > first };
}
