import { defineEntity, p } from '@mikro-orm/core';
import type { StaffRole } from '@heed/use-cases/ports/staff';

/** A signed-in member of staff. */
export const StaffSessionEntity = defineEntity({
  name: 'StaffSessionEntity',
  tableName: 'staff_session',
  properties: {
    idHash: p.blob().primary(),
    staff: p.text(),
    displayName: p.text(),
    role: p.text().$type<StaffRole>(),
    startedAt: p.datetime().columnType('timestamptz'),
    lastSeenAt: p.datetime().columnType('timestamptz'),
  },
});
