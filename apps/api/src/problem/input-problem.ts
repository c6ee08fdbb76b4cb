import { GraphQLError } from 'graphql';
import { type ProblemCode, PROBLEMS } from './problem-codes.ts';

/** A mistake in one row of a list. */
export interface RowProblem {
  /** Position in the list, from 0. */
  readonly index: number;
  readonly code: ProblemCode;
  /** The field of the row that is wrong. */
  readonly field?: string;
}

/** A mistake in a request, as GraphQL answers it. Holds a fixed sentence, never the value that was sent. */
export class InputProblem extends GraphQLError {
  /** Set when the mistake is in rows of a list; each becomes an error of its own. */
  readonly rows: readonly RowProblem[];

  constructor(
    code: ProblemCode,
    details: {
      readonly field?: string;
      readonly rows?: readonly RowProblem[];
      readonly status?: number;
      /** The most there may be, where there was more. */
      readonly limit?: number;
    } = {},
  ) {
    super(details.limit === undefined ? PROBLEMS[code] : `${PROBLEMS[code]} The limit is ${String(details.limit)}.`, {
      extensions: {
        code,
        ...(details.limit === undefined ? {} : { limit: details.limit }),
        ...(details.field === undefined ? {} : { field: details.field }),
        ...(details.status === undefined ? {} : { http: { status: details.status } }),
      },
    });
    this.name = 'InputProblem';
    this.rows = details.rows ?? [];
  }
}

/** Throws when a list has mistakes: all of them at once, so that nothing is answered in part and nothing is silent. */
export function refuseRows(rows: readonly RowProblem[]): void {
  const first = rows[0];
  if (first !== undefined) throw new InputProblem(first.code, { rows });
}
