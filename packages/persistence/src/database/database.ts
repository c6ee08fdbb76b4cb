import pg from 'pg';
import { STEP_DOWN } from './app-role.ts';
import { asStoreFailure } from './store-failure.ts';

/** Runs one statement. A name makes it a prepared statement of the connection. */
export interface Queries {
  readonly query: <Row extends pg.QueryResultRow>(
    name: string | undefined,
    sql: string,
    values?: readonly unknown[],
  ) => Promise<readonly Row[]>;
  /** Runs SQL of one or more statements and returns what the driver gives: for the queue, which brings its own. */
  readonly execute: (sql: string, values?: readonly unknown[]) => Promise<{ rows: unknown[] }>;
}

/** How a transaction begins. `snapshot` sees one moment of the database throughout, and writes nothing. */
export type TransactionKind = 'write' | 'snapshot';

/** The application's connections: every one has stepped down to the role that cannot change the ledger. */
export interface Database extends Queries {
  transaction<T>(kind: TransactionKind, work: (queries: Queries) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const BEGIN: Readonly<Record<TransactionKind, string>> = {
  write: 'begin isolation level read committed',
  snapshot: 'begin isolation level repeatable read read only',
};

/** Connections of one process. */
const POOL_SIZE = 10;
const CONNECT_TIMEOUT_MS = 5000;

/** Opens a pool. A connection that breaks is replaced at its next use; until the database is back, calls throw `StoreUnavailable`. */
export function openDatabase(url: string): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: POOL_SIZE,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    // The pool waits for the promise; the types of @types/pg 8 do not know it yet.
    // eslint-disable-next-line @typescript-eslint/no-misused-promises -- see above
    onConnect: (client) => client.query(STEP_DOWN),
  });
  // A broken idle connection is dropped by the pool; without a listener its error would end the process.
  pool.on('error', () => undefined);
  return {
    ...queriesOn(pool),
    async transaction(kind, work) {
      const client = await pool.connect().catch(rethrow);
      let broken: Error | undefined;
      const onError = (failure: Error) => (broken = failure);
      // While a connection is lent out the pool does not listen to it.
      client.on('error', onError);
      try {
        await execute(client, BEGIN[kind]);
        const result = await work(queriesOn(client));
        await commit(client);
        return result;
      } catch (failure) {
        await client.query('rollback').catch((lost: unknown) => (broken = asStoreFailure(lost)));
        throw failure;
      } finally {
        client.off('error', onError);
        client.release(broken);
      }
    },
    close: () => pool.end(),
  };
}

/** A transaction in which a statement failed answers COMMIT with ROLLBACK and no error: nobody may take that for "written". */
async function commit(client: pg.PoolClient): Promise<void> {
  const { command } = await execute(client, 'commit');
  if (command !== 'COMMIT') throw new Error('The transaction was rolled back: one of its statements had failed.');
}

function queriesOn(on: pg.Pool | pg.PoolClient): Queries {
  return {
    async query<Row extends pg.QueryResultRow>(
      name: string | undefined,
      text: string,
      values: readonly unknown[] = [],
    ): Promise<readonly Row[]> {
      const named = name === undefined ? {} : { name };
      return on.query<Row>({ text, values: [...values], ...named }).then(({ rows }) => rows, rethrow);
    },
    execute: (sql, values) => execute(on, sql, values),
  };
}

function execute(on: pg.Pool | pg.PoolClient, sql: string, values?: readonly unknown[]): Promise<pg.QueryResult> {
  return on.query(sql, values === undefined ? undefined : [...values]).catch(rethrow);
}

function rethrow(failure: unknown): never {
  throw asStoreFailure(failure);
}
