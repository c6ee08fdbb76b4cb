import type { ReviewOutcome, ReviewReason, ReviewState } from '@heed/domain/review/review-item';
import type { Instant } from '@heed/domain/time/instant';
import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import { problemCodeOf, PROBLEMS, type ProblemCode } from '../problem/problem-codes.ts';
import { PageInfo } from '../schema/page-info.type.ts';
import { ProblemCodeEnum, ReviewOutcomeEnum, ReviewReasonEnum, ReviewStateEnum } from '../schema/enums.ts';
import { CursorScalar, DateTimeScalar } from '../schema/scalars.ts';

/** A machine-readable fact of a review item. */
@ObjectType('ReviewDetail', { simpleResolvers: true })
export class ReviewDetail {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  value!: string;
}

/** A record that a person has to look at. */
@ObjectType('ReviewItem', {
  simpleResolvers: true,
  description: 'A record that a person has to look at. One open item per subject and reason.',
})
export class ReviewItemView {
  @Field(() => ID)
  id!: string;

  @Field(() => ReviewReasonEnum)
  reason!: ReviewReason;

  @Field(() => ID, {
    nullable: true,
    description: 'Null when the item is about an address behind which nobody is known.',
  })
  recipient!: string | null;

  @Field(() => DateTimeScalar)
  openedAt!: Instant;

  @Field(() => DateTimeScalar)
  dueAt!: Instant;

  @Field(() => ReviewStateEnum)
  state!: ReviewState['kind'];

  @Field(() => String, { nullable: true, description: 'Who claimed or resolved it.' })
  by!: string | null;

  @Field(() => ReviewOutcomeEnum, { nullable: true })
  outcome!: ReviewOutcome | null;

  @Field(() => String, {
    nullable: true,
    description: "The reviewer's words, while they are kept: an erasure destroys them.",
  })
  note!: (() => Promise<string | null>) | null;

  @Field(() => [ReviewDetail], { description: 'Facts behind the reason, such as the type. Never an address.' })
  details!: readonly ReviewDetail[];
}

/** An item and its place. */
@ObjectType('ReviewItemEdge', { simpleResolvers: true })
export class ReviewItemEdge {
  @Field(() => CursorScalar)
  cursor!: string;

  @Field(() => ReviewItemView)
  node!: ReviewItemView;
}

/** A page of the queue. */
@ObjectType('ReviewItemConnection', { simpleResolvers: true })
export class ReviewItemConnection {
  @Field(() => [ReviewItemEdge], { description: 'By due date, earliest first.' })
  edges!: readonly ReviewItemEdge[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;
}

/** Why an item was not moved. */
@ObjectType('ReviewProblem', { simpleResolvers: true, description: 'The item was not moved.' })
export class ReviewProblem {
  @Field(() => ProblemCodeEnum)
  code!: ProblemCode;

  @Field(() => String)
  message!: string;
}

/** What became of an item. */
export const ReviewResult = createUnionType({
  name: 'ReviewResult',
  types: () => [ReviewItemView, ReviewProblem] as const,
  resolveType: (value) => ('code' in value ? ReviewProblem : ReviewItemView),
});

/** Returns why an item was not moved. */
export function reviewProblem(code: string): ReviewProblem {
  const known = problemCodeOf(code);
  return { code: known, message: PROBLEMS[known] };
}
