import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { Migration1Ledger } from './migration-1-ledger.ts';

/** Every migration, in order. Forward only. */
const MIGRATIONS = [{ name: 'Migration1Ledger', class: Migration1Ledger }];

/** Brings the database to this version. Safe to run twice and from two processes. `ownerUrl` connects as the owner of the tables. */
export async function migrate(ownerUrl: string): Promise<void> {
  const orm = await MikroORM.init({
    clientUrl: ownerUrl,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    migrations: {
      migrationsList: MIGRATIONS,
      snapshot: false,
      tableName: 'heed_migration',
      transactional: true,
      allOrNothing: true,
    },
    debug: false,
  });
  try {
    await orm.migrator.up();
  } finally {
    await orm.close(true);
  }
}
