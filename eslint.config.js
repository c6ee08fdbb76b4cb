import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const TYPESCRIPT = ['**/*.{ts,tsx}'];
const TESTS = ['**/*.test.{ts,tsx}', '**/test/**', '**/testing/**', 'e2e/**'];
/** Where the environment is read, or handed on whole to a process that reads it. */
const READS_ENVIRONMENT = [
  '**/config.ts',
  '**/*.config.{ts,js}',
  'config/**',
  'scripts/**',
  'e2e/**',
  '**/test/**',
  '**/testing/**',
];
/** Words and other data, which are as long as they are. */
const DATA = ['packages/i18n/src/**', '**/keywords/**', '**/locales/**', '**/migrations/**'];

const MAX_LINES = 250;

export default defineConfig(
  globalIgnores([
    '**/node_modules',
    '**/dist',
    '**/build',
    '**/reports',
    '**/coverage',
    '**/fixtures',
    '**/.artifacts',
    '.heed',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['config/tsconfig.check.json', 'apps/web/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // GraphQL's types are classes to its library and shapes to us: objects are filled and spread, never constructed.
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Messages from outside carry control characters, and reading them is our work.
      'no-control-regex': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        setInterval: 'readonly',
      },
    },
  },
  {
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: MAX_LINES, skipBlankLines: true, skipComments: true }],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'The environment is read once, in config.ts, and passed on.' },
      ],
    },
  },
  { files: READS_ENVIRONMENT, rules: { 'no-restricted-properties': 'off' } },
  { files: [...TESTS, ...DATA], rules: { 'max-lines': 'off' } },
  {
    files: TESTS,
    rules: {
      // A test may spell out what it expects in place; its types are checked all the same.
      '@typescript-eslint/explicit-module-boundary-types': 'off',
    },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest'], jsxA11y.flatConfigs.strict],
    rules: {
      // What a loader returns is inferred up to the page that shows it; redirects and answers are thrown.
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/only-throw-error': 'off',
    },
  },
);
