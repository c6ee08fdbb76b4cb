import type { AddressKey } from '@heed/domain/contact/address';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { ReviewItem, ReviewItemId, ReviewReason } from '@heed/domain/review/review-item';
import type { Instant } from '@heed/domain/time/instant';

/** What a reviewer asks to see. */
export interface ReviewFilter {
  readonly states?: readonly ReviewItem['state']['kind'][];
  readonly reasons?: readonly ReviewReason[];
  readonly claimedBy?: string;
  readonly dueBefore?: Instant;
  readonly recipient?: RecipientId;
  /** Items about any of these as well; alone: about these only. */
  readonly addresses?: readonly AddressKey[];
}

/** Reads the review queue. */
export interface Reviews {
  /** Returns items by due date, earliest first; at most `limit`, after the item named. */
  list(
    filter: ReviewFilter,
    page: { readonly after?: ReviewItemId; readonly limit: number },
  ): Promise<readonly ReviewItem[]>;
  item(id: ReviewItemId): Promise<ReviewItem | undefined>;
  counts(filter: ReviewFilter): Promise<Readonly<Partial<Record<ReviewReason, number>>>>;
}
