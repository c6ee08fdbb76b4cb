import type { Channel } from '@heed/domain/channel/channel';
import type { Outcome } from '@heed/domain/decision/decision';
import type { Reason } from '@heed/domain/decision/reason';
import type { DetailLevel } from '@heed/domain/statement/statement';
import type { Instant } from '@heed/domain/time/instant';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { RecipientRefInput } from '../recipient/recipient-ref.input.ts';
import { ChannelEnum, DetailLevelEnum, OutcomeEnum, ReasonEnum } from '../schema/enums.ts';
import { CursorScalar, DateTimeScalar } from '../schema/scalars.ts';

/** Whom and what a timetable is about. */
@InputType('TimetableRequest', { description: 'A recipient, a type and a channel.' })
export class TimetableRequestInput {
  @Field(() => RecipientRefInput)
  recipient!: RecipientRefInput;

  @Field(() => ID, { description: 'The key of a communication type.' })
  type!: string;

  @Field(() => ChannelEnum)
  channel!: Channel;
}

/** A stretch of time with one answer. */
@ObjectType('TimetableSegment', {
  simpleResolvers: true,
  description: 'A stretch of time with one answer: from its beginning, which is inside, to its end, which is not.',
})
export class TimetableSegmentView {
  @Field(() => DateTimeScalar)
  from!: Instant;

  @Field(() => DateTimeScalar)
  until!: Instant;

  @Field(() => OutcomeEnum)
  outcome!: Outcome;

  @Field(() => ReasonEnum)
  reason!: Reason;

  @Field(() => DateTimeScalar, { nullable: true, description: 'For DEFER: the first moment at which it may go.' })
  notBefore!: Instant | null;

  @Field(() => ID, { nullable: true, description: 'The contact point to use.' })
  contactPoint!: string | null;

  @Field(() => DetailLevelEnum, { description: 'How much the message may say.' })
  detail!: DetailLevel;
}

/** What will be decided, as long as nothing new is said. */
@ObjectType('Timetable', {
  simpleResolvers: true,
  description:
    'What will be decided about one recipient, type and channel, as long as nothing new is said. A change about the recipient after `asOf` ends it.',
})
export class TimetableView {
  @Field(() => ID)
  type!: string;

  @Field(() => ChannelEnum)
  channel!: Channel;

  @Field(() => ID, {
    nullable: true,
    description: 'The recipient answered about: the survivor, after a merge. Null when nobody is known by that name.',
  })
  recipient!: string | null;

  @Field(() => CursorScalar, { description: 'The place in the ledger it reflects at least.' })
  asOf!: string;

  @Field(() => DateTimeScalar)
  from!: Instant;

  @Field(() => DateTimeScalar, { description: 'How far it reaches: at most 7 days. After it, ask again.' })
  through!: Instant;

  @Field(() => [TimetableSegmentView], { description: 'In order, without gaps, from `from` to `through`.' })
  segments!: readonly TimetableSegmentView[];
}
