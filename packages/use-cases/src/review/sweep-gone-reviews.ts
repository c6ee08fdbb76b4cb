import { ENDS_BY, isCauseGone } from '@heed/domain/review/cause-gone';
import { REVIEW_REASONS, type ReviewItem, type ReviewItemId, type ReviewReason } from '@heed/domain/review/review-item';
import type { ReviewFacts } from '@heed/domain/review/reviews-due';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { UseCaseDeps } from '../deps.ts';
import { writeWithPeople } from '../ledger/write-with-people.ts';
import { isAnyStopped, stopInForce } from '../opt-out/stop-in-force.ts';
import { endByItself, endIfGone } from './end-gone-reviews.ts';

type Deps = Pick<UseCaseDeps, 'ledger' | 'recipients' | 'reviews' | 'catalogues' | 'clock'>;

/** Items read at a time. */
const PAGE = 200;
const OPEN = ['open', 'claimed', 'waiting'] as const;
const SWEPT = REVIEW_REASONS.filter((reason) => ENDS_BY[reason] !== 'person');

/** Ends every open item whose cause is gone, and returns how many of each kind. Safe to repeat and to run twice at once. Rule: docs/rules/review.md */
export async function sweepGoneReviews(
  deps: Deps,
  laxer: ReviewFacts['laxer'],
): Promise<Readonly<Partial<Record<ReviewReason, number>>>> {
  const ended: Partial<Record<ReviewReason, number>> = {};
  let after: ReviewItemId | undefined;
  for (;;) {
    const page = await deps.reviews.list(
      { states: OPEN, reasons: SWEPT },
      { limit: PAGE, ...(after === undefined ? {} : { after }) },
    );
    for (const item of page) {
      if (await end(deps, item, laxer)) ended[item.reason] = (ended[item.reason] ?? 0) + 1;
    }
    after = page.at(-1)?.id;
    if (page.length < PAGE) return ended;
  }
}

async function end(deps: Deps, item: ReviewItem, laxer: ReviewFacts['laxer']): Promise<boolean> {
  const { subject } = item;
  if (subject.kind === 'address') return endAboutAddress(deps, item, subject.address);
  const { recipient } = subject;
  // Looked at first without a lock: most items have their cause still.
  const state = await deps.recipients.state(recipient);
  if (state === undefined) return false;
  const addresses = await deps.recipients.addressStates(state.profile.contactPoints.map(({ address }) => address));
  const facts = { catalogue: await deps.catalogues.current(), addresses, laxer };
  if (!isCauseGone(item, state, facts, deps.clock.now())) return false;
  const result = await deps.ledger.write({ recipients: [recipient], addresses: [] }, async (tx) => {
    const open = await tx.openReviewItem(subject, item.reason);
    return open?.id === item.id && (await endIfGone(tx, open, recipient, laxer));
  });
  return result.kind === 'written' && result.value;
}

/**
 * Of a shared address: nobody else uses it, or nothing is stopped there any more. Of a carrier: it and the ledger say the same again. That a reader did
 * not know the patient is a person's to judge.
 */
async function endAboutAddress(
  deps: Deps,
  item: ReviewItem,
  address: Extract<ReviewItem['subject'], { kind: 'address' }>['address'],
): Promise<boolean> {
  if (ENDS_BY[item.reason] !== 'address') return false;
  const result = await writeWithPeople(deps, { addresses: [address] }, async (tx, people) => {
    const subject = { kind: 'address', address } as const;
    const open = await tx.openReviewItem(subject, item.reason);
    if (open?.id !== item.id) return false;
    const row = await tx.address(address);
    const uses = ({ profile }: RecipientState) =>
      profile.contactPoints.some(
        (point) =>
          point.address === address && point.use !== 'old' && (point.validTo === undefined || tx.now < point.validTo),
      );
    const said = { subject, people, statements: row?.statements ?? [] };
    const catalogue = await tx.catalogue();
    const isBlocked = (row?.carrierBlocks.length ?? 0) > 0;
    const texts = { types: { kind: 'all' }, channels: ['SMS'] } as const;
    const isStopped = stopInForce(said, texts, catalogue, tx.now) !== undefined;
    const isGone =
      item.reason === 'SHARED_ADDRESS'
        ? people.filter(uses).length < 2 ||
          !isAnyStopped(said, { types: { kind: 'all' }, channels: 'all' }, catalogue, tx.now)
        : item.details['carrier'] === 'blocked'
          ? isStopped || !isBlocked
          : !isStopped || isBlocked;
    if (isGone) await endByItself(tx, open);
    return isGone;
  });
  return result.kind === 'written' && result.value;
}
