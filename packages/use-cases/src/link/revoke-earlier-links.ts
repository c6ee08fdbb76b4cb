import type { Actor } from '@heed/domain/ledger/entry';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { LedgerTransaction } from '../ports/ledger.ts';

/** Appends, to what is being written, that every link sent to somebody before can only stop; `link`: the one whose open page goes on. */
export async function revokeEarlierLinks(
  tx: LedgerTransaction,
  { recipient, link }: { readonly recipient: RecipientId; readonly link?: string | undefined },
  actor: Actor,
): Promise<void> {
  const by = link === undefined ? {} : { by: link };
  await tx.append({ kind: 'links-revoked', what: { kind: 'recipient', recipient, before: tx.now, ...by } }, actor);
}
