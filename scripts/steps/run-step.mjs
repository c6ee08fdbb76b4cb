import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../bootstrap/build.mjs';
import { run } from '../bootstrap/children.mjs';
import { BIN, ROOT } from '../bootstrap/paths.mjs';
import { countLines, countOne, readVitestReport } from './count.mjs';

const REPORTS = join(ROOT, 'reports');

/** Runs a step to its end and resolves to `{ name, passed, failed, skipped, took, output }`. A step never passes without having run. */
export async function runStep(step, { rest, results }) {
  const started = Date.now();
  const before = results.find(({ name }) => name === step.after);
  const outcome =
    before !== undefined && before.failed > 0
      ? { passed: 0, failed: 1, skipped: 0, output: `Not run, because "${step.after}" failed.` }
      : await COUNTED[step.counts](step, rest);
  return { name: step.name, took: Date.now() - started, ...outcome };
}

const COUNTED = {
  async one(step) {
    const { code, output } = await runAll(step.commands);
    return { ...countOne(code), output };
  },
  async lines(step) {
    const { code, output } = await runAll(step.commands);
    return { ...countLines(code, output), output };
  },
  async vitest(step, rest) {
    const report = join(REPORTS, `${step.name}.json`);
    mkdirSync(REPORTS, { recursive: true });
    rmSync(report, { force: true });
    const [[program, ...argv]] = step.commands;
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const { code, output } = await runAll([[program, ...argv, ...reporters, ...rest]]);
    return { ...readVitestReport(report, code), output };
  },
};

async function runAll(commands) {
  if (commands === 'build') return build();
  const outputs = [];
  let worst = 0;
  for (const [program, ...argv] of commands) {
    const { code, output } = await run(join(BIN, program), argv, {
      stdio: 'collect',
      env: { FORCE_COLOR: '0', NO_COLOR: '1' },
    });
    outputs.push(output);
    worst = Math.max(worst, code);
  }
  return { code: worst, output: outputs.join('') };
}
