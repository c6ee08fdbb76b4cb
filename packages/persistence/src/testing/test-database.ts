import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { OutgoingMessage } from '@heed/use-cases/ports/outgoing';
import { fixedClock, type MovableClock } from '@heed/use-cases/testing/fixed-clock';
import { predictableIds } from '@heed/use-cases/testing/predictable-ids';
import { sampleCatalogue } from '@heed/use-cases/testing/sample-catalogue';
import { appendOne, type StoreUnderTest } from '@heed/use-cases/testing/store-under-test';
import { createPersistence, type Persistence } from '../create-persistence.ts';
import { migrate } from '../schema/migrate.ts';
import type { VaultKeys } from '../vault/sealing.ts';

/** A migrated database of its own on the tests' server, opened as one process would. */
export interface TestDatabase extends Persistence, StoreUnderTest {
  readonly clock: MovableClock;
  /** Connects as the owner: what somebody who tampers by hand can do. */
  readonly owner: pg.Client;
  readonly url: string;
  /** Opens the same database once more, as another process. Closed with the database. */
  openAnother(options?: { readonly url?: string; readonly vaultKeys?: VaultKeys }): Promise<Persistence>;
  drop(): Promise<void>;
}

/** Keys that everybody knows. */
export const TEST_VAULT_KEYS: VaultKeys = {
  current: 1,
  encryption: new Map([[1, Buffer.alloc(32, 1)]]),
  index: Buffer.alloc(32, 2),
};

/** Makes a migrated database that holds the sample catalogue and nothing else, on the server of `serverUrl`. */
export async function createTestDatabase(serverUrl: string): Promise<TestDatabase> {
  const name = `heed_test_${randomBytes(6).toString('hex')}`;
  const server = await connect(serverUrl);
  await server.query(`create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  await migrate(url.href);
  const clock = fixedClock();
  const ids = predictableIds();
  const opened: Persistence[] = [];
  const openAnother: TestDatabase['openAnother'] = async (options = {}) => {
    const { url: databaseUrl = url.href, vaultKeys = TEST_VAULT_KEYS } = options;
    const persistence = await createPersistence({ databaseUrl, vaultKeys, clock, ids });
    opened.push(persistence);
    return persistence;
  };
  const persistence = await openAnother();
  await appendOne(persistence, { kind: 'catalogue-applied', catalogue: sampleCatalogue() }, []);
  const owner = await connect(url.href);
  return {
    ...persistence,
    clock,
    ids,
    owner,
    url: url.href,
    openAnother,
    async messages() {
      const { rows } = await owner.query<{ data: OutgoingMessage }>(
        `select data from pgboss.job where name = 'outgoing-message' order by created_on, id`,
      );
      return rows.map(({ data }) => data);
    },
    async drop() {
      await owner.end();
      await Promise.all(opened.map((one) => one.close()));
      await server.query(`drop database ${name} with (force)`);
      await server.end();
    },
  };
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}
