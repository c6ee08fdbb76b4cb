import type { Actor } from '@heed/domain/ledger/entry';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { REVIEW_REASONS, type ReviewItem } from '@heed/domain/review/review-item';
import type { LedgerTransaction } from '../ports/ledger.ts';

/** Why the reviews of a recipient end without anybody having looked. */
export interface ClosedReviews {
  readonly recipient: RecipientId;
  readonly by: string;
  readonly note: string;
  readonly actor: Actor;
}

/** Ends every open review of a recipient as dismissed, and returns them as they stood. */
export async function closeReviews(
  tx: LedgerTransaction,
  { recipient, by, note, actor }: ClosedReviews,
): Promise<readonly ReviewItem[]> {
  const subject = { kind: 'recipient', recipient } as const;
  const closed: ReviewItem[] = [];
  for (const reason of REVIEW_REASONS) {
    const item = await tx.openReviewItem(subject, reason);
    if (item === undefined) continue;
    const state = { kind: 'resolved', by, at: tx.now, outcome: 'DISMISSED', note } as const;
    await tx.append({ kind: 'review-moved', item: item.id, subject, state }, actor);
    closed.push(item);
  }
  return closed;
}
