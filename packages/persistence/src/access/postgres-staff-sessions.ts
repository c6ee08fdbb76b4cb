import { createHash, randomBytes } from 'node:crypto';
import type { Instant } from '@heed/domain/time/instant';
import type { Clock } from '@heed/use-cases/ports/clock';
import type { StaffRole, StaffSessions } from '@heed/use-cases/ports/staff';
import type { Database } from '../database.ts';

/** NIST SP 800-63B-4 §2.2.3 allows 60 idle minutes and 24 hours; ours are tighter. */
const IDLE_MINUTES = 15;
const MAX_HOURS = 12;
/** ASVS 5.0 §7.2.3: at least 128 bits of entropy. */
const ID_BYTES = 32;

interface SessionRow {
  readonly staff: string;
  readonly display_name: string;
  readonly role: StaffRole;
  readonly started_at: Date;
  readonly last_seen_at: Date;
}

/** Returns the staff's sessions on PostgreSQL. Ids are kept as SHA-256 only. */
export function createPostgresStaffSessions({ query }: Database, clock: Clock): StaffSessions {
  return {
    async start({ staff, displayName, role }) {
      const id = randomBytes(ID_BYTES).toString('base64url');
      const now = clock.now();
      await query(
        'start-session',
        'insert into staff_session (id_hash, staff, display_name, role, started_at, last_seen_at) values ($1, $2, $3, $4, $5, $5)',
        [hashOf(id), staff, displayName, role, new Date(now)],
      );
      return { id, staff, displayName, role, startedAt: now, lastSeenAt: now };
    },
    async touch(id) {
      const now = new Date(clock.now());
      const [row] = await query<SessionRow>(
        'touch-session',
        `update staff_session set last_seen_at = $2 where id_hash = $1
         and last_seen_at > $2 - make_interval(mins => ${String(IDLE_MINUTES)}) and started_at > $2 - make_interval(hours => ${String(MAX_HOURS)})
         returning staff, display_name, role, started_at, last_seen_at`,
        [hashOf(id), now],
      );
      if (row === undefined) return undefined;
      const at = (date: Date) => date.getTime() as Instant;
      return {
        id,
        staff: row.staff,
        displayName: row.display_name,
        role: row.role,
        startedAt: at(row.started_at),
        lastSeenAt: at(row.last_seen_at),
      };
    },
    async end(id) {
      await query('end-session', 'delete from staff_session where id_hash = $1', [hashOf(id)]);
    },
  };
}

function hashOf(id: string): string {
  return createHash('sha256').update(id, 'utf8').digest('hex');
}
