import type { PreferenceCell } from '@heed/domain/decision/preference-matrix';
import type { Category, Stoppable } from '@heed/domain/catalogue/catalogue';
import type { Channel, DecidedChannel } from '@heed/domain/channel/channel';
import type { Reason } from '@heed/domain/decision/reason';
import type { RecipientStatus } from '@heed/domain/recipient/recipient';
import type { DetailLevel, RestrictionRule } from '@heed/domain/statement/statement';
import type { Instant } from '@heed/domain/time/instant';
import { Field, ID, ObjectType } from 'type-graphql';
import {
  CategoryEnum,
  CellEnum,
  ChannelEnum,
  DecidedChannelEnum,
  DetailLevelEnum,
  ReasonEnum,
  RecipientStatusEnum,
  RestrictionKindEnum,
  StoppableEnum,
} from '../schema/enums.ts';
import { DateTimeScalar } from '../schema/scalars.ts';
import { ContactPoint } from './contact-point.type.ts';

/** How a type stands on one channel. */
@ObjectType('ChannelPreference', { simpleResolvers: true })
export class ChannelPreference {
  @Field(() => DecidedChannelEnum)
  channel!: DecidedChannel;

  @Field(() => CellEnum)
  state!: PreferenceCell['kind'];

  @Field(() => ReasonEnum, {
    nullable: true,
    description: 'The reason a decision has, where the state alone does not say it.',
  })
  reason!: Reason | null;

  @Field(() => DateTimeScalar, { nullable: true })
  since!: Instant | null;
}

/** How one type stands. */
@ObjectType('Preference', { simpleResolvers: true })
export class Preference {
  @Field(() => ID)
  type!: string;

  @Field(() => CategoryEnum)
  category!: Category;

  @Field(() => StoppableEnum)
  stoppable!: Stoppable;

  @Field(() => [ChannelPreference])
  channels!: readonly ChannelPreference[];

  @Field(() => [ChannelEnum], { description: 'Channels that always remain.' })
  remains!: readonly Channel[];
}

/** A signed permission on file. */
@ObjectType('Authorization', { simpleResolvers: true, description: 'A signed permission on file: 45 CFR 164.508.' })
export class AuthorizationView {
  @Field(() => ID)
  statement!: string;

  @Field(() => [ID], { description: 'Types it covers; empty where it covers categories or all.' })
  types!: readonly string[];

  @Field(() => String, { nullable: true })
  document!: string | null;

  @Field(() => Boolean, { description: 'True for a revocation.' })
  revoked!: boolean;

  @Field(() => DateTimeScalar, { nullable: true })
  from!: Instant | null;

  @Field(() => DateTimeScalar, { nullable: true })
  until!: Instant | null;

  @Field(() => Boolean)
  thirdPartyPays!: boolean;
}

/** A record of confidential communication. */
@ObjectType('Restriction', { simpleResolvers: true, description: 'Confidential communication: 45 CFR 164.522(b).' })
export class RestrictionView {
  @Field(() => ID)
  statement!: string;

  @Field(() => RestrictionKindEnum)
  kind!: RestrictionRule['kind'];

  @Field(() => [ID])
  contactPoints!: readonly string[];

  @Field(() => DetailLevelEnum)
  detail!: DetailLevel;
}

/** Hours of a day. */
@ObjectType('ContactHours', {
  simpleResolvers: true,
  description:
    "Hours on the recipient's own clock, HH:MM: from opens (inclusive) until closes (exclusive), over midnight where closes is earlier.",
})
export class ContactHoursView {
  @Field(() => ID)
  statement!: string;

  @Field(() => String)
  opens!: string;

  @Field(() => String)
  closes!: string;
}

/** A patient as Heed knows one. */
@ObjectType('Recipient', { simpleResolvers: true, description: 'A patient as Heed knows one. Addresses are masked.' })
export class Recipient {
  @Field(() => ID)
  id!: string;

  @Field(() => RecipientStatusEnum)
  status!: RecipientStatus['kind'];

  @Field(() => String, { nullable: true, description: 'As it was registered.' })
  language!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'As the recipient asked; null: they did not, and the registered one counts. Write to them in this one.',
  })
  preferredLanguage!: string | null;

  @Field(() => DecidedChannelEnum, {
    nullable: true,
    description: 'The way by which the recipient would rather be reached, where several are open. It stops none.',
  })
  preferredChannel!: DecidedChannel | null;

  @Field(() => ContactHoursView, {
    nullable: true,
    description: 'When the recipient wants texts and calls; decisions keep to it. Null: whenever the rules allow.',
  })
  contactHours!: ContactHoursView | null;

  @Field(() => String, { nullable: true })
  timeZone!: string | null;

  @Field(() => [ContactPoint])
  contactPoints!: readonly ContactPoint[];

  @Field(() => [Preference], {
    description: 'How every type stands on every channel, as the next decision will see it.',
  })
  preferences!: readonly Preference[];

  @Field(() => [AuthorizationView])
  authorizations!: readonly AuthorizationView[];

  @Field(() => [RestrictionView])
  restrictions!: readonly RestrictionView[];
}
