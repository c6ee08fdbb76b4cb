import type { Scenario } from '../loading/scenarios.ts';
import type { SizeResult } from '../run-size.ts';
import { ratioOf, spreadOf, type Spread } from './ratios.ts';

/** On what it was measured: kinds and versions, nothing that names a machine. */
export interface Machine {
  readonly cores: number;
  readonly processor: string;
  readonly node: string;
  readonly postgraphile: string;
  readonly date: string;
}

/** Returns the report as Markdown: ratios first, since only they can be compared from one machine to another. */
export function writeTable(machine: Machine, results: readonly SizeResult[]): string {
  const [first] = results;
  return [
    `Measured ${machine.date} on ${String(machine.cores)} cores (${machine.processor}), Node.js ${machine.node}, PostgreSQL ${first?.postgres ?? ''}, PostGraphile ${machine.postgraphile}.`,
    ...results.flatMap(tablesOf),
    '',
  ].join('\n');
}

function tablesOf({ recipients, seedSeconds, checked, measured, memory }: SizeResult): readonly string[] {
  const seeded = seedSeconds === undefined ? '' : ` Seeded in ${seedSeconds.toFixed(0)} s.`;
  return [
    '',
    `### ${spaced(recipients)} recipients`,
    '',
    `${String(sum([...checked.reasons.values()]))} answers checked against the reference, ${String(checked.reasons.size)} kinds of reason.${seeded}`,
    '',
    '| asked | Heed ÷ PostGraphile | Heed ÷ raw | questions a second: Heed, raw, PostGraphile | CPU µs a question: Heed, raw, PostGraphile |',
    '| --- | --- | --- | --- | --- |',
    ...[...measured].map(([scenario, { heed, raw, postgraphile }]) =>
      row([
        scenario.name,
        ratio(ratioOf(heed.perSecond, postgraphile.perSecond)),
        ratio(ratioOf(heed.perSecond, raw.perSecond)),
        [heed, raw, postgraphile].map(({ perSecond }) => rate(scenario, perSecond)).join(', '),
        [heed, raw, postgraphile].map(({ processorMs }) => processorTime(scenario, processorMs)).join(', '),
      ]),
    ),
    '',
    `Memory (largest resident, MiB): Heed ${memory.heed.toFixed(0)}, raw ${memory.raw.toFixed(0)}, PostGraphile ${memory.postgraphile.toFixed(0)}.`,
  ];
}

function ratio({ median, min, max }: Spread): string {
  return `**${median.toFixed(2)}** (${min.toFixed(2)}–${max.toFixed(2)})`;
}

/** Questions, not requests: a request may hold many. */
function rate({ rows }: Scenario, perSecond: readonly number[]): string {
  return spaced(Math.round(spreadOf(perSecond).median * rows));
}

/** Microseconds a question, or a dash where the system does not tell. */
function processorTime({ rows }: Scenario, processorMs: readonly number[]): string {
  return processorMs.length === 0 ? '–' : ((spreadOf(processorMs).median * 1000) / rows).toFixed(0);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function spaced(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ' ');
}
