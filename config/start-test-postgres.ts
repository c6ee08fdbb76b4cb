import type { TestProject } from 'vitest/node';
import { startTestPostgres } from '../apps/server/src/embedded-postgres/start-test-postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Connects as the owner of a PostgreSQL that lives as long as the test run. */
    testDatabaseUrl: string;
  }
}

/** Starts one PostgreSQL for a test run. Test files find it as `HEED_TEST_DATABASE_URL` (or `inject('testDatabaseUrl')`). */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { ownerUrl, stop } = await startTestPostgres();
  process.env['HEED_TEST_DATABASE_URL'] = ownerUrl;
  project.provide('testDatabaseUrl', ownerUrl);
  return stop;
}
