import type { Clock } from '../ports/clock.ts';
import type { Ids } from '../ports/ids.ts';
import type { StaffSession, StaffSessions } from '../ports/staff.ts';

const IDLE_MS = 15 * 60_000;
const LONGEST_MS = 12 * 3_600_000;

/** Returns the register of signed-in staff, empty. */
export function inMemorySessions(clock: Clock, ids: Ids): StaffSessions {
  const sessions = new Map<string, StaffSession>();
  return {
    start(staff) {
      const session = { ...staff, id: ids.uuid(), startedAt: clock.now(), lastSeenAt: clock.now() };
      sessions.set(session.id, session);
      return Promise.resolve(session);
    },
    touch(id) {
      const session = sessions.get(id);
      const now = clock.now();
      if (session === undefined || now - session.lastSeenAt >= IDLE_MS || now - session.startedAt >= LONGEST_MS)
        return Promise.resolve(undefined);
      const touched = { ...session, lastSeenAt: now };
      sessions.set(id, touched);
      return Promise.resolve(touched);
    },
    end(id) {
      sessions.delete(id);
      return Promise.resolve();
    },
  };
}
