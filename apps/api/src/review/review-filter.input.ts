import type { ReviewReason, ReviewState } from '@heed/domain/review/review-item';
import type { Instant } from '@heed/domain/time/instant';
import { Field, InputType } from 'type-graphql';
import { RecipientRefInput } from '../recipient/recipient-ref.input.ts';
import { ReviewReasonEnum, ReviewStateEnum } from '../schema/enums.ts';
import { DateTimeScalar } from '../schema/scalars.ts';

/** Which items to show. */
@InputType('ReviewFilter', {
  description: 'Which items to show. Absent: no narrowing; states: OPEN, CLAIMED and WAITING.',
})
export class ReviewFilterInput {
  @Field(() => [ReviewStateEnum], { nullable: true })
  states?: ReviewState['kind'][] | null;

  @Field(() => [ReviewReasonEnum], { nullable: true })
  reasons?: ReviewReason[] | null;

  @Field(() => String, { nullable: true })
  claimedBy?: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  dueBefore?: Instant | null;

  @Field(() => RecipientRefInput, { nullable: true })
  recipient?: RecipientRefInput | null;
}
