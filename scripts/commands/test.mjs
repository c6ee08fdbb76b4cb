import { availableParallelism } from 'node:os';
import { isEnding } from '../bootstrap/children.mjs';
import { inSeconds, say } from '../bootstrap/say.mjs';
import { SpokenError } from '../bootstrap/spoken-error.mjs';
import { runStep } from '../steps/run-step.mjs';
import { ALONE, TOGETHER } from '../steps/steps.mjs';

const STEPS = [...TOGETHER, ...ALONE];

/** `npm test`: everything a change has to pass, as named steps with one summary. `--only unit,lint` picks; what else is said goes to Vitest. */
export async function command(argv) {
  const { names, rest } = parse(argv);
  const isWanted = ({ name }) => names.length === 0 || names.includes(name);
  const started = Date.now();
  const results = [];
  const runOne = async (step) => {
    const result = await runStep(step, { rest, results });
    results.push(result);
    if (!isEnding()) print(step, result);
  };
  await inPool(TOGETHER.filter(isWanted), Math.min(2, availableParallelism()), runOne);
  for (const step of ALONE.filter(isWanted)) await runOne(step);
  if (isEnding()) {
    say('Stopped before the end.');
    return 130;
  }
  return summarise(results, Date.now() - started);
}

function parse(argv) {
  const names = [];
  const rest = [];
  for (let at = 0; at < argv.length; at += 1) {
    const [flag, value] = argv[at].split('=', 2);
    if (flag === '--only') names.push(...(value ?? argv[(at += 1)] ?? '').split(','));
    else rest.push(argv[at]);
  }
  const known = STEPS.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new SpokenError(`There is no step "${unknown.join('", "')}". The steps are: ${known.join(', ')}.`);
  }
  if (rest.length > 0 && names.length === 0) {
    throw new SpokenError('Say which step the rest is for: npm test -- --only unit quiet-hours');
  }
  return { names, rest };
}

async function inPool(steps, size, work) {
  const waiting = [...steps];
  const worker = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) await work(step);
  };
  await Promise.all(Array.from({ length: size }, worker));
}

function print({ name, does }, { passed, failed, took, output }) {
  const counts = failed > 0 ? `${passed} passed, ${failed} failed` : passed > 1 ? `${passed} passed` : '';
  process.stdout.write(
    `${failed > 0 ? '✗' : '✓'} ${name.padEnd(12)} ${does.padEnd(46)} ${inSeconds(took).padStart(8)}  ${counts}\n`,
  );
  if (failed > 0) process.stdout.write(`\n${output.trimEnd()}\n\n`);
}

function summarise(results, took) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const failing = results.filter(({ failed }) => failed > 0).map(({ name }) => name);
  const skipped = sum('skipped');
  process.stdout.write(
    `\n${results.length} steps in ${inSeconds(took)}` +
      (skipped > 0 ? `, ${skipped} tests skipped` : '') +
      (failing.length > 0 ? `. Failed: ${failing.join(', ')}` : '') +
      '\n',
  );
  process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed\n`);
  return failing.length > 0 ? 1 : 0;
}
