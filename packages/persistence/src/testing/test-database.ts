import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { Instant } from '@heed/domain/time/instant';
import { createPersistence, type Persistence } from '../create-persistence.ts';
import { migrate } from '../schema/migrate.ts';

/** A migrated database of its own on the tests' server. */
export interface TestDatabase extends Persistence {
  /** Connects as the owner: what somebody who tampers by hand can do. */
  readonly owner: pg.Client;
  readonly url: string;
  drop(): Promise<void>;
}

/** Makes an empty, migrated database. The tests' server is named by `HEED_TEST_DATABASE_URL`. */
export async function createTestDatabase(serverUrl: string): Promise<TestDatabase> {
  const name = `heed_test_${randomBytes(6).toString('hex')}`;
  const server = new pg.Client({ connectionString: serverUrl });
  await server.connect();
  await server.query(`create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  await migrate(url.href);
  let serial = 0;
  const persistence = await createPersistence({
    databaseUrl: url.href,
    vaultKeys: { current: 1, encryption: new Map([[1, Buffer.alloc(32, 1)]]), index: Buffer.alloc(32, 2) },
    clock: { now: () => Date.now() as Instant },
    ids: { uuid: () => crypto.randomUUID(), key: () => String(1000 + (serial += 1)) },
  });
  const owner = new pg.Client({ connectionString: url.href });
  await owner.connect();
  return {
    ...persistence,
    owner,
    url: url.href,
    async drop() {
      await owner.end();
      await persistence.close();
      await server.query(`drop database ${name} with (force)`);
      await server.end();
    },
  };
}
