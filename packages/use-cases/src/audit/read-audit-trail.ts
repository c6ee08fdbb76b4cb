import type { LedgerPosition, SealedEntry } from '@heed/domain/ledger/entry';
import type { UseCaseDeps } from '../deps.ts';
import { readHistory } from '../preferences/read-history.ts';
import type { RecipientRef } from '../ports/recipients.ts';

/** Returns what happened to a recipient's record and to the addresses they have, newest first, or that nobody is known by that name. */
export async function readAuditTrail(
  deps: Pick<UseCaseDeps, 'ledger' | 'recipients'>,
  { ref, before, first }: { readonly ref: RecipientRef; readonly before?: LedgerPosition; readonly first: number },
): Promise<
  | { readonly kind: 'trail'; readonly entries: readonly SealedEntry[]; readonly hasMore: boolean }
  | { readonly kind: 'unknown-recipient' }
> {
  const [recipient] = await deps.recipients.find([ref]);
  if (recipient === undefined) return { kind: 'unknown-recipient' };
  const page = { recipient, limit: first + 1, ...(before === undefined ? {} : { before }) };
  const entries = await readHistory(deps, page);
  return { kind: 'trail', entries: entries.slice(0, first), hasMore: entries.length > first };
}
