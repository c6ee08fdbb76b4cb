import type { LedgerPosition, SealedEntry } from '@heed/domain/ledger/entry';
import type { UseCaseDeps } from '../deps.ts';
import { isPlace, type LedgerPlace } from './ledger-place.ts';

/** What a reader of the feed gets. `unknown-place`: the ledger has no such entry there, as after it was restored from a backup: what the reader holds is of another history. */
export type ChangesRead =
  | { readonly kind: 'changes'; readonly entries: readonly SealedEntry[]; readonly hasMore: boolean }
  | { readonly kind: 'unknown-place' };

/** Returns the sealed entries after a place (0: the beginning), in order, without gaps, and whether there are more. */
export async function readChanges(
  { ledger }: Pick<UseCaseDeps, 'ledger'>,
  { after, first }: { readonly after: LedgerPlace; readonly first: number },
): Promise<ChangesRead> {
  if (after.position === 0) return changesIn(await ledger.entriesAfter(after.position, first + 1), first);
  const [known, ...entries] = await ledger.entriesAfter((after.position - 1) as LedgerPosition, first + 2);
  if (!isPlace(after, known)) return { kind: 'unknown-place' };
  return changesIn(entries, first);
}

function changesIn(entries: readonly SealedEntry[], first: number): ChangesRead {
  return { kind: 'changes', entries: entries.slice(0, first), hasMore: entries.length > first };
}
