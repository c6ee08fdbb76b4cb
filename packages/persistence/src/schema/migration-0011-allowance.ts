import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE } from '../database/app-role.ts';

/** How often a network address or a mailbox may still ask. Not logged ahead: after a crash everybody has the whole burst again, and no form waits for the disk. */
export class Migration0011Allowance extends Migration {
  override up(): void {
    this.addSql('create unlogged table allowance (key text primary key, whole_at timestamptz not null)');
    this.addSql('create index allowance_whole_at on allowance (whole_at)');
    this.addSql('revoke all on allowance from public');
    this.addSql(`grant select, insert, update, delete on allowance to ${APP_ROLE}`);
  }
}
