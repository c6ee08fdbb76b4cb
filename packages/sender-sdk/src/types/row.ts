/** A row that was refused, and why. Nothing of it was written; the other rows were not held up by it. */
export interface RejectedRow {
  readonly kind: 'RejectedRow';
  /** Place of the row in what was handed over, from 0. */
  readonly index: number;
  /** A value of `ProblemCode`. */
  readonly code: string;
  readonly field: string | null;
  readonly message: string;
}
