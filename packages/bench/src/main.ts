import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { readOptions, USAGE } from './options.ts';
import { intoDocument } from './reporting/into-document.ts';
import { writeTable, type Machine } from './reporting/write-table.ts';
import { runSize, type SizeResult } from './run-size.ts';

const DOCUMENT = fileURLToPath(new URL('../../../docs/benchmarks.md', import.meta.url));
const MANIFEST = new URL('../package.json', import.meta.url);

const say = (line: string) => process.stderr.write(`${line}\n`);

async function main(argv: readonly string[]): Promise<void> {
  if (argv.includes('--help')) {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  const options = readOptions(argv);
  const results: SizeResult[] = [];
  for (const size of options.sizes) results.push(await runSize(size, options, say));
  const table = writeTable(thisMachine(), results);
  process.stdout.write(`${table}\n`);
  if (options.writesTable) writeFileSync(DOCUMENT, intoDocument(readFileSync(DOCUMENT, 'utf8'), table));
}

function thisMachine(): Machine {
  const { dependencies } = JSON.parse(readFileSync(MANIFEST, 'utf8')) as { dependencies: Record<string, string> };
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? 'unknown',
    node: process.versions.node,
    postgraphile: dependencies['postgraphile'] ?? '',
    date: new Date().toISOString().slice(0, 10),
  };
}

await main(process.argv.slice(2)).catch((failure: unknown) => {
  say(failure instanceof Error ? failure.message : 'The benchmark failed.');
  process.exitCode = 1;
});
