import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE } from '../database/app-role.ts';

/** One-time codes: what proves that somebody reads what is sent to an address. */
export class Migration0006OneTimeCode extends Migration {
  override up(): void {
    this.addSql(`create table one_time_code (
      id uuid primary key,
      recipient uuid not null,
      address text not null,
      digest text not null,
      made_at timestamptz not null,
      tries smallint not null,
      spent boolean not null
    )`);
    this.addSql('create index one_time_code_recipient on one_time_code (recipient, made_at)');
    this.addSql('create index one_time_code_address on one_time_code (address, made_at)');
    this.addSql('create index one_time_code_made_at on one_time_code (made_at)');
    this.addSql('revoke all on one_time_code from public');
    this.addSql(`grant select, insert, update, delete on one_time_code to ${APP_ROLE}`);
  }
}
