import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['app/**/*.test.{ts,tsx}', 'server/**/*.test.ts', 'test/**/*.test.ts'],
    // The pages are tested as they are served: built once, whenever a source is newer than the build.
    globalSetup: ['test/build-pages.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
