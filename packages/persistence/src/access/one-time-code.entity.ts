import { defineEntity, p } from '@mikro-orm/core';

/** A one-time code that was sent. The code itself is not kept. `offered`: the sealed address that it is to prove, where that is not the recipient's yet. */
export const OneTimeCodeEntity = defineEntity({
  name: 'OneTimeCodeEntity',
  tableName: 'one_time_code',
  indexes: [
    { name: 'one_time_code_recipient', properties: ['recipient', 'madeAt'] },
    { name: 'one_time_code_address', properties: ['address', 'madeAt'] },
    { name: 'one_time_code_made_at', properties: ['madeAt'] },
  ],
  properties: {
    id: p.uuid().primary(),
    recipient: p.uuid(),
    address: p.text(),
    digest: p.text(),
    madeAt: p.datetime().columnType('timestamptz'),
    tries: p.smallint(),
    spent: p.boolean(),
    withdrawn: p.boolean().default(false),
    offeredKind: p.text().nullable(),
    offered: p.uuid().nullable(),
    vouchedBy: p.text().nullable(),
  },
});
