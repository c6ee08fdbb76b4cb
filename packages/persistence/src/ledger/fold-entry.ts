import type { AddressKey } from '@heed/domain/contact/address';
import type { LedgerEntry } from '@heed/domain/ledger/entry';
import { subjectsOf } from '@heed/domain/ledger/subjects-of';
import type { AddressState } from '@heed/domain/projection/address-state';
import { foldAddress } from '@heed/domain/projection/fold-address';
import { foldRecipient } from '@heed/domain/projection/fold-recipient';
import { foldReview } from '@heed/domain/projection/fold-review';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { ReviewItem, ReviewItemId } from '@heed/domain/review/review-item';

/** Rows folded from entries, by name. What is not there has no row. */
export interface FoldedRows {
  readonly recipients: Map<RecipientId, RecipientState>;
  readonly addresses: Map<AddressKey, AddressState>;
  readonly reviews: Map<ReviewItemId, ReviewItem>;
}

/** Returns no rows. */
export function noRows(): FoldedRows {
  return { recipients: new Map(), addresses: new Map(), reviews: new Map() };
}

/** Folds one entry into the rows it is about. Returns the names of those that changed. */
export function foldEntry(
  rows: FoldedRows,
  entry: LedgerEntry,
): {
  readonly recipients: readonly RecipientId[];
  readonly addresses: readonly AddressKey[];
  readonly review: ReviewItemId | undefined;
} {
  const { recipients, addresses } = subjectsOf(entry);
  const review = reviewOf(entry);
  return {
    recipients: recipients.filter((id) => put(rows.recipients, id, foldRecipient(id, rows.recipients.get(id), entry))),
    addresses: addresses.filter((key) => put(rows.addresses, key, foldAddress(key, rows.addresses.get(key), entry))),
    review:
      review !== undefined && put(rows.reviews, review, foldReview(rows.reviews.get(review), entry))
        ? review
        : undefined,
  };
}

/** Returns the review item an entry opens or moves, where it does. */
export function reviewOf({ event }: LedgerEntry): ReviewItemId | undefined {
  if (event.kind === 'review-opened') return event.item.id;
  return event.kind === 'review-moved' ? event.item : undefined;
}

function put<Key, Row>(rows: Map<Key, Row>, key: Key, after: Row | undefined): boolean {
  if (after === undefined || after === rows.get(key)) return false;
  rows.set(key, after);
  return true;
}
