import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { ReviewReason } from '@heed/domain/review/review-item';
import { reviewsDue } from '@heed/domain/review/reviews-due';
import type { UseCaseDeps } from '../deps.ts';
import { openReview } from './open-review.ts';

/** What a sweep found. */
export interface SweptReviews {
  readonly looked: number;
  readonly opened: Readonly<Partial<Record<ReviewReason, number>>>;
}

/** Recipients read at a time. */
const PAGE = 500;

/** Looks at every recipient and opens a review where one is due. Safe to repeat and to run twice at once: one open item per recipient and reason. */
export async function sweepReviews(
  deps: Pick<UseCaseDeps, 'ledger' | 'ids' | 'recipients' | 'catalogues' | 'clock'>,
  { onProgress }: { readonly onProgress?: (looked: number) => void } = {},
): Promise<SweptReviews> {
  const catalogue = await deps.catalogues.current();
  const opened: Partial<Record<ReviewReason, number>> = {};
  let looked = 0;
  let after: RecipientId | undefined;
  for (;;) {
    const page = await deps.recipients.page(after, PAGE);
    const addresses = await deps.recipients.addressStates([
      ...new Set(page.flatMap(({ profile }) => profile.contactPoints.map(({ address }) => address))),
    ]);
    for (const state of page) {
      for (const due of reviewsDue(state, { catalogue, addresses }, deps.clock.now())) {
        if (await openOnce(deps, state.profile.id, due)) opened[due.reason] = (opened[due.reason] ?? 0) + 1;
      }
    }
    looked += page.length;
    onProgress?.(looked);
    after = page.at(-1)?.profile.id;
    if (page.length < PAGE) return { looked, opened };
  }
}

async function openOnce(
  { ledger, ids }: Pick<UseCaseDeps, 'ledger' | 'ids'>,
  recipient: RecipientId,
  due: ReturnType<typeof reviewsDue>[number],
): Promise<boolean> {
  const subject = { kind: 'recipient' as const, recipient };
  const result = await ledger.write({ recipients: [recipient], addresses: [] }, async (tx) => {
    // Under the recipient's lock: a second sweep at the same time finds the item of the first.
    if ((await tx.openReviewItem(subject, due.reason)) !== undefined) return false;
    await openReview(tx, ids, { subject, ...due }, { kind: 'system', part: 'review-sweep' });
    return true;
  });
  return result.kind === 'written' && result.value;
}
