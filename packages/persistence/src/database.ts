import pg from 'pg';
import { asStoreFailure } from './store-unavailable.ts';
import { APP_ROLE } from './schema/migration-1-ledger.ts';

/** Runs one statement. */
export interface Queries {
  query<Row extends pg.QueryResultRow>(
    name: string | undefined,
    sql: string,
    values?: readonly unknown[],
  ): Promise<readonly Row[]>;
}

/** The application's connections: every one has stepped down to the role that cannot change the ledger. */
export interface Database extends Queries {
  /** Runs `work` in one transaction. `beforeWrite` holds statements that must come first. */
  transaction<T>(work: (queries: Queries) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Connections of one process: PostgreSQL's own guidance is a few per core. */
const POOL_SIZE = 10;
const CONNECT_TIMEOUT_MS = 3000;

/** Opens a pool. A connection that breaks is replaced at its next use. */
export function openDatabase(url: string): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: POOL_SIZE,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    options: `-c role=${APP_ROLE}`,
  });
  // A broken idle connection is dropped by the pool; the next query gets a new one or fails with StoreUnavailable.
  pool.on('error', () => undefined);
  return {
    query: (name, sql, values) => run(pool, name, sql, values),
    async transaction(work) {
      const client = await pool.connect().catch((failure: unknown) => {
        throw asStoreFailure(failure);
      });
      let broken: Error | undefined;
      // Without a listener, a connection that dies while it is lent out would end the process.
      client.on('error', (failure) => (broken = failure));
      try {
        await run(client, undefined, 'begin isolation level read committed');
        const result = await work({ query: (name, sql, values) => run(client, name, sql, values) });
        await run(client, undefined, 'commit');
        return result;
      } catch (failure) {
        await client.query('rollback').catch((rollbackFailure: unknown) => (broken = rollbackFailure as Error));
        throw failure;
      } finally {
        client.removeAllListeners('error');
        client.release(broken);
      }
    },
    close: () => pool.end(),
  };
}

async function run<Row extends pg.QueryResultRow>(
  on: pg.Pool | pg.PoolClient,
  name: string | undefined,
  sql: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> {
  try {
    const { rows } = await on.query<Row>({ text: sql, values: [...values], ...(name === undefined ? {} : { name }) });
    return rows;
  } catch (failure) {
    throw asStoreFailure(failure);
  }
}
