import { defineConfig } from 'vitest/config';

/** Vite reads graphql's ES module and Node its CommonJS one: two copies, and types of one are unknown to the other. */
const alias = [{ find: /^graphql$/, replacement: 'graphql/index.js' }];
const exclude = ['**/node_modules/**', '**/dist/**', '**/build/**'];
/** What type-graphql's decorators need before the first of them is seen. */
const setupFiles = ['apps/api/src/schema/reflect-metadata.ts'];

/** Three kinds of test: `vitest run --project unit`, `integration` (on a real PostgreSQL) or `journeys` (in a real browser). */
export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['{apps,packages}/**/*.test.{ts,tsx}'],
          exclude: [...exclude, '**/*.int.test.ts'],
          // Nothing here keeps state in a module, so files may share a worker.
          isolate: false,
          setupFiles,
          provide: { shareOfCases: 1 },
          testTimeout: 20_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'integration',
          include: ['{apps,packages}/**/*.int.test.ts'],
          exclude,
          setupFiles,
          globalSetup: ['config/postgres-global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['e2e/journeys/**/*.test.ts'],
          exclude,
          globalSetup: ['e2e/harness/global-setup.ts'],
          testTimeout: 90_000,
          hookTimeout: 180_000,
          // One Heed for all journeys, which each have patients of their own.
          fileParallelism: false,
        },
      },
    ],
  },
});
