import { Migration } from '@mikro-orm/migrations';

/** Which review item showed a record to somebody of the staff. Rows from before have none. */
export class Migration0010LookAtItem extends Migration {
  override up(): void {
    this.addSql('alter table staff_look add column item uuid null');
  }
}
