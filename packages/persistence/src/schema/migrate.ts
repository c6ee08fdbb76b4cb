import { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { asStoreFailure } from '../database/store-failure.ts';
import { installQueues } from '../jobs/install-queues.ts';
import { ensureAppRole } from './ensure-app-role.ts';
import { ormOptions } from './orm-options.ts';

/** The lock under which one process migrates at a time: "Heed". */
const MIGRATE_LOCK = 0x48_65_65_64;

/**
 * Brings the database to this version: the application's role, Heed's tables, the queue's. Safe to run again and from two processes. `ownerUrl`
 * connects as the owner of the tables. Throws `DatabaseNotPrepared` with what an administrator has to do, or `StoreUnavailable`.
 */
export async function migrate(ownerUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl, application_name: 'heed migrate' });
  try {
    await owner.connect();
    await owner.query('select pg_advisory_lock($1)', [MIGRATE_LOCK]);
    await ensureAppRole(owner);
    await migrateTables(ownerUrl);
    await installQueues(ownerUrl, owner);
  } catch (failure) {
    throw asStoreFailure(failure);
  } finally {
    await owner.end();
  }
}

async function migrateTables(ownerUrl: string): Promise<void> {
  const orm = await MikroORM.init(ormOptions(ownerUrl));
  try {
    await orm.migrator.up();
  } finally {
    await orm.close(true);
  }
}
