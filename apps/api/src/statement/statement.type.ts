import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { RejectedRow } from '../schema/rejected-row.type.ts';

/** A statement that stands in the ledger. */
@ObjectType('RecordedStatement', { simpleResolvers: true, description: 'In the ledger and in force.' })
export class RecordedStatement {
  readonly kind!: 'recorded';

  @Field(() => Int)
  index!: number;

  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'A number a person can read out.' })
  receiptNumber!: string;
}

/** A statement that was there before. */
@ObjectType('RepeatedStatement', {
  simpleResolvers: true,
  description: 'The key was used before: nothing was written.',
})
export class RepeatedStatement {
  readonly kind!: 'repeated';

  @Field(() => Int)
  index!: number;

  @Field(() => ID)
  id!: string;
}

/** A system's claim against the patient's own stop. */
@ObjectType('ConflictingStatement', {
  simpleResolvers: true,
  description:
    "Recorded without force: a system's claim does not beat the patient's own stop. A person will look at it.",
})
export class ConflictingStatement {
  readonly kind!: 'conflict';

  @Field(() => Int)
  index!: number;

  @Field(() => ID)
  id!: string;

  @Field(() => ID, { description: 'The review item.' })
  reviewItem!: string;
}

/** What became of one row. */
const StatementResult = createUnionType({
  name: 'StatementResult',
  types: () => [RecordedStatement, RepeatedStatement, ConflictingStatement, RejectedRow] as const,
  resolveType: (value) => {
    if ('code' in value) return RejectedRow;
    return { recorded: RecordedStatement, repeated: RepeatedStatement, conflict: ConflictingStatement }[value.kind];
  },
});

/** What became of all rows. */
@ObjectType('RecordStatementsPayload', { simpleResolvers: true })
export class RecordStatementsPayload {
  @Field(() => [StatementResult], { description: 'One result a row, in the order of the request.' })
  results!: readonly (RecordedStatement | RepeatedStatement | ConflictingStatement | RejectedRow)[];
}
