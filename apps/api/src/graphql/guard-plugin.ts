import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { Kind } from 'graphql';
import type { ApiContext } from '../access/api-context.ts';
import { describeFailure } from '../api-log.ts';
import { isCallersMistake } from '../problem/clean-error.ts';
import { InputProblem, type RowProblem } from '../problem/input-problem.ts';
import { PROBLEMS } from '../problem/problem-codes.ts';
import { asksForSchema, checkQueryLimits } from './query-limits.ts';

/** Holds operations to their limits, counts them, logs what failed, and gives each wrong row of a list an error of its own. */
export const guardPlugin: ApolloServerPlugin<ApiContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ document, operation, request, contextValue }) {
        if (operation === undefined) return Promise.resolve();
        const { client, config, metrics } = contextValue;
        if (!config.demo && !client.scopes.includes('introspect') && asksForSchema(document, operation))
          throw new InputProblem('INTROSPECTION_OFF', { status: 400 });
        checkQueryLimits(document, operation, request.variables ?? {});
        for (const selection of operation.selectionSet.selections)
          if (selection.kind === Kind.FIELD) metrics.operations.inc({ field: selection.name.value });
        return Promise.resolve();
      },
      didEncounterErrors({ errors, contextValue }) {
        for (const error of errors) {
          const code = error.extensions['code'];
          contextValue.metrics.problems.inc({ code: typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR' });
          if (isCallersMistake(error)) continue;
          const fields = { requestId: contextValue.requestId, client: contextValue.client.id, field: error.path?.[0] };
          contextValue.log.error({ ...fields, ...describeFailure(error.originalError ?? error) }, 'a field failed');
        }
        return Promise.resolve();
      },
      willSendResponse({ response, errors }) {
        if (response.body.kind !== 'single' || errors === undefined) return Promise.resolve();
        const result = response.body.singleResult;
        result.errors = (result.errors ?? []).flatMap((formatted, at) => expandRows(formatted, rowsOf(errors[at])));
        return Promise.resolve();
      },
    }),
};

function rowsOf(error: unknown): readonly RowProblem[] {
  if (error instanceof InputProblem) return error.rows;
  return error instanceof Error && 'originalError' in error ? rowsOf(error.originalError) : [];
}

function expandRows(formatted: GraphQLFormattedError, rows: readonly RowProblem[]): readonly GraphQLFormattedError[] {
  if (rows.length === 0) return [formatted];
  return rows.map(({ index, code, field }) => ({
    ...formatted,
    message: PROBLEMS[code],
    path: [...(formatted.path ?? []), index],
    extensions: { code, row: index, ...(field === undefined ? {} : { field }) },
  }));
}
