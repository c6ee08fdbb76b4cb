/** The middle of several measurements, with the smallest and the largest. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** Returns the spread of at least one number. Throws `RangeError` on none. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((one, other) => one - other);
  const [min, max] = [sorted.at(0), sorted.at(-1)];
  const upper = sorted.at(Math.floor(sorted.length / 2));
  const lower = sorted.at(Math.floor((sorted.length - 1) / 2));
  if (min === undefined || max === undefined || upper === undefined || lower === undefined)
    throw new RangeError('Nothing was measured.');
  return { median: (lower + upper) / 2, min, max };
}

/** Returns the spread of `ours` over `theirs`, round by round: both were measured within the same minute. Throws `RangeError` on rounds that do not pair. */
export function ratioOf(ours: readonly number[], theirs: readonly number[]): Spread {
  if (ours.length !== theirs.length) throw new RangeError('The rounds do not pair.');
  return spreadOf(ours.map((value, round) => value / (theirs[round] ?? Number.NaN)));
}
