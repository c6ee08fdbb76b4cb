import type { SealedEntry } from '@heed/domain/ledger/entry';
import type { ReviewItem, ReviewItemId } from '@heed/domain/review/review-item';
import type { UseCaseDeps } from '../deps.ts';

/** What a reviewer sees of an item. */
export interface ReviewView {
  readonly item: ReviewItem;
  /** The request as it came, while it is kept. */
  readonly evidence: string | undefined;
  /** What happened to the record, newest first. */
  readonly timeline: readonly SealedEntry[];
}

const TIMELINE = 50;

/** Returns an item with the patient's own words and the timeline, or `undefined`. */
export async function readReviewItem(
  { reviews, ledger, evidence }: Pick<UseCaseDeps, 'reviews' | 'ledger' | 'evidence'>,
  { item: id }: { readonly item: ReviewItemId },
): Promise<ReviewView | undefined> {
  const item = await reviews.item(id);
  if (item === undefined) return undefined;
  const subject =
    item.subject.kind === 'recipient' ? { recipient: item.subject.recipient } : { address: item.subject.address };
  const timeline = await ledger.entriesAbout(subject, { limit: TIMELINE });
  const request = timeline
    .map(({ entry: { event } }) => event)
    .find((event) => event.kind === 'request-received' && event.request.id === item.request);
  return {
    item,
    evidence: request?.kind === 'request-received' ? await evidence.read(request.request.evidence) : undefined,
    timeline,
  };
}
