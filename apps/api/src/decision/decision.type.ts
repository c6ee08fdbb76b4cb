import type { Channel } from '@heed/domain/channel/channel';
import type { Outcome } from '@heed/domain/decision/decision';
import type { Reason } from '@heed/domain/decision/reason';
import type { DetailLevel } from '@heed/domain/statement/statement';
import type { Instant } from '@heed/domain/time/instant';
import { Field, ID, ObjectType } from 'type-graphql';
import { ContactPoint } from '../recipient/contact-point.type.ts';
import { ChannelEnum, DetailLevelEnum, OutcomeEnum, ReasonEnum } from '../schema/enums.ts';
import { CursorScalar, DateTimeScalar } from '../schema/scalars.ts';

/** The answer to one request. */
@ObjectType('Decision', {
  simpleResolvers: true,
  description: 'May this message be sent? Send on ALLOW only; an error or no answer is a DENY.',
})
export class Decision {
  @Field(() => OutcomeEnum)
  outcome!: Outcome;

  @Field(() => ReasonEnum)
  reason!: Reason;

  @Field(() => String, { description: 'The reason in plain words.' })
  explanation!: string;

  @Field(() => String, { description: 'The law or policy behind the reason.' })
  source!: string;

  @Field(() => [ChannelEnum], {
    description: 'Other channels by which the message may reach the recipient, best first.',
  })
  useInstead!: readonly Channel[];

  @Field(() => ContactPoint, {
    nullable: true,
    description:
      'The contact point to use; registerRecipients tells the ids. Null for DENY, and where the address asked about is none of the recipient’s.',
  })
  contactPoint!: (() => Promise<ContactPoint | null>) | null;

  @Field(() => DetailLevelEnum, { description: 'How much the message may say.' })
  detail!: DetailLevel;

  @Field(() => DateTimeScalar, { nullable: true, description: 'For DEFER: the first moment at which it may go.' })
  notBefore!: Instant | null;

  @Field(() => DateTimeScalar, {
    description: 'The first moment at which the same facts may give another answer. Ask again then.',
  })
  validUntil!: Instant;

  @Field(() => CursorScalar, {
    description: 'The place in the ledger the answer reflects at least. Comparable with cursors of `changes`.',
  })
  asOf!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The answer as a compact JWS, when asked for. Check it against /.well-known/jwks.json.',
  })
  receipt!: string | null;

  @Field(() => ID)
  type!: string;

  @Field(() => ChannelEnum)
  channel!: Channel;

  @Field(() => ID, { nullable: true, description: 'The recipient answered about: the survivor, after a merge.' })
  recipient!: string | null;

  @Field(() => ID, { nullable: true, description: 'The statement that decided, where one did.' })
  statement!: string | null;
}
