import type { Actor } from '@heed/domain/ledger/entry';
import type { ReviewItem } from '@heed/domain/review/review-item';
import type { LedgerTransaction } from '../ports/ledger.ts';

/**
 * Lets go everything that is held for the subject of an item. One item stands for all the requests that came while it was open: none may be left held with
 * nobody looking at it.
 */
export async function releaseHeld(tx: LedgerTransaction, { subject }: ReviewItem, actor: Actor): Promise<void> {
  const state =
    subject.kind === 'recipient' ? await tx.recipient(subject.recipient) : await tx.address(subject.address);
  const who = subject.kind === 'recipient' ? { recipient: subject.recipient } : { address: subject.address };
  for (const { id } of state?.pending ?? []) await tx.append({ kind: 'request-resolved', request: id, ...who }, actor);
}
