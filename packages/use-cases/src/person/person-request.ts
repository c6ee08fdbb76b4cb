import type { SealedEntry } from '@heed/domain/ledger/entry';
import type { InboundRequest } from '@heed/domain/request/request';
import type { ReviewItem } from '@heed/domain/review/review-item';

/** How a patient wants to be answered by a person: by a call, or by mail. */
export const ANSWER_WAYS = ['VOICE', 'EMAIL'] as const;
/** See `ANSWER_WAYS`. */
export type AnswerWay = (typeof ANSWER_WAYS)[number];

/** The longest note, in UTF-16 units as a page's `maxlength` counts: ours, enough to say what it is about. */
export const NOTE_LENGTH = 500;

/** Returns the requests that an item about "ask for a person" stands for, newest first: all that came by the page while it was open. */
export function personRequestsOf(
  { reason, openedAt }: Pick<ReviewItem, 'reason' | 'openedAt'>,
  entries: readonly SealedEntry[],
): readonly InboundRequest[] {
  if (reason !== 'MANUAL') return [];
  return entries.flatMap(({ entry: { event } }) =>
    event.kind === 'request-received' && event.request.wayIn === 'SIGNED_LINK' && event.request.receivedAt >= openedAt
      ? [event.request]
      : [],
  );
}
