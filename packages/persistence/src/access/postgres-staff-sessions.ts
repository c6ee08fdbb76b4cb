import { randomBytes } from 'node:crypto';
import type { Instant } from '@heed/domain/time/instant';
import type { Clock } from '@heed/use-cases/ports/clock';
import type { StaffRole, StaffSession, StaffSessions } from '@heed/use-cases/ports/staff';
import type { Entities } from '../database/entity-manager.ts';
import { keyHash } from './key-hash.ts';
import { StaffSessionEntity } from './staff-session.entity.ts';

/** NIST SP 800-63B-4 §2.2.3 allows 60 idle minutes and 24 hours at AAL2; ours are tighter. The end itself is outside. */
const IDLE_MS = 15 * 60_000;
const LONGEST_MS = 12 * 3_600_000;
/** ASVS 5.0 §7.2.3 asks for 128 bits of entropy at least. */
const ID_BYTES = 32;

/** Returns the staff's sessions on PostgreSQL. Ids are kept as SHA-256 only. */
export function createPostgresStaffSessions(entities: Entities, clock: Clock): StaffSessions {
  return {
    start: ({ staff, displayName, role }) =>
      entities.use(async (manager) => {
        const now = clock.now();
        await manager.nativeDelete(StaffSessionEntity, { startedAt: { $lte: new Date(now - LONGEST_MS) } });
        const id = randomBytes(ID_BYTES).toString('base64url');
        await manager.insert(StaffSessionEntity, {
          idHash: keyHash(id),
          staff,
          displayName,
          role,
          startedAt: new Date(now),
          lastSeenAt: new Date(now),
        });
        return { id, staff, displayName, role, startedAt: now, lastSeenAt: now };
      }),
    touch: (id) =>
      entities.use(async (manager) => {
        const now = clock.now();
        const row = await manager.findOne(StaffSessionEntity, {
          idHash: keyHash(id),
          lastSeenAt: { $gt: new Date(now - IDLE_MS) },
          startedAt: { $gt: new Date(now - LONGEST_MS) },
        });
        if (row === null) return undefined;
        // Two requests at once may have read the same row; the later moment stays, and an ended session does not come back.
        await manager.nativeUpdate(
          StaffSessionEntity,
          { idHash: row.idHash, lastSeenAt: { $lt: new Date(now) } },
          { lastSeenAt: new Date(now) },
        );
        return sessionOf(id, { ...row, lastSeenAt: new Date(now) });
      }),
    end: (id) =>
      entities.use(async (manager) => {
        await manager.nativeDelete(StaffSessionEntity, { idHash: keyHash(id) });
      }),
  };
}

function sessionOf(
  id: string,
  row: {
    readonly staff: string;
    readonly displayName: string;
    readonly role: StaffRole;
    readonly startedAt: Date;
    readonly lastSeenAt: Date;
  },
): StaffSession {
  return {
    id,
    staff: row.staff,
    displayName: row.displayName,
    role: row.role,
    startedAt: row.startedAt.getTime() as Instant,
    lastSeenAt: row.lastSeenAt.getTime() as Instant,
  };
}
