import type { TestProject } from 'vitest/node';
import { startTestPostgres } from '../apps/server/src/embedded-postgres/start-test-postgres.ts';

/** Starts one real PostgreSQL for all integration tests; each test file makes a database of its own on it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { ownerUrl, stop } = await startTestPostgres();
  project.provide('databaseUrl', ownerUrl);
  return stop;
}
