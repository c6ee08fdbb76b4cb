import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE } from '../database/app-role.ts';

/** The ledger, its seal, and the rows folded from it. Why it is built so: docs/decisions/0002-ledger.md, 0005-feed-order.md, 0006-one-truth-in-the-database.md */
export class Migration0001Ledger extends Migration {
  override up(): void {
    for (const sql of [...LEDGER, ...PROJECTIONS, ...RIGHTS]) this.addSql(sql);
  }
}

const LEDGER = [
  `create table ledger_head (
    only_row boolean primary key default true constraint ledger_head_only_row_check check (only_row),
    era integer not null,
    sealed_era integer not null,
    sealed_xid xid8 not null,
    sealed_seq bigint not null,
    position bigint not null,
    hash bytea not null
  )`,
  `insert into ledger_head (era, sealed_era, sealed_xid, sealed_seq, position, hash) values (1, 0, '0', 0, 0, decode(repeat('00', 32), 'hex'))`,
  // A transaction id below the last sealed one shows a database restored on a server that began to count anew: the next era, even before its first sealing.
  `create function ledger_era() returns integer language sql stable begin atomic
    select era + (sealed_era = era and sealed_xid > pg_current_xact_id())::integer from ledger_head;
  end`,
  // The body holds the whole entry. The writer can give nothing else: the other columns are derived from it or from the transaction.
  `create table ledger (
    seq bigint generated always as identity primary key,
    era integer not null default ledger_era(),
    xid xid8 not null default pg_current_xact_id(),
    body jsonb not null,
    id uuid not null generated always as ((body ->> 'id')::uuid) stored,
    kind text not null generated always as (body #>> '{event,kind}') stored,
    recorded_at bigint not null generated always as ((body ->> 'recordedAt')::bigint) stored,
    act text generated always as (body #>> '{event,statement,act}') stored,
    idempotency_key text generated always as (body ->> 'idempotencyKey') stored,
    constraint ledger_id_unique unique (id)
  )`,
  `create index ledger_order_index on ledger (era, xid, seq)`,
  `create index ledger_recorded_at_index on ledger (recorded_at)`,
  `create index ledger_act_index on ledger (act) where act is not null`,
  `create index ledger_idempotency_key_index on ledger (idempotency_key) where idempotency_key is not null`,
  // No foreign keys between the two: nothing is ever deleted, and a check of each seal against the ledger is what verifying is.
  `create table ledger_seal (
    position bigint primary key,
    seq bigint not null constraint ledger_seal_seq_unique unique,
    entry uuid not null,
    previous_hash bytea not null,
    hash bytea not null
  )`,
  `create table ledger_subject (
    subject text not null,
    seq bigint not null,
    primary key (subject, seq)
  )`,
];

const PROJECTIONS = [
  `create table recipient_state (
    id uuid primary key,
    key bigint not null constraint recipient_state_key_unique unique,
    address_keys text[] not null,
    doc jsonb not null
  )`,
  `create table recipient_contact (
    contact_point uuid primary key,
    key bigint not null constraint recipient_contact_key_unique unique,
    recipient uuid not null,
    address text not null,
    current boolean not null
  )`,
  `create index recipient_contact_address_index on recipient_contact (address) where current`,
  `create index recipient_contact_recipient_index on recipient_contact (recipient)`,
  `create table recipient_identifier (value_key text primary key, recipient uuid not null)`,
  `create index recipient_identifier_recipient_index on recipient_identifier (recipient)`,
  `create table address_state (address text primary key, doc jsonb not null)`,
  `create table address_link (address text primary key, key bigint not null constraint address_link_key_unique unique)`,
  `create table catalogue (version integer primary key, applied_at bigint not null, doc jsonb not null)`,
  `create table review_item (
    id uuid primary key,
    subject text not null,
    reason text not null,
    state text not null,
    claimed_by text,
    due_at bigint not null,
    doc jsonb not null
  )`,
  `create unique index review_item_one_open_index on review_item (subject, reason) where state <> 'resolved'`,
  `create index review_item_due_index on review_item (due_at, id)`,
];

const RIGHTS = [
  `revoke all on ledger, ledger_seal, ledger_head, ledger_subject, recipient_state, recipient_contact, recipient_identifier,
    address_state, address_link, catalogue, review_item from public`,
  `grant select, insert (body) on ledger to ${APP_ROLE}`,
  `grant select, insert on ledger_seal, ledger_subject, catalogue, address_link to ${APP_ROLE}`,
  `grant select, update on ledger_head to ${APP_ROLE}`,
  `grant select, insert, update, delete on recipient_state, recipient_contact, recipient_identifier, address_state, review_item to ${APP_ROLE}`,
];
