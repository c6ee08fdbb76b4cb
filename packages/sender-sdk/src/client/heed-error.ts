/** Thrown when Heed did not answer, or refused. To a sender it means: do not send. */
export class HeedError extends Error {
  override readonly name = 'HeedError';
  /** A value of `ProblemCode`, or `UNREACHABLE`, `TIMEOUT` or `BAD_ANSWER`. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
