import type { ReviewItemId } from '@heed/domain/review/review-item';
import { uuidOrNothing } from '../schema/parse-uuid.ts';

/** Returns the id of a review item that a caller wrote. */
export function reviewItemId(text: string): ReviewItemId {
  return uuidOrNothing(text) as ReviewItemId;
}
