import type { Category } from '@heed/domain/catalogue/catalogue';
import type { AddressKind } from '@heed/domain/channel/channel';
import type { ContactUse, Representative } from '@heed/domain/recipient/recipient';
import type { Instant } from '@heed/domain/time/instant';
import { Field, ID, InputType, Int } from 'type-graphql';
import {
  AddressKindEnum,
  CategoryEnum,
  ContactUseEnum,
  RecipientStatusEnum,
  RepresentativeRoleEnum,
} from '../schema/enums.ts';
import { DateTimeScalar } from '../schema/scalars.ts';
import { ExternalIdInput } from './recipient-ref.input.ts';

/** Express consent that the sending system holds for a number. */
@InputType('ConsentInput', { description: 'Express consent for texts and calls to a number: 47 CFR 64.1200(a)(1).' })
export class ConsentInput {
  @Field(() => String, { description: 'The words, or the version of them, that the person agreed to.' })
  wording!: string;

  @Field(() => DateTimeScalar)
  saidAt!: Instant;
}

/** Whose an address is. */
@InputType('ContactOwnerInput', { description: 'Whose an address is: exactly one of the two.' })
export class ContactOwnerInput {
  @Field(() => Boolean, { nullable: true, description: "True: the recipient's own." })
  recipient?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'The id of one of the representatives of the same row.' })
  representative?: string | null;
}

/** An address of a recipient. */
@InputType('ContactPointInput')
export class ContactPointInput {
  @Field(() => AddressKindEnum)
  kind!: AddressKind;

  @Field(() => String, { description: 'An email address, or a telephone number in E.164 form.' })
  value!: string;

  @Field(() => ContactUseEnum, { nullable: true })
  use?: ContactUse | null;

  @Field(() => Int, { nullable: true, description: '1 is the most preferred.' })
  rank?: number | null;

  @Field(() => DateTimeScalar, { nullable: true })
  validFrom?: Instant | null;

  @Field(() => DateTimeScalar, { nullable: true })
  validTo?: Instant | null;

  @Field(() => Boolean, { nullable: true })
  textCapable?: boolean | null;

  @Field(() => ContactOwnerInput, {
    nullable: true,
    description: 'Whose it is. A link to the address of a representative is theirs; absent: what is known stays.',
  })
  belongsTo?: ContactOwnerInput | null;

  @Field(() => ConsentInput, { nullable: true })
  consent?: ConsentInput | null;
}

/** Somebody with legal authority to act for the recipient. */
@InputType('RepresentativeInput', {
  description: 'Somebody with legal authority to act for the recipient: 45 CFR 164.502(g).',
})
export class RepresentativeInput {
  @Field(() => ID, { description: "The sending system's own id of the representative." })
  id!: string;

  @Field(() => RepresentativeRoleEnum)
  role!: Representative['role'];

  @Field(() => [ID], {
    nullable: true,
    description: 'What the authority is about, by type; with `categories` absent too: everything.',
  })
  types?: string[] | null;

  @Field(() => [CategoryEnum], { nullable: true })
  categories?: Category[] | null;

  @Field(() => DateTimeScalar, { nullable: true })
  validFrom?: Instant | null;

  @Field(() => DateTimeScalar, { nullable: true })
  validTo?: Instant | null;
}

/** A recipient as the sending system knows one. */
@InputType('RecipientInput', {
  description:
    'A recipient as the sending system knows one: the whole of it, each time. Found again by any of its identifiers.',
})
export class RecipientInput {
  @Field(() => [ExternalIdInput])
  externals!: ExternalIdInput[];

  @Field(() => RecipientStatusEnum, { nullable: true, description: 'ACTIVE when absent. MERGED cannot be set.' })
  status?: 'active' | 'inactive' | 'deceased' | 'merged' | 'erased' | null;

  @Field(() => String, { nullable: true, description: 'A BCP 47 tag.' })
  language?: string | null;

  @Field(() => String, { nullable: true, description: 'An IANA name, such as America/Chicago.' })
  timeZone?: string | null;

  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD.' })
  birthDate?: string | null;

  @Field(() => [ContactPointInput])
  contactPoints!: ContactPointInput[];

  @Field(() => [RepresentativeInput], { nullable: true })
  representatives?: RepresentativeInput[] | null;
}
