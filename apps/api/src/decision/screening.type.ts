import type { Outcome } from '@heed/domain/decision/decision';
import type { Reason } from '@heed/domain/decision/reason';
import { Field, Int, ObjectType } from 'type-graphql';
import { OutcomeEnum, ReasonEnum } from '../schema/enums.ts';
import { CursorScalar } from '../schema/scalars.ts';

/** One recipient of a list to whom the message may not go, or not now. */
@ObjectType('ScreenedOut', {
  simpleResolvers: true,
  description: 'A recipient of the list to whom the message may not go, or not now.',
})
export class ScreenedOut {
  @Field(() => Int, { description: 'Place in the list, from 0.' })
  position!: number;

  @Field(() => OutcomeEnum)
  outcome!: Outcome;

  @Field(() => ReasonEnum)
  reason!: Reason;
}

/** A list screened in one go: only those who drop out are named. */
@ObjectType('Screening', {
  simpleResolvers: true,
  description: 'A list screened in one go: only those who drop out are named.',
})
export class Screening {
  @Field(() => Int, { description: 'How many were asked about.' })
  asked!: number;

  @Field(() => Int, { description: 'To how many of them the message may go now.' })
  allowed!: number;

  @Field(() => [ScreenedOut])
  denied!: readonly ScreenedOut[];

  @Field(() => CursorScalar, { description: 'The place in the ledger the answers reflect at least.' })
  asOf!: string;
}
