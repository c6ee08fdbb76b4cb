import type { Category, LegalBasis, Stoppable } from '@heed/domain/catalogue/catalogue';
import type { Channel, DecidedChannel } from '@heed/domain/channel/channel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import {
  CategoryEnum,
  ChannelEnum,
  DecidedChannelEnum,
  LegalBasisEnum,
  SensitivityEnum,
  StoppableEnum,
} from '../schema/enums.ts';

/** How a type stands on one channel before anybody said anything. */
@ObjectType('ChannelDefault', {
  simpleResolvers: true,
  description: 'How a type stands on one channel before anybody said anything.',
})
export class ChannelDefault {
  @Field(() => DecidedChannelEnum)
  channel!: DecidedChannel;

  @Field(() => Boolean)
  on!: boolean;

  @Field(() => Boolean, { description: 'Whether consent for the number must be on file: 47 CFR 64.1200(a)(1).' })
  needsConsent!: boolean;
}

/** One kind of message. */
@ObjectType('CommunicationType', {
  simpleResolvers: true,
  description: 'One kind of message a health organisation sends.',
})
export class CommunicationTypeView {
  @Field(() => ID)
  key!: string;

  @Field(() => CategoryEnum)
  category!: Category;

  @Field(() => LegalBasisEnum)
  basis!: LegalBasis['kind'];

  @Field(() => StoppableEnum)
  stoppable!: Stoppable;

  @Field(() => [ChannelDefault])
  channels!: readonly ChannelDefault[];

  @Field(() => [ChannelEnum], { description: 'What remains when no decided channel does.' })
  remains!: readonly Channel[];

  @Field(() => String, { description: 'What a patient reads, in the language asked for.' })
  label!: string;

  @Field(() => String)
  description!: string;

  @Field(() => SensitivityEnum)
  labelSensitivity!: 'low' | 'medium' | 'high';

  @Field(() => Boolean)
  quietHoursExempt!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'Months without confirmation after which a choice is stale; null: reviewed on events only.',
  })
  reviewIntervalMonths!: number | null;

  @Field(() => Boolean, { description: 'A retired type is no longer sent; its history stays.' })
  retired!: boolean;
}
