import { defineEntity, p } from '@mikro-orm/core';

/** That a member of staff looked at a record. The application adds to it and can change nothing in it. */
export const StaffLookEntity = defineEntity({
  name: 'StaffLookEntity',
  tableName: 'staff_look',
  indexes: [{ name: 'staff_look_recipient', properties: ['recipient', 'seq'] }],
  properties: {
    seq: p.bigint().primary().autoincrement(),
    lookedAt: p.datetime().columnType('timestamptz'),
    staff: p.text(),
    role: p.text(),
    kind: p.text(),
    recipient: p.uuid().nullable(),
    item: p.uuid().nullable(),
  },
});
