import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE } from '../database/app-role.ts';

/** What stands beside the ledger: the vault, who may come in, and how far each sender has followed. */
export class Migration0002VaultAndAccess extends Migration {
  override up(): void {
    this.addSql(`create table sealed_value (
      id uuid primary key,
      purpose text not null,
      key_version integer not null,
      nonce bytea not null,
      ciphertext bytea not null
    )`);
    this.addSql(`create index sealed_value_key_version_index on sealed_value (key_version)`);
    this.addSql(`create table api_client (
      id text primary key,
      name text not null,
      scopes text[] not null,
      types text[],
      jwks jsonb,
      api_key_hash bytea not null constraint api_client_api_key_hash_unique unique,
      revoked boolean not null default false
    )`);
    this.addSql(`create table used_token_id (
      client text not null,
      jti text not null,
      expires_at timestamptz not null,
      primary key (client, jti)
    )`);
    this.addSql(`create index used_token_id_expires_at_index on used_token_id (expires_at)`);
    this.addSql(`create table staff_session (
      id_hash bytea primary key,
      staff text not null,
      display_name text not null,
      role text not null,
      started_at timestamptz not null,
      last_seen_at timestamptz not null
    )`);
    this.addSql(`create table feed_acknowledgement (
      client text not null,
      position bigint not null,
      acknowledged_at bigint not null,
      primary key (client, position)
    )`);
    this.addSql(
      `revoke all on sealed_value, api_client, used_token_id, staff_session, feed_acknowledgement from public`,
    );
    this.addSql(
      `grant select, insert, update, delete on sealed_value, api_client, used_token_id, staff_session to ${APP_ROLE}`,
    );
    this.addSql(`grant select, insert on feed_acknowledgement to ${APP_ROLE}`);
  }
}
