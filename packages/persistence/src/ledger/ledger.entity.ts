import { defineEntity, p } from '@mikro-orm/core';

/** One entry: the body is the whole of it, the other columns follow from it or from the transaction that wrote it. Written by plain SQL. */
export const LedgerEntity = defineEntity({
  name: 'LedgerEntity',
  tableName: 'ledger',
  properties: {
    seq: p.bigint().primary().generated('identity'),
    era: p.integer().defaultRaw('ledger_era()'),
    xid: p.string().columnType('xid8').defaultRaw('pg_current_xact_id()'),
    body: p.json(),
    id: p.uuid().generated(`(((body ->> 'id'::text))::uuid) stored`).unique('ledger_id_unique'),
    kind: p.text().generated(`((body #>> '{event,kind}'::text[])) stored`),
    recordedAt: p.bigint().generated(`(((body ->> 'recordedAt'::text))::bigint) stored`),
    act: p.text().nullable().generated(`((body #>> '{event,statement,act}'::text[])) stored`),
    idempotencyKey: p.text().nullable().generated(`((body ->> 'idempotencyKey'::text)) stored`),
  },
  indexes: [
    { name: 'ledger_order_index', properties: ['era', 'xid', 'seq'] },
    { name: 'ledger_recorded_at_index', properties: ['recordedAt'] },
    { name: 'ledger_act_index', properties: ['act'], where: 'act is not null' },
    { name: 'ledger_idempotency_key_index', properties: ['idempotencyKey'], where: 'idempotency_key is not null' },
  ],
});

/** Where the chain ends. One row. */
export const LedgerHeadEntity = defineEntity({
  name: 'LedgerHeadEntity',
  tableName: 'ledger_head',
  properties: {
    onlyRow: p.boolean().primary().default(true),
    era: p.integer(),
    sealedEra: p.integer(),
    sealedXid: p.string().columnType('xid8'),
    sealedSeq: p.bigint(),
    position: p.bigint(),
    hash: p.blob(),
  },
  checks: [{ name: 'ledger_head_only_row_check', expression: 'only_row' }],
});

/** An entry's place and hash. */
export const LedgerSealEntity = defineEntity({
  name: 'LedgerSealEntity',
  tableName: 'ledger_seal',
  properties: {
    position: p.bigint().primary().autoincrement(false),
    seq: p.bigint().unique('ledger_seal_seq_unique'),
    entry: p.uuid(),
    previousHash: p.blob(),
    hash: p.blob(),
  },
});

/** Under whose names an entry is filed. */
export const LedgerSubjectEntity = defineEntity({
  name: 'LedgerSubjectEntity',
  tableName: 'ledger_subject',
  properties: { subject: p.text().primary(), seq: p.bigint().primary() },
});

/** The signed head of a day. */
export const LedgerSegmentEntity = defineEntity({
  name: 'LedgerSegmentEntity',
  tableName: 'ledger_segment',
  properties: { day: p.date().primary(), position: p.bigint(), hash: p.blob(), signed: p.text() },
});
