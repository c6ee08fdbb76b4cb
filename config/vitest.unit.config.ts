import { defineConfig } from 'vitest/config';
import { INTEGRATION_TESTS, projectsOfAllPackages } from './vitest.shared.ts';

/** Unit tests of every package: no database, no network. */
export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: projectsOfAllPackages({
      include: ['{src,app}/**/*.test.{ts,tsx}'],
      exclude: [INTEGRATION_TESTS, '**/node_modules/**'],
    }),
  },
});
