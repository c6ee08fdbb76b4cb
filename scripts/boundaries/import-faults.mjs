import config, { MAY_IMPORT } from '../../.dependency-cruiser.mjs';

const USES = "import { planted } from '";
const using = (path) => `${USES}${path}';\nexport const used = planted;\n`;
const PLANTED = 'export const planted = 1;\n';

/** The folder that holds a part's sources. */
const sourcesOf = (part) => (part === 'apps/web' ? 'apps/web/server' : `${part}/src`);
const PARTS = [...Object.keys(MAY_IMPORT), 'apps/server'];

/** Every import between two parts that the table does not allow, one fault each. */
const acrossParts = Object.entries(MAY_IMPORT).flatMap(([part, allowed]) =>
  PARTS.filter((other) => other !== part && !allowed.includes(other)).map((other) => ({
    rule: config.forbidden.find(({ from }) => from.path === `^${part}/`).name,
    shows: `${part} imports ${other}`,
    at: `${sourcesOf(part)}/planted/imports-${other.replace('/', '-')}.ts`,
    files: {
      [`${sourcesOf(part)}/planted/imports-${other.replace('/', '-')}.ts`]: using(
        `../../../../${sourcesOf(other)}/planted/target.ts`,
      ),
      [`${sourcesOf(other)}/planted/target.ts`]: PLANTED,
    },
  })),
);

const fault = (rule, shows, at, text, files = {}) => ({ rule, shows, at, files: { [at]: text, ...files } });

const others = [
  fault(
    'nothing-imports-the-server',
    'a package imports the composition root',
    'packages/use-cases/src/planted/server.ts',
    using('../../../../apps/server/src/planted/target.ts'),
  ),
  fault('no-cycles', 'two files import each other', 'packages/domain/src/planted/hen.ts', `import './egg.ts';\n`, {
    'packages/domain/src/planted/egg.ts': `import './hen.ts';\n`,
  }),
  fault(
    'testing-only-from-tests',
    'a fake is used at run time',
    'packages/use-cases/src/planted/fake.ts',
    using('../testing/planted.ts'),
    { 'packages/use-cases/src/testing/planted.ts': PLANTED },
  ),
  fault(
    'stand-in-only-from-tests-and-the-demo',
    'a channel talks to the stand-in outside its tests',
    'packages/channels/src/planted/stand-in.ts',
    using('@heed/twilio-stand-in/planted'),
    { 'packages/twilio-stand-in/src/planted.ts': PLANTED },
  ),
  fault(
    'domain-does-no-input-or-output',
    'the domain reads a file',
    'packages/domain/src/planted/reads.ts',
    `import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n`,
  ),
  fault(
    'nothing-unresolved',
    'a package imports one that it does not declare',
    'packages/domain/src/planted/undeclared.ts',
    using('@heed/use-cases/planted/target'),
  ),
  fault(
    'nothing-unresolved',
    'a package imports what another keeps to itself',
    'packages/use-cases/src/planted/internal.ts',
    using('@heed/domain/internal/planted'),
    { 'packages/domain/src/internal/planted.ts': PLANTED },
  ),
  fault(
    'only-declared-dependencies',
    'a package imports an npm package that it does not declare',
    'packages/i18n/src/planted/npm.ts',
    `import * as planted from 'esbuild';\nexport const used = planted;\n`,
  ),
  fault(
    'no-development-dependencies-at-run-time',
    'a package needs a development dependency at run time',
    'packages/signed-links/src/planted/dev.ts',
    `import * as planted from 'fast-check';\nexport const used = planted;\n`,
  ),
  fault(
    'no-vague-names',
    'a file is named after nothing',
    'packages/domain/src/planted/vague.ts',
    using('./utils.ts'),
    {
      'packages/domain/src/planted/utils.ts': PLANTED,
    },
  ),
];

/** Faults that dependency-cruiser must report, each with the rule it breaks and the file it is in. */
export const IMPORT_FAULTS = [...acrossParts, ...others];

/** Reports what dependency-cruiser found as pairs of rule and file. A cycle is in each of its files. */
export function importFindings(output) {
  return JSON.parse(output).summary.violations.flatMap(({ rule, from, cycle = [] }) =>
    [from, ...cycle.map(({ name }) => name)].map((at) => ({ rule: rule.name, at })),
  );
}

/** Rules that no fault is planted against: there must be none. */
export const UNTESTED_RULES = config.forbidden
  .map(({ name }) => name)
  .filter((name) => !IMPORT_FAULTS.some(({ rule }) => rule === name));
