import type { ReportedSend } from './recipient-state.ts';

/** Orders sends by when they went; then by type and channel, so that every copy of the list has one order. */
export function bySending(one: ReportedSend, other: ReportedSend): number {
  if (one.at !== other.at) return one.at - other.at;
  if (one.type !== other.type) return one.type < other.type ? -1 : 1;
  return one.channel < other.channel ? -1 : one.channel > other.channel ? 1 : 0;
}
