import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { PROBLEMS, type ProblemCode } from '../problem/problem-codes.ts';
import { ProblemCodeEnum } from '../schema/enums.ts';

/** Why records were left as they were. */
@ObjectType('RecordProblem', { simpleResolvers: true, description: 'Nothing was changed.' })
export class RecordProblem {
  @Field(() => ProblemCodeEnum)
  code!: ProblemCode;

  @Field(() => String)
  message!: string;

  @Field(() => String, { nullable: true, description: 'The argument that is wrong.' })
  field!: string | null;
}

/** Two records that are one now. */
@ObjectType('MergedRecipients', { simpleResolvers: true })
class MergedRecipients {
  @Field(() => ID, { description: 'The record that stands for both.' })
  survivor!: string;

  @Field(() => Boolean, { description: 'They were one before this call.' })
  repeated!: boolean;

  @Field(() => ID, { nullable: true, description: 'The review that was opened; null when they were one before.' })
  reviewItem!: string | null;
}

/** Two records that are two again. */
@ObjectType('SplitRecipients', { simpleResolvers: true })
class SplitRecipients {
  @Field(() => ID)
  survivor!: string;

  @Field(() => ID, { description: 'The record that stands for itself again.' })
  restored!: string;

  @Field(() => [ID], { description: 'The reviews that were opened, one of each.' })
  reviewItems!: readonly string[];
}

/** A person who was forgotten. */
@ObjectType('ErasedRecipient', { simpleResolvers: true })
class ErasedRecipient {
  @Field(() => ID)
  id!: string;

  @Field(() => Boolean, { description: 'They were erased before this call.' })
  repeated!: boolean;

  @Field(() => Int, { description: 'Encrypted values that were destroyed by this call.' })
  destroyed!: number;

  @Field(() => Int, { description: 'Stops and restrictions that this call kept, by keyed hash alone.' })
  kept!: number;
}

/** What became of a merge. */
export const MergeResult = createUnionType({
  name: 'MergeResult',
  types: () => [MergedRecipients, RecordProblem] as const,
  resolveType: (value) => ('code' in value ? RecordProblem : MergedRecipients),
});

/** What became of a split. */
export const SplitResult = createUnionType({
  name: 'SplitResult',
  types: () => [SplitRecipients, RecordProblem] as const,
  resolveType: (value) => ('code' in value ? RecordProblem : SplitRecipients),
});

/** What became of an erasure. */
export const EraseResult = createUnionType({
  name: 'EraseResult',
  types: () => [ErasedRecipient, RecordProblem] as const,
  resolveType: (value) => ('code' in value ? RecordProblem : ErasedRecipient),
});

/** Returns why records were left as they were. */
export function recordProblem(code: ProblemCode, field: string | null): RecordProblem {
  return { code, message: PROBLEMS[code], field };
}
