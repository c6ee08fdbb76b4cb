import { sealedIn } from '@heed/domain/ledger/sealed-in';
import type { LedgerPosition, SealedEntry } from '@heed/domain/ledger/entry';
import type { UseCaseDeps } from '../deps.ts';
import type { RecipientRef } from '../ports/recipients.ts';
import { readAuditTrail } from './read-audit-trail.ts';

/** One entry with its place and hashes, and the values that are kept outside the ledger under the names in it. */
export interface EvidenceItem {
  readonly sealed: SealedEntry;
  /** By the name in the entry; one that was erased is missing. */
  readonly values: Readonly<Record<string, string>>;
}

/** Everything that is on file about one person. */
export type Evidence =
  { readonly kind: 'evidence'; readonly items: readonly EvidenceItem[] } | { readonly kind: 'unknown-recipient' };

/** Entries read at a time. */
const PAGE = 200;

/**
 * Returns all that happened to a recipient's record and at their addresses, oldest first, with the words and forms as they came (45 CFR 164.530(j): six years). Each entry carries
 * its hashes, so that it can be checked against the ledger and a signed head. It holds patient data: whoever asks answers for where it goes.
 */
export async function exportEvidence(
  deps: Pick<UseCaseDeps, 'ledger' | 'recipients' | 'vault'>,
  { ref }: { readonly ref: RecipientRef },
): Promise<Evidence> {
  const newestFirst: SealedEntry[] = [];
  for (let before: LedgerPosition | undefined; ;) {
    const trail = await readAuditTrail(deps, { ref, first: PAGE, ...(before === undefined ? {} : { before }) });
    if (trail.kind === 'unknown-recipient') return trail;
    newestFirst.push(...trail.entries);
    before = trail.entries.at(-1)?.position;
    if (!trail.hasMore) break;
  }
  const items: EvidenceItem[] = [];
  for (const sealed of newestFirst.toReversed())
    items.push({ sealed, values: Object.fromEntries(await deps.vault.open(sealedIn(sealed.entry))) });
  return { kind: 'evidence', items };
}
