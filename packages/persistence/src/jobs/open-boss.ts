import { PgBoss, type ConstructorOptions } from 'pg-boss';
import type { Database, Queries } from '../database/database.ts';
import { QUEUE_SCHEMA } from './queue-name.ts';

/** Returns pg-boss on the application's own connections and rights. Not started yet. */
export function openBoss(
  database: Database,
  options: Pick<ConstructorOptions, 'supervise' | 'schedule' | 'registerInstance'>,
): PgBoss {
  const boss = new PgBoss({
    db: onOwnConnections(database),
    schema: QUEUE_SCHEMA,
    migrate: false,
    createSchema: false,
    // Only the owner of the tables may rebuild their indexes.
    reindex: false,
    ...options,
  });
  // Broken connections are reported here and mended at the next try; without a listener they would end the process.
  boss.on('error', () => undefined);
  return boss;
}

/** Returns what pg-boss runs its statements with: a transaction of ours, or any of our connections. */
export function onOwnConnections({ execute }: Queries): {
  executeSql(sql: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
} {
  return { executeSql: execute };
}
