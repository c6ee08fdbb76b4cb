import type { Timetable, TimetableSegment } from '../types/decision.ts';

/** What a snapshot answers. */
export interface SnapshotDecision {
  readonly outcome: 'ALLOW' | 'DENY' | 'DEFER';
  /** A `Reason` of the API; or, always with `DENY`: `NOT_IN_SNAPSHOT`, `SNAPSHOT_OUTDATED`. */
  readonly reason: string;
  /** For `DEFER`: the first moment at which it may go. */
  readonly notBefore?: Date;
  /** The contact point to use. */
  readonly contactPoint?: string;
  /** How much the message may say. */
  readonly detail?: string;
}

/** Returns what a timetable says of a moment; a `DENY` outside of what it covers. */
export function lookUp(timetable: Timetable | undefined, at: Date): SnapshotDecision {
  if (timetable === undefined) return { outcome: 'DENY', reason: 'NOT_IN_SNAPSHOT' };
  const moment = at.getTime();
  const segment = timetable.segments.find(
    ({ from, until }) => Date.parse(from) <= moment && moment < Date.parse(until),
  );
  return segment === undefined ? { outcome: 'DENY', reason: 'SNAPSHOT_OUTDATED' } : toDecision(segment);
}

function toDecision({ outcome, reason, notBefore, contactPoint, detail }: TimetableSegment): SnapshotDecision {
  return {
    outcome,
    reason,
    ...(notBefore === null ? {} : { notBefore: new Date(notBefore) }),
    ...(contactPoint === null ? {} : { contactPoint }),
    detail,
  };
}
