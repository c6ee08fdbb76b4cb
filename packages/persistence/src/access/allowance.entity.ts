import { defineEntity, p } from '@mikro-orm/core';

/** When a key has its whole burst again. A key without a row has it. */
export const AllowanceEntity = defineEntity({
  name: 'AllowanceEntity',
  tableName: 'allowance',
  indexes: [{ name: 'allowance_whole_at', properties: ['wholeAt'] }],
  properties: {
    key: p.text().primary(),
    wholeAt: p.datetime().columnType('timestamptz'),
  },
});
