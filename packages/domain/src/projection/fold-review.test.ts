import { expect, test } from 'vitest';
import type { ReviewItem, ReviewItemId, ReviewState } from '../review/review-item.ts';
import { ANN } from '../testing/a-recipient.ts';
import { anEntry } from '../testing/an-entry.ts';
import { NOW } from '../testing/a-statement.ts';
import { foldReview } from './fold-review.ts';

const item: ReviewItem = {
  id: 'item-one' as ReviewItemId,
  subject: { kind: 'recipient', recipient: ANN },
  reason: 'STALE',
  openedAt: NOW,
  dueAt: NOW,
  statements: [],
  details: {},
  state: { kind: 'open' },
};
const claimed: ReviewState = { kind: 'claimed', by: 'staff-one', at: NOW };
const moved = (id: string, state: ReviewState) =>
  anEntry({ kind: 'review-moved', item: id as ReviewItemId, subject: item.subject, state });

test('an item is as it was opened, until it is moved', () => {
  const opened = foldReview(undefined, anEntry({ kind: 'review-opened', item }));
  expect(opened).toEqual(item);
  expect(foldReview(opened, moved('item-one', claimed))).toEqual({ ...item, state: claimed });
});

test('what is about another item changes nothing', () => {
  expect(foldReview(item, moved('item-two', claimed))).toBe(item);
  expect(foldReview(item, anEntry({ kind: 'review-opened', item: { ...item, id: 'item-two' as ReviewItemId } }))).toBe(
    item,
  );
  expect(
    foldReview(item, anEntry({ kind: 'links-revoked', what: { kind: 'link', recipient: ANN, fingerprint: 'f' } })),
  ).toBe(item);
  expect(foldReview(undefined, moved('item-one', claimed))).toBeUndefined();
});
