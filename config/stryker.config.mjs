/** How `npm run mutate` looks for what the tests of `packages/domain` do not hold. What survived and why it may: docs/mutation.md. */
export default {
  // The words of each language are data; classification/ has the rules that read them.
  mutate: [
    'packages/domain/src/**/*.ts',
    '!**/*.test.ts',
    '!packages/domain/src/testing/**',
    '!packages/domain/src/classification/keywords/**',
  ],
  testRunner: 'vitest',
  vitest: { configFile: 'config/vitest.mutation.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner', './config/stryker-wording.mjs'],
  ignorers: ['wording'],
  // A mutant meets the tests that reach it, and no others.
  coverageAnalysis: 'perTest',
  // What runs once, when a file is loaded, is mostly tables: each such mutant would need all the tests in a process of its own.
  ignoreStatic: false,
  ignorePatterns: ['**', '!packages/domain/*.json', '!packages/domain/src/**', '!config/**', '!docs/**'],
  concurrency: 2,
  timeoutMS: 10_000,
  timeoutFactor: 3,
  incremental: true,
  reporters: ['clear-text', 'json', 'html'],
  clearTextReporter: {
    allowColor: false,
    logTests: false,
    reportTests: false,
    reportMutants: true,
    reportScoreTable: true,
  },
  thresholds: { high: 95, low: 85, break: 85 },
  tempDirName: 'reports/mutation/sandbox',
  allowConsoleColors: false,
};
