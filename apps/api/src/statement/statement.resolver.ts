import { recordStatements } from '@heed/use-cases/statement/record-statements';
import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { ApiContext } from '../access/api-context.ts';
import { InputProblem } from '../problem/input-problem.ts';
import { type RejectedRow, rejectedRow } from '../schema/rejected-row.type.ts';
import { parseStatement } from './parse-statement.ts';
import { StatementInput } from './statement.input.ts';
import {
  type ConflictingStatement,
  RecordStatementsPayload,
  type RecordedStatement,
  type RepeatedStatement,
} from './statement.type.ts';

/** Rows in one call. */
const MAX_STATEMENTS = 1_000;

type Result = RecordedStatement | RepeatedStatement | ConflictingStatement | RejectedRow;

/** What patients told a sending system. */
@Resolver()
export class StatementResolver {
  @Mutation(() => RecordStatementsPayload, {
    description: 'Records up to 1 000 statements. What is recorded is in force when this answers. Rows fail alone.',
  })
  @Authorized('statements')
  async recordStatements(
    @Arg('statements', () => [StatementInput]) statements: StatementInput[],
    @Ctx() { deps, client }: ApiContext,
  ): Promise<RecordStatementsPayload> {
    if (statements.length > MAX_STATEMENTS)
      throw new InputProblem('TOO_MANY_ROWS', { field: 'statements', limit: MAX_STATEMENTS });
    const catalogue = await deps.catalogues.current();
    const parsed = statements.map((row) => parseStatement({ vault: deps.vault, catalogue, client: client.id }, row));
    const rows = await recordStatements(deps, {
      actor: { kind: 'client', client: client.id },
      speaker: { kind: 'system', client: client.id },
      wayIn: 'API',
      statements: parsed.flatMap((row) => (row.kind === 'fine' ? [row.statement] : [])),
    });
    let next = 0;
    const results = parsed.map((row, index): Result => {
      if (row.kind === 'wrong') return rejectedRow(index, row.code, row.field);
      const done = rows[next++];
      if (done === undefined) throw new Error('A statement got no result.');
      switch (done.kind) {
        case 'recorded':
          return { kind: 'recorded', index, id: done.id, receiptNumber: done.receipt };
        case 'repeated':
          return { kind: 'repeated', index, id: done.id };
        case 'conflict':
          return { kind: 'conflict', index, id: done.id, reviewItem: done.item };
        case 'rejected':
          return rejectedRow(index, done.code, done.field);
      }
    });
    return { results };
  }
}
