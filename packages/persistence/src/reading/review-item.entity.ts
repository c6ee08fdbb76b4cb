import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { ReviewItem } from '@heed/domain/review/review-item';

/** A record that a person has to look at: the document, and the columns it is found by. Written by plain SQL in the ledger's transaction. */
export const ReviewItemEntity = defineEntity({
  name: 'ReviewItemEntity',
  tableName: 'review_item',
  properties: {
    id: p.uuid().primary(),
    subject: p.text(),
    reason: p.text(),
    state: p.text(),
    claimedBy: p.text().nullable(),
    dueAt: p.bigint('number'),
    doc: p.json<ReviewItem>(),
  },
  uniques: [{ name: 'review_item_one_open_index', properties: ['subject', 'reason'], where: `state <> 'resolved'` }],
  indexes: [{ name: 'review_item_due_index', properties: ['dueAt', 'id'] }],
});

/** See `ReviewItemEntity`. */
export type ReviewItemRow = InferEntity<typeof ReviewItemEntity>;
