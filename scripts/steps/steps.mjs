import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../bootstrap/paths.mjs';

/**
 * A step is a name, what it does, and what it runs. `counts` says how its result is counted: 'one' for the whole step, 'vitest' for each test
 * of a Vitest project, 'lines' for each line that the program writes beginning with "ok" or "not ok".
 */
const check = (name, does, ...commands) => ({ name, does, commands, counts: 'one' });
const vitest = (name, does, project, after) => ({
  name,
  does,
  commands: [['vitest', 'run', '--project', project]],
  counts: 'vitest',
  after,
});

const SCHEMA_TEST = 'apps/api/src/schema/schema.test.ts';
const SOURCES = ['apps', 'packages', 'e2e', 'config'].filter((folder) => existsSync(join(ROOT, folder)));

/** Read the sources and nothing else, so they may run side by side. */
export const TOGETHER = [
  check('lint', 'typed lint', ['eslint', '.', '--max-warnings=0']),
  check('format', 'formatting', ['prettier', '--check', '.', '--log-level=warn']),
  check('imports', 'who may import whom, no cycles', ['depcruise', '--config', '.dependency-cruiser.mjs', ...SOURCES]),
  check('unused', 'no unused file, export or dependency', ['knip', '--no-progress', '--no-config-hints']),
  check(
    'types',
    'types of every package',
    ['tsc', '-p', 'config/tsconfig.check.json'],
    ['tsc', '-p', 'apps/web/tsconfig.json'],
  ),
  check('schema', 'schema.graphql is what the API serves', ['vitest', 'run', '--project', 'unit', SCHEMA_TEST]),
];

/** Use the machine for themselves. */
export const ALONE = [
  {
    name: 'boundaries',
    does: 'each check fails on a planted fault',
    commands: [['node', 'scripts/check-boundaries.mjs']],
    counts: 'lines',
  },
  { name: 'build', does: 'the server and the pages', commands: 'build', counts: 'one' },
  vitest('unit', 'unit tests', 'unit', 'build'),
  vitest('integration', 'on a real PostgreSQL', 'integration'),
  vitest('journeys', 'end to end, in a real browser', 'journeys', 'build'),
];
