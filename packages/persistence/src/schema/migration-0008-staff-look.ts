import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE } from '../database/app-role.ts';

/** Who of the staff looked at whose record: added to, never changed. Why it is no part of the ledger: docs/decisions/0023-at-the-desk.md */
export class Migration0008StaffLook extends Migration {
  override up(): void {
    this.addSql(`create table staff_look (
      seq bigserial primary key,
      looked_at timestamptz not null,
      staff text not null,
      role text not null,
      kind text not null,
      recipient uuid null
    )`);
    this.addSql('create index staff_look_recipient on staff_look (recipient, seq)');
    this.addSql('revoke all on staff_look from public');
    this.addSql(`grant select, insert on staff_look to ${APP_ROLE}`);
    this.addSql(`grant usage on sequence staff_look_seq_seq to ${APP_ROLE}`);
  }
}
