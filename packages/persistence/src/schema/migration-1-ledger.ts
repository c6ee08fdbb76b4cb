import { Migration } from '@mikro-orm/migrations';

/** The role of the application: it may add to the ledger and read it, and can never change or delete what is there. */
export const APP_ROLE = 'heed_app';

/** The ledger, its seal, what is folded from it, and what stands beside it. */
export class Migration1Ledger extends Migration {
  override up(): void {
    this.addSql(`do $$ begin
      if not exists (select from pg_roles where rolname = '${APP_ROLE}') then create role ${APP_ROLE} nologin; end if;
    end $$`);
    this.addSql(`grant ${APP_ROLE} to current_user`);

    // The body holds the whole entry; every other column is derived from it, so that there is one truth.
    this.addSql(`create table ledger (
      id uuid primary key,
      seq bigint generated always as identity unique,
      xid xid8 not null default pg_current_xact_id(),
      body jsonb not null,
      kind text generated always as (body #>> '{event,kind}') stored,
      act text generated always as (body #>> '{event,statement,act}') stored,
      idempotency_key text generated always as (body ->> 'idempotencyKey') stored,
      subjects text[] not null
    )`);
    this.addSql(`create index ledger_xid on ledger (xid, seq)`);
    this.addSql(`create index ledger_subjects on ledger using gin (subjects)`);
    this.addSql(`create index ledger_act on ledger (act) where act is not null`);
    this.addSql(`create index ledger_idempotency on ledger (idempotency_key) where idempotency_key is not null`);
    this.addSql(`create table ledger_seal (
      position bigint primary key,
      entry uuid not null unique references ledger (id),
      previous_hash text not null,
      hash text not null
    )`);
    this.addSql(
      `create table ledger_head (only_row boolean primary key default true check (only_row), position bigint not null, hash text not null)`,
    );
    this.addSql(`insert into ledger_head (position, hash) values (0, repeat('0', 64))`);

    this.addSql(`create table recipient_state (
      id uuid primary key,
      key numeric(20) not null unique,
      doc jsonb not null,
      address_keys text[] not null
    )`);
    this.addSql(`create index recipient_addresses on recipient_state using gin (address_keys)`);
    this.addSql(`create table contact_point (
      id uuid primary key, key numeric(20) not null unique, recipient uuid not null references recipient_state (id), address text not null
    )`);
    this.addSql(
      `create table recipient_identifier (value_key text primary key, recipient uuid not null references recipient_state (id))`,
    );
    this.addSql(`create table address_state (address text primary key, doc jsonb not null)`);
    this.addSql(`create table address_link (address text primary key, key numeric(20) not null unique)`);
    this.addSql(`create table catalogue (version integer primary key, doc jsonb not null)`);
    this.addSql(`create table review_item (
      id uuid primary key, subject text not null, reason text not null, state text not null, claimed_by text, due_at timestamptz not null, doc jsonb not null
    )`);
    this.addSql(`create unique index review_one_open on review_item (subject, reason) where state <> 'resolved'`);
    this.addSql(`create index review_due on review_item (due_at, id) where state <> 'resolved'`);

    this.addSql(`create table sealed_value (
      id uuid primary key, purpose text not null, key_version integer not null, nonce bytea not null, ciphertext bytea not null, tag bytea not null
    )`);
    this.addSql(`create table api_client (
      id text primary key, name text not null, scopes text[] not null, types text[], jwks jsonb, api_key_hash text not null unique, revoked boolean not null default false
    )`);
    this.addSql(
      `create table used_token_id (client text not null, jti text not null, expires_at timestamptz not null, primary key (client, jti))`,
    );
    this.addSql(`create table staff_session (
      id_hash text primary key, staff text not null, display_name text not null, role text not null,
      started_at timestamptz not null, last_seen_at timestamptz not null
    )`);
    this.addSql(
      `create table feed_cursor (client text primary key, position bigint not null, acknowledged_at timestamptz not null)`,
    );

    this.addSql(`grant select, insert on ledger, ledger_seal, catalogue to ${APP_ROLE}`);
    this.addSql(`grant select, update on ledger_head to ${APP_ROLE}`);
    this
      .addSql(`grant select, insert, update, delete on recipient_state, contact_point, recipient_identifier, address_state, address_link,
      review_item, sealed_value, api_client, used_token_id, staff_session, feed_cursor to ${APP_ROLE}`);
  }
}
