import { defineConfig } from 'vitest/config';

/** Vite reads graphql's ES module and Node its CommonJS one: two copies, and types of one are unknown to the other. */
const alias = [{ find: /^graphql$/, replacement: 'graphql/index.js' }];
const exclude = ['**/node_modules/**', '**/dist/**', '**/build/**'];

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['{apps,packages}/**/*.test.{ts,tsx}'],
          exclude: [...exclude, '**/*.int.test.ts'],
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'integration',
          include: ['{apps,packages}/**/*.int.test.ts'],
          exclude,
          globalSetup: ['config/postgres-global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'journeys',
          root: 'e2e',
          include: ['journeys/**/*.test.ts'],
          globalSetup: ['harness/global-setup.ts'],
          testTimeout: 90_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
