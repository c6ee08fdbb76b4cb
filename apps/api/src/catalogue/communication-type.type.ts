import type { Category, LegalBasis, Stoppable } from '@heed/domain/catalogue/catalogue';
import type { Channel, DecidedChannel } from '@heed/domain/channel/channel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import {
  AuthorizationForEnum,
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

/** How often a type may be sent. */
@ObjectType('FrequencyLimit', {
  simpleResolvers: true,
  description:
    'How often a type may be sent to one recipient, texts and calls together, over a moving day and week: 47 CFR 64.1200(a)(9)(iv)(F).',
})
export class FrequencyLimitView {
  @Field(() => Int)
  perDay!: number;

  @Field(() => Int)
  perWeek!: number;
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

  @Field(() => Int, {
    nullable: true,
    description: 'For operations: the group of "health care operations", 45 CFR 164.501.',
  })
  operationsGroup!: number | null;

  @Field(() => String, { nullable: true, description: 'For what the law requires: the section that does.' })
  requiredBy!: string | null;

  @Field(() => AuthorizationForEnum, {
    nullable: true,
    description: 'For authorization: what the patient has to have signed for, 45 CFR 164.508.',
  })
  authorizationFor!: 'marketing' | 'research' | null;

  @Field(() => Boolean, { description: 'Whether a third party pays for it: the authorization must then say so.' })
  thirdPartyPays!: boolean;

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

  @Field(() => Boolean, { description: "Whether it may be sent outside the recipient's permitted hours." })
  quietHoursExempt!: boolean;

  @Field(() => FrequencyLimitView, { nullable: true, description: 'Null: as often as there is reason to.' })
  frequencyLimit!: FrequencyLimitView | null;

  @Field(() => Boolean, {
    description:
      'Whether it is about care that a minor consents to alone: it never goes to a proxy, 45 CFR 164.502(g)(3).',
  })
  minorConsented!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'Months without confirmation after which a choice is stale; null: reviewed on events only.',
  })
  reviewIntervalMonths!: number | null;

  @Field(() => Boolean, {
    description: 'A retired type is no longer sent: every decision about it is a denial. Its history stays.',
  })
  retired!: boolean;

  @Field(() => [ID], {
    description: 'Keys of retired types in whose place it came: what was said to stop them holds for it.',
  })
  formerKeys!: readonly string[];
}
