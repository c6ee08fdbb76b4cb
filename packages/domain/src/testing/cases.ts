import { inject } from 'vitest';

/** A fixed seed: the same cases every time. */
const SEED = 20_261_124;
/** Looking for the smallest history that shows a fault ends here. No property takes nearly as long. */
const LONGEST_MS = 120_000;

/** Returns how many cases fast-check tries a property on, the same ones every time; against mutants a share of them is enough. */
export function cases(count: number): {
  readonly numRuns: number;
  readonly seed: number;
  readonly interruptAfterTimeLimit: number;
  readonly markInterruptAsFailure: boolean;
  readonly endOnFailure: boolean;
} {
  const share = inject('shareOfCases');
  return {
    numRuns: Math.ceil(count * share),
    seed: SEED,
    interruptAfterTimeLimit: LONGEST_MS,
    markInterruptAsFailure: true,
    // Against a mutant any history that shows it will do.
    endOnFailure: share < 1,
  };
}

/** What vitest is told of a property that is tried on thousands of cases: it may take longer than other tests. */
export const THOUSANDS = { timeout: 150_000 } as const;
