import { Field, Int, ObjectType } from 'type-graphql';
import { problemCodeOf, PROBLEMS, type ProblemCode } from '../problem/problem-codes.ts';
import { ProblemCodeEnum } from './enums.ts';

/** A row of a mutation that was refused. The others were not held up by it. */
@ObjectType('RejectedRow', {
  simpleResolvers: true,
  description: 'A row that was refused, and why. Nothing of it was written; the other rows were not held up by it.',
})
export class RejectedRow {
  @Field(() => Int, { description: 'Place of the row in the request, from 0.' })
  index!: number;

  @Field(() => ProblemCodeEnum)
  code!: ProblemCode;

  @Field(() => String, { nullable: true, description: 'The field that is wrong.' })
  field!: string | null;

  @Field(() => String)
  message!: string;
}

/** Returns a refused row. A code the schema does not have becomes `REJECTED`. */
export function rejectedRow(index: number, code: string, field?: string): RejectedRow {
  const known = problemCodeOf(code);
  return { index, code: known, field: field ?? null, message: PROBLEMS[known] };
}
