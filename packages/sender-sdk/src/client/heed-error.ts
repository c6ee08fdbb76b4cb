/** One mistake in what was asked. */
export interface Problem {
  /** A value of `ProblemCode`, or `UNREACHABLE`, `TIMEOUT` or `BAD_ANSWER`. */
  readonly code: string;
  readonly message: string;
  /** The field that is wrong, where one is. */
  readonly field?: string | undefined;
  /** The row that is wrong, from 0, where there are several. */
  readonly row?: number | undefined;
}

/** Thrown when Heed did not answer, or refused. To a sender it means: do not send. It is about the first problem; `problems` has every row that is wrong. */
export class HeedError extends Error {
  override readonly name = 'HeedError';
  /** A value of `ProblemCode`, or `UNREACHABLE`, `TIMEOUT` or `BAD_ANSWER`. */
  readonly code: string;
  /** The field that is wrong, where one is. */
  readonly field: string | undefined;
  /** The row that is wrong, from 0, where there are several. */
  readonly row: number | undefined;
  readonly problems: readonly Problem[];

  constructor(first: Problem, others: readonly Problem[] = [], options: { readonly cause?: unknown } = {}) {
    super(first.message, options);
    this.code = first.code;
    this.field = first.field;
    this.row = first.row;
    this.problems = [first, ...others];
  }
}
