import type { AddressKind } from '@heed/domain/channel/channel';
import type { ContactUse } from '@heed/domain/recipient/recipient';
import type { Instant } from '@heed/domain/time/instant';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { ApiContext } from '../access/api-context.ts';
import { AddressKindEnum, ContactPointSourceEnum, ContactUseEnum } from '../schema/enums.ts';
import { DateTimeScalar } from '../schema/scalars.ts';

/** An email address or telephone number of a recipient, masked. */
@ObjectType('ContactPoint', {
  simpleResolvers: true,
  description:
    'An email address or telephone number of a recipient. The address itself is given out only where the patient alone told it.',
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

  @Field(() => ContactPointSourceEnum, {
    description:
      'PATIENT: the patient gave it on a page, and no registration has named it since. A registration that leaves it out does not end it.',
  })
  source!: 'registered' | 'patient';

  @Field(() => String, {
    nullable: true,
    description:
      'The address itself, so that a registering system can take it over: where source is PATIENT, for a client with the scope register; null otherwise.',
  })
  value!: (args: unknown, context: Pick<ApiContext, 'client' | 'deps'>) => Promise<string | null>;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When the patient last showed with a one-time code that it is theirs; null: never on a page of theirs.',
  })
  verifiedAt!: Instant | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the patient took it out of use. A registration that names it does not bring it back.',
  })
  retiredAt!: Instant | null;
}
