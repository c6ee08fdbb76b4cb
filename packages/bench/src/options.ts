import { parseArgs } from 'node:util';

/** How a run is done. */
export interface BenchOptions {
  /** One database for each size. */
  readonly sizes: readonly number[];
  readonly rounds: number;
  readonly secondsEach: number;
  readonly warmUpSeconds: number;
  /** A folder in which seeded databases stay and are found again; absent: they are made anew and taken away. */
  readonly dataFolder: string | undefined;
  /** Whether docs/benchmarks.md is written. A quick run only prints. */
  readonly writesTable: boolean;
}

/** What `--help` says. */
export const USAGE = `npm run bench -- [--recipients N[,N…]] [--quick] [--data FOLDER]

  --recipients  how many to seed, one database each (100000,1000000)
  --quick       three shorter rounds; prints the table and leaves docs/benchmarks.md alone
  --data        keep the seeded databases in this folder, and use those that are there`;

/** Reads the command line. Throws `TypeError` on what is none of the options, `RangeError` on a size that is no size. */
export function readOptions(argv: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      recipients: { type: 'string', default: '100000,1000000' },
      quick: { type: 'boolean', default: false },
      data: { type: 'string' },
    },
  });
  const sizes = values.recipients.split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size >= LEAST_RECIPIENTS))
    throw new RangeError(`--recipients takes whole numbers from ${String(LEAST_RECIPIENTS)}, separated by commas.`);
  const timing = values.quick
    ? { rounds: 3, secondsEach: 2, warmUpSeconds: 4 }
    : { rounds: 3, secondsEach: 4, warmUpSeconds: 10 };
  return { sizes, ...timing, dataFolder: values.data, writesTable: !values.quick };
}

/** A batch of 10 000 takes each recipient once. */
const LEAST_RECIPIENTS = 10_000;
