import { Migration } from '@mikro-orm/migrations';

/** A code may prove an address that is not the recipient's yet: docs/decisions/0030-a-new-address-of-ones-own.md */
export class Migration0009OfferedAddress extends Migration {
  override up(): void {
    this.addSql('alter table one_time_code add column withdrawn boolean not null default false');
    this.addSql('alter table one_time_code add column offered_kind text null');
    this.addSql('alter table one_time_code add column offered uuid null');
    this.addSql('alter table one_time_code add column vouched_by text null');
  }
}
