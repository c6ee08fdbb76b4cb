import type { Actor } from '@heed/domain/ledger/entry';
import type { RequestId } from '@heed/domain/request/request';
import type { ReviewItemId, ReviewReason, ReviewSubject } from '@heed/domain/review/review-item';
import type { StatementId } from '@heed/domain/statement/statement';
import { addMilliseconds, type Instant } from '@heed/domain/time/instant';
import type { Ids } from '../ports/ids.ts';
import type { LedgerTransaction } from '../ports/ledger.ts';

/** A review that is to be opened. */
export interface NewReview {
  readonly subject: ReviewSubject;
  readonly reason: ReviewReason;
  readonly dueAt?: Instant;
  readonly request?: RequestId;
  readonly statements?: readonly StatementId[];
  readonly details?: Readonly<Record<string, string>>;
}

const DAY_MS = 86_400_000;
/** Ours: a request in somebody's own words is read within a day; the law gives 10 business days (47 CFR 64.1200(a)(10)). */
const DAYS_FOR_REQUEST = 1;
const DAYS_FOR_OTHERS = 7;

/** Opens a review item, or returns the one that is open for the same subject and reason. */
export async function openReview(
  tx: LedgerTransaction,
  ids: Ids,
  review: NewReview,
  actor: Actor,
): Promise<ReviewItemId> {
  const open = await tx.openReviewItem(review.subject, review.reason);
  if (open !== undefined) return open.id;
  const id = ids.uuid() as ReviewItemId;
  const days = review.reason === 'UNSURE_REQUEST' ? DAYS_FOR_REQUEST : DAYS_FOR_OTHERS;
  await tx.append(
    {
      kind: 'review-opened',
      item: {
        id,
        subject: review.subject,
        reason: review.reason,
        openedAt: tx.now,
        dueAt: review.dueAt ?? addMilliseconds(tx.now, days * DAY_MS),
        ...(review.request === undefined ? {} : { request: review.request }),
        statements: review.statements ?? [],
        details: review.details ?? {},
        state: { kind: 'open' },
      },
    },
    actor,
  );
  return id;
}
