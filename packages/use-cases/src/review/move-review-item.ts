import type { ReviewItem, ReviewItemId, ReviewState } from '@heed/domain/review/review-item';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { UseCaseDeps } from '../deps.ts';
import type { LedgerTransaction } from '../ports/ledger.ts';
import type { StaffRole } from '../ports/staff.ts';

/** Somebody signed in who works the queue. */
export interface Reviewer {
  readonly staff: string;
  /** Absent for a sending system, whose scopes were checked at the door. An auditor reads and never moves anything. */
  readonly role?: StaffRole;
}

/** Why an item could not be moved. */
export type NotMoved =
  | { readonly kind: 'unknown-item' }
  | { readonly kind: 'taken'; readonly by: string }
  | { readonly kind: 'already-resolved'; readonly by: string }
  | { readonly kind: 'not-permitted' };

/** Runs `work` on an item under its subject's lock, so that of two who reach for it at once one is told. */
export async function moveReviewItem<T>(
  { ledger, reviews }: Pick<UseCaseDeps, 'ledger' | 'reviews'>,
  {
    item: id,
    role,
    people = () => Promise.resolve([]),
  }: Pick<Reviewer, 'role'> & {
    readonly item: ReviewItemId;
    /** Whoever is written to besides. */
    readonly people?: (item: ReviewItem) => Promise<readonly RecipientId[]>;
  },
  work: (tx: LedgerTransaction, item: ReviewItem) => Promise<T>,
): Promise<T | NotMoved> {
  if (role === 'auditor') return { kind: 'not-permitted' };
  const found = await reviews.item(id);
  if (found === undefined) return { kind: 'unknown-item' };
  const { subject } = found;
  const claim = {
    recipients: subject.kind === 'recipient' ? [subject.recipient] : [...new Set(await people(found))],
    addresses: subject.kind === 'address' ? [subject.address] : [],
  };
  const result = await ledger.write(claim, async (tx): Promise<T | NotMoved> => {
    const item = await tx.reviewItem(id);
    return item === undefined ? { kind: 'unknown-item' } : work(tx, item);
  });
  if (result.kind === 'repeated') throw new Error('A move of a review item has no key to repeat.');
  return result.value;
}

/** Writes an item's new state. */
export async function writeState(
  tx: LedgerTransaction,
  item: ReviewItem,
  state: ReviewState,
  staff: string,
): Promise<ReviewItem> {
  await tx.append({ kind: 'review-moved', item: item.id, subject: item.subject, state }, { kind: 'staff', staff });
  return { ...item, state };
}
