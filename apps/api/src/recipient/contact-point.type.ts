import type { AddressKind } from '@heed/domain/channel/channel';
import type { ContactUse } from '@heed/domain/recipient/recipient';
import type { Instant } from '@heed/domain/time/instant';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AddressKindEnum, ContactUseEnum } from '../schema/enums.ts';
import { DateTimeScalar } from '../schema/scalars.ts';

/** An email address or telephone number of a recipient, masked. */
@ObjectType('ContactPoint', {
  simpleResolvers: true,
  description: 'An email address or telephone number of a recipient. The address itself is never given out.',
})
export class ContactPoint {
  @Field(() => ID)
  id!: string;

  @Field(() => AddressKindEnum)
  kind!: AddressKind;

  @Field(() => String, {
    nullable: true,
    description: 'A hint of the address, such as (•••) •••-0142. Null when the address was erased.',
  })
  masked!: string | null;

  @Field(() => ContactUseEnum)
  use!: ContactUse;

  @Field(() => Int, { description: '1 is the most preferred.' })
  rank!: number;

  @Field(() => DateTimeScalar, { nullable: true })
  validFrom!: Instant | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'The first moment past use.' })
  validTo!: Instant | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a telephone number takes texts; null when not known.' })
  textCapable!: boolean | null;
}
