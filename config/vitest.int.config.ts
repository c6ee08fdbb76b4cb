import { defineConfig } from 'vitest/config';
import { INTEGRATION_TESTS, projectsOfAllPackages } from './vitest.shared.ts';

/** Tests on a real PostgreSQL. One server for all, started in the global setup; each file makes a database of its own on it. */
export default defineConfig({
  test: {
    passWithNoTests: true,
    globalSetup: ['./config/start-test-postgres.ts'],
    projects: projectsOfAllPackages({ include: [INTEGRATION_TESTS], testTimeout: 30_000, hookTimeout: 60_000 }),
  },
});
