import type { Channel } from '@heed/domain/channel/channel';
import type { Instant } from '@heed/domain/time/instant';
import { Field, ID, InputType } from 'type-graphql';
import { RecipientRefInput } from '../recipient/recipient-ref.input.ts';
import { ChannelEnum } from '../schema/enums.ts';
import { DateTimeScalar } from '../schema/scalars.ts';

/** May one message be sent? */
@InputType('DecisionRequest', {
  description:
    'Asks whether one message may be sent. Give a recipient, an address, or both. A recipient alone: whichever of their contact points may be used, named in the answer. Both: a message to that address, and what is decided about the recipient without it counts as well. An address alone knows what was said about the address, not what its people chose for themselves.',
})
export class DecisionRequestInput {
  @Field(() => RecipientRefInput, { nullable: true })
  recipient?: RecipientRefInput | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The address the message will go to: an email address for EMAIL, a telephone number in E.164 form for SMS and VOICE.',
  })
  address?: string | null;

  @Field(() => ID, { description: 'The key of a communication type.' })
  type!: string;

  @Field(() => ChannelEnum)
  channel!: Channel;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The moment of sending; now when absent. A past moment answers as it was known then.',
  })
  at?: Instant | null;

  @Field(() => Boolean, { defaultValue: false, nullable: true, description: 'Whether to sign the answer.' })
  receipt?: boolean | null;

  @Field(() => String, { nullable: true, description: 'The language of `explanation`; English when absent.' })
  language?: string | null;
}
