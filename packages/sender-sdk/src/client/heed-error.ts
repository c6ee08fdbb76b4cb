/** Thrown when Heed did not answer, or refused. To a sender it means: do not send. */
export class HeedError extends Error {
  override readonly name = 'HeedError';
  /** A value of `ProblemCode`, or `UNREACHABLE`, `TIMEOUT` or `BAD_ANSWER`. */
  readonly code: string;
  /** The field that is wrong, where one is. */
  readonly field: string | undefined;
  /** The row that is wrong, from 0, where there are several. */
  readonly row: number | undefined;

  constructor(
    code: string,
    message: string,
    { field, row }: { readonly field?: string | undefined; readonly row?: number | undefined } = {},
  ) {
    super(message);
    this.code = code;
    this.field = field;
    this.row = row;
  }
}
