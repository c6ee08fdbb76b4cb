// A check that has never failed is not yet a check: plants one fault against each rule in a temporary copy, and sees that it is reported.
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyWorkspace } from './boundaries/copy-workspace.mjs';
import { IMPORT_FAULTS, importFindings, UNTESTED_RULES } from './boundaries/import-faults.mjs';
import { LINT_FAULTS, lintFindings } from './boundaries/lint-faults.mjs';
import * as other from './boundaries/other-faults.mjs';

const copy = copyWorkspace();
process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));

/** Each check with what it is started with, the faults planted against it, and how its answer is read. */
const CHECKS = [
  {
    name: 'imports',
    faults: IMPORT_FAULTS,
    argv: ['depcruise', '--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'apps', 'packages'],
    findings: importFindings,
  },
  {
    name: 'unused',
    faults: other.UNUSED_FAULTS,
    argv: ['knip', '--reporter', 'json', '--no-progress'],
    findings: other.unusedFindings,
  },
  {
    name: 'lint',
    faults: LINT_FAULTS,
    argv: ['eslint', '--format', 'json', ...new Set(LINT_FAULTS.map(({ at }) => at))],
    findings: lintFindings,
  },
  {
    name: 'types',
    faults: other.TYPE_FAULTS,
    argv: ['tsc', '-p', 'packages/domain', '--pretty', 'false'],
    findings: other.typeFindings,
  },
  {
    name: 'format',
    faults: other.FORMAT_FAULTS,
    argv: ['prettier', '--list-different', ...other.FORMAT_FAULTS.map(({ at }) => at)],
    findings: other.formatFindings,
  },
];

for (const { faults } of CHECKS) for (const fault of faults) plant(fault);
for (const name of UNTESTED_RULES) report(false, 'imports', name, 'no fault is planted against this rule');
const [imports, unused, lint, types, format] = CHECKS;
await Promise.all([runAll([lint]), runAll([imports, unused, types, format])]);

function plant({ files, edits = {} }) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), text);
  }
  for (const [path, edit] of Object.entries(edits)) {
    writeFileSync(join(copy, path), JSON.stringify(edit(JSON.parse(readFileSync(join(copy, path), 'utf8'))), null, 2));
  }
}

async function runAll(checks) {
  for (const { name, faults, argv, findings } of checks) {
    const output = await run(argv);
    const found = readOrNothing(() => findings(output, copy), name, output);
    for (const { rule, shows, at } of faults) {
      report(
        found.some((finding) => finding.rule === rule && finding.at === at),
        name,
        rule,
        shows,
      );
    }
  }
}

/** What a check writes to standard output: that it ends with an error is what we came for. */
function run([program, ...argv]) {
  return new Promise((resolve) => {
    const options = { cwd: copy, maxBuffer: 1e9, env: { ...process.env, CI: 'true', NO_COLOR: '1' } };
    execFile(join(copy, 'node_modules', '.bin', program), argv, options, (failure, out, err) =>
      resolve(out === '' && failure !== null ? err : out),
    );
  });
}

function readOrNothing(read, name, output) {
  try {
    return read();
  } catch {
    console.log(`The answer of "${name}" cannot be read:\n${output.slice(0, 4000)}`);
    return [];
  }
}

function report(isFound, check, rule, shows) {
  console.log(`${isFound ? 'ok' : 'not ok'} ${check}: ${rule} (${shows})`);
  if (!isFound) process.exitCode = 1;
}
