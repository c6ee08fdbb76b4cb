import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE } from '../database/app-role.ts';

/** The signed head of each day of the ledger. Why: docs/decisions/0009-signed-heads.md */
export class Migration0003LedgerSegment extends Migration {
  override up(): void {
    this.addSql(`create table ledger_segment (
      day date primary key,
      position bigint not null,
      hash bytea not null,
      signed text not null
    )`);
    this.addSql('revoke all on ledger_segment from public');
    this.addSql(`grant select, insert on ledger_segment to ${APP_ROLE}`);
  }
}
