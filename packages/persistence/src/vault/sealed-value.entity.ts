import { defineEntity, p } from '@mikro-orm/core';

/** An encrypted value. Written and read by plain SQL. */
export const SealedValueEntity = defineEntity({
  name: 'SealedValueEntity',
  tableName: 'sealed_value',
  properties: {
    id: p.uuid().primary(),
    purpose: p.text(),
    keyVersion: p.integer().index('sealed_value_key_version_index'),
    nonce: p.blob(),
    ciphertext: p.blob(),
    sealedAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
  indexes: [
    {
      name: 'sealed_value_passing_index',
      expression: `create index "sealed_value_passing_index" on "sealed_value" ("sealed_at") where purpose = 'passing'`,
    },
  ],
});
