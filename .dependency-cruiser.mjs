// Who may import whom: the table of docs/architecture.md. The boundary check plants a fault against each rule and sees it fail.

/** What each part may import of ours, beside itself. `server`, the composition root, and `e2e` and `bench`, which look from outside, may all. */
export const MAY_IMPORT = {
  'packages/domain': [],
  'packages/sender-sdk': [],
  'packages/i18n': ['packages/domain'],
  'packages/signed-links': ['packages/domain'],
  'packages/use-cases': ['packages/domain'],
  'packages/persistence': ['packages/domain', 'packages/use-cases'],
  'packages/twilio-stand-in': [],
  'packages/channels': ['packages/domain', 'packages/use-cases', 'packages/twilio-stand-in'],
  'apps/api': ['packages/domain', 'packages/use-cases', 'packages/signed-links', 'packages/i18n'],
  'apps/web': ['packages/domain', 'packages/use-cases', 'packages/signed-links', 'packages/i18n'],
};

const TESTS = String.raw`\.test\.tsx?$|/test(ing)?/|^e2e/|\.config\.ts$`;

/** What runs at a user's. */
const RUNS = '^(apps|packages)/[^/]+/(src|app|server)/';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...Object.entries(MAY_IMPORT).map(([part, allowed]) => ({
      name: `${part.split('/')[1]}-imports-only-its-own-and-${allowed.map((other) => other.split('/')[1]).join('-') || 'nothing'}`,
      severity: 'error',
      from: { path: `^${part}/` },
      to: { path: '^(apps|packages|e2e|scripts|config)/', pathNot: [part, ...allowed].map((other) => `^${other}/`) },
    })),
    {
      name: 'nothing-imports-the-server',
      comment: 'The composition root is the top. Only the shared test set-up starts its database.',
      severity: 'error',
      from: { pathNot: '^(apps/server|config|e2e|packages/bench)/' },
      to: { path: '^apps/server/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'testing-only-from-tests',
      comment:
        'Builders and fakes are for tests, and for the benchmark, which compares what is served with the plain reference.',
      severity: 'error',
      from: { pathNot: `${TESTS}|^packages/bench/` },
      to: { path: '/testing/', pathNot: 'node_modules' },
    },
    {
      name: 'stand-in-only-from-tests-and-the-demo',
      comment: 'What runs for patients talks to Twilio.',
      severity: 'error',
      from: { pathNot: String.raw`${TESTS}|^apps/server/src/dev/|^packages/twilio-stand-in/` },
      to: { path: '^packages/twilio-stand-in/' },
    },
    {
      name: 'domain-does-no-input-or-output',
      comment: 'Pure: time, zone and rules come in as arguments.',
      severity: 'error',
      from: { path: '^packages/domain/src/', pathNot: TESTS },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer'] },
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import that leads nowhere, or to what a package keeps to itself.',
      severity: 'error',
      from: { path: '^(apps|packages|e2e|config)/' },
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    {
      name: 'only-declared-dependencies',
      severity: 'error',
      from: { path: RUNS, pathNot: TESTS },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-development-dependencies-at-run-time',
      severity: 'error',
      from: { path: RUNS, pathNot: TESTS },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-vague-names',
      comment: 'A file is named after the one concept inside.',
      severity: 'error',
      from: {},
      to: { path: '^(apps|packages)/.*/(utils?|helpers?|misc|common|manager)(/|\\.ts)', pathNot: 'node_modules' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/(dist|build|\\.artifacts)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'config/tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.d.ts', '.json'],
    },
  },
};
