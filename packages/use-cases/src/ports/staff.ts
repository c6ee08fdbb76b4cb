import type { Instant } from '@heed/domain/time/instant';

/** What a member of staff may do, least first (45 CFR 164.514(d)(2)). */
export const STAFF_ROLES = ['reviewer', 'officer', 'admin', 'auditor'] as const;
/** See `STAFF_ROLES`. */
export type StaffRole = (typeof STAFF_ROLES)[number];

/** A signed-in member of staff. */
export interface StaffSession {
  readonly id: string;
  readonly staff: string;
  readonly displayName: string;
  readonly role: StaffRole;
  readonly startedAt: Instant;
  readonly lastSeenAt: Instant;
}

/** Keeps who is signed in. Sessions end after 15 idle minutes and after 12 hours (NIST SP 800-63B-4 §2.2.3, tightened). */
export interface StaffSessions {
  start(staff: {
    readonly staff: string;
    readonly displayName: string;
    readonly role: StaffRole;
  }): Promise<StaffSession>;
  /** Returns the session and marks it seen, or `undefined` when it ended. */
  touch(id: string): Promise<StaffSession | undefined>;
  end(id: string): Promise<void>;
}
