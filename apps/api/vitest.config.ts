import { defineConfig } from 'vitest/config';

// Vite resolves graphql's `module` field and Node its `main`: without the alias a test sees two copies of the library.
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // Nothing here keeps state in a module, so files may share a worker.
    isolate: false,
    setupFiles: ['./src/schema/reflect-metadata.ts'],
    // The first text of a process compiles the grammar of every language; on a busy machine that alone takes seconds.
    testTimeout: 30_000,
  },
});
