import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE } from '../database/app-role.ts';

/** The texts Heed itself sends, and the signs by which it is told that texts may not be heard. */
export class Migration0005Texts extends Migration {
  override up(): void {
    this.addSql(`create table outgoing_text (
      key text primary key,
      words uuid not null,
      started_at bigint not null,
      provider_id text constraint outgoing_text_provider_id_unique unique,
      handed_at bigint,
      status text
    )`);
    this.addSql(`create table channel_watch (
      channel text primary key,
      doc jsonb not null
    )`);
    this.addSql(`revoke all on outgoing_text, channel_watch from public`);
    this.addSql(`grant select, insert, update on outgoing_text to ${APP_ROLE}`);
    this.addSql(`grant select, insert, update, delete on channel_watch to ${APP_ROLE}`);
  }
}
