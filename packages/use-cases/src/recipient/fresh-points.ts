import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { ContactPoint, RecipientProfile } from '@heed/domain/recipient/recipient';

/** Returns the contact points that a registration brings into use: those that are new to the record, and those that were `old` in it before. */
export function freshPoints(before: RecipientState | undefined, after: RecipientProfile): readonly ContactPoint[] {
  const used = new Set(before?.profile.contactPoints.flatMap(({ id, use }) => (use === 'old' ? [] : [id])));
  return after.contactPoints.filter(({ id, use }) => use !== 'old' && !used.has(id));
}
