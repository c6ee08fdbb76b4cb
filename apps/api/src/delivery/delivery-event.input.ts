import type { DecidedChannel } from '@heed/domain/channel/channel';
import type { DeliveryEventKind } from '@heed/domain/contact/delivery-report';
import type { Instant } from '@heed/domain/time/instant';
import { Field, ID, InputType } from 'type-graphql';
import { RecipientRefInput } from '../recipient/recipient-ref.input.ts';
import { DecidedChannelEnum, DeliveryEventEnum } from '../schema/enums.ts';
import { DateTimeScalar } from '../schema/scalars.ts';

/** What became of one message. */
@InputType('DeliveryEventInput', {
  description:
    'What became of one message. SENT counts towards frequency limits; failures update the contact point and never a choice.',
})
export class DeliveryEventInput {
  @Field(() => String, {
    description: 'One for each event, not each message: the same key with another kind is refused as KEY_REUSED.',
  })
  idempotencyKey!: string;

  @Field(() => DeliveryEventEnum)
  kind!: DeliveryEventKind;

  @Field(() => DecidedChannelEnum)
  channel!: DecidedChannel;

  @Field(() => String, {
    nullable: true,
    description: 'The address it went to. Exactly one of address and recipient; for a failure the address.',
  })
  address?: string | null;

  @Field(() => RecipientRefInput, {
    nullable: true,
    description: 'Whom it was about; stands for the contact point that is used first on the channel.',
  })
  recipient?: RecipientRefInput | null;

  @Field(() => ID, { nullable: true, description: 'The communication type; needed for SENT.' })
  type?: string | null;

  @Field(() => DateTimeScalar)
  happenedAt!: Instant;

  @Field(() => String, {
    nullable: true,
    description: 'CARRIER_BLOCKED, CARRIER_UNBLOCKED: your number or messaging service that is blocked.',
  })
  sender?: string | null;
}
