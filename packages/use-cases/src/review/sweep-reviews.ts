import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { ReviewItem, ReviewReason } from '@heed/domain/review/review-item';
import { endedByItself } from '@heed/domain/review/cause-gone';
import { laxerMoves } from '@heed/domain/review/laxer-moves';
import { reviewsDue, type DueReview, type ReviewFacts } from '@heed/domain/review/reviews-due';
import type { UseCaseDeps } from '../deps.ts';
import { factsInside } from '../ledger/facts-inside.ts';
import { openReview } from './open-review.ts';
import { sweepGoneReviews } from './sweep-gone-reviews.ts';

/** What a sweep found. */
export interface SweptReviews {
  readonly looked: number;
  readonly opened: Readonly<Partial<Record<ReviewReason, number>>>;
  /** Those whose cause was gone. */
  readonly ended: Readonly<Partial<Record<ReviewReason, number>>>;
}

type Deps = Pick<UseCaseDeps, 'ledger' | 'ids' | 'recipients' | 'reviews' | 'catalogues' | 'clock'>;

/** Recipients read at a time. */
const PAGE = 500;
/** Items of one recipient looked at. */
const MOST_ITEMS = 100;

/** Looks at every recipient and opens a review where one is due; ends those whose cause is gone. Safe to repeat and to run twice at once: one open item per recipient and reason. */
export async function sweepReviews(
  deps: Deps,
  { onProgress }: { readonly onProgress?: (looked: number) => void } = {},
): Promise<SweptReviews> {
  const catalogue = await deps.catalogues.current();
  const laxer = laxerMoves(await deps.catalogues.history());
  const opened: Partial<Record<ReviewReason, number>> = {};
  let looked = 0;
  let after: RecipientId | undefined;
  for (;;) {
    const page = await deps.recipients.page(after, PAGE);
    const addresses = await deps.recipients.addressStates([
      ...new Set(page.flatMap(({ profile }) => profile.contactPoints.map(({ address }) => address))),
    ]);
    for (const state of page) {
      if (reviewsDue(state, { catalogue, addresses, laxer }, deps.clock.now()).length === 0) continue;
      for (const reason of await openDue(deps, state.profile.id, laxer)) opened[reason] = (opened[reason] ?? 0) + 1;
    }
    looked += page.length;
    onProgress?.(looked);
    after = page.at(-1)?.profile.id;
    if (page.length < PAGE) return { looked, opened, ended: await sweepGoneReviews(deps, laxer) };
  }
}

/** Under the recipient's lock: what is due by now, and not open already, be it by another sweep at the same time. */
async function openDue(
  deps: Deps,
  recipient: RecipientId,
  laxer: ReviewFacts['laxer'],
): Promise<readonly ReviewReason[]> {
  const items = await deps.reviews.list({ recipient }, { limit: MOST_ITEMS });
  const result = await deps.ledger.write({ recipients: [recipient], addresses: [] }, async (tx) => {
    const state = await tx.recipient(recipient);
    if (state === undefined) return [];
    const facts = { ...(await factsInside(tx, state)), laxer };
    const subject = { kind: 'recipient' as const, recipient };
    const opened: ReviewReason[] = [];
    for (const due of reviewsDue(state, facts, tx.now)) {
      if (items.some((item) => isSettled(item, due))) continue;
      if ((await tx.openReviewItem(subject, due.reason)) !== undefined) continue;
      await openReview(tx, deps.ids, { subject, ...due }, { kind: 'system', part: 'review-sweep' });
      opened.push(due.reason);
    }
    return opened;
  });
  return result.kind === 'written' ? result.value : [];
}

/** What a person looked at since it became due does not come back with the next sweep; what ended by itself does, with its cause. */
function isSettled(item: ReviewItem, due: DueReview): boolean {
  const { reason, state } = item;
  return reason === due.reason && state.kind === 'resolved' && state.at >= due.since && !endedByItself(item);
}
