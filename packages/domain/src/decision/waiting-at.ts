import type { PendingRequest } from '../request/request.ts';
import type { Way } from './rule.ts';

/**
 * Returns the requests at an address that wait and may be this person's: all of them where the address is theirs, and where it was theirs those from before it was
 * replaced: the doubt is about the person, and must not end because the clinic got another number. Rule: docs/rules/07-pending.md
 */
export function waitingAt({ point, state }: Pick<Way, 'point' | 'state'>): readonly PendingRequest[] {
  const waiting = state?.pending ?? [];
  if (point?.use !== 'old') return waiting;
  const { oldSince } = point;
  return oldSince === undefined ? [] : waiting.filter(({ since }) => since < oldSince);
}
