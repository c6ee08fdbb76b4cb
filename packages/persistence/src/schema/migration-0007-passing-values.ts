import { Migration } from '@mikro-orm/migrations';

/** When a value was sealed: what is wanted only until it has arrived is destroyed some time after. */
export class Migration0007PassingValues extends Migration {
  override up(): void {
    this.addSql('alter table sealed_value add column sealed_at timestamptz not null default now()');
    this.addSql(`create index sealed_value_passing_index on sealed_value (sealed_at) where purpose = 'passing'`);
  }
}
