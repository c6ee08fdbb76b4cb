import type { Category } from '@heed/domain/catalogue/catalogue';
import type { DecidedChannel } from '@heed/domain/channel/channel';
import type { DetailLevel, RestrictionRule, Word } from '@heed/domain/statement/statement';
import type { Instant } from '@heed/domain/time/instant';
import { Field, ID, InputType } from 'type-graphql';
import { RecipientRefInput } from '../recipient/recipient-ref.input.ts';
import {
  AddressKindEnum,
  CategoryEnum,
  DecidedChannelEnum,
  DetailLevelEnum,
  RestrictionKindEnum,
  StatementWordEnum,
} from '../schema/enums.ts';
import { DateTimeScalar } from '../schema/scalars.ts';

/** A mailbox or a telephone number. */
@InputType('AddressInput', { description: 'An email address, or a telephone number in E.164 form.' })
export class AddressInput {
  @Field(() => AddressKindEnum)
  kind!: 'email' | 'phone';

  @Field(() => String)
  value!: string;
}

/** A pause from a moment until a moment. */
@InputType('PauseInput', { description: 'A pause from a moment (inclusive) until a moment (exclusive).' })
export class PauseInput {
  @Field(() => DateTimeScalar)
  from!: Instant;

  @Field(() => DateTimeScalar)
  until!: Instant;
}

/** A signed permission. */
@InputType('AuthorizationInput', { description: 'A signed permission: 45 CFR 164.508.' })
export class AuthorizationInput {
  @Field(() => String, { description: 'Where the signed document is kept.' })
  document!: string;

  @Field(() => DateTimeScalar)
  from!: Instant;

  @Field(() => DateTimeScalar, { nullable: true })
  until?: Instant | null;

  @Field(() => Boolean, { description: 'Whether a third party pays for the messages; the authorization must say so.' })
  thirdPartyPays!: boolean;
}

/** Confidential communication. */
@InputType('RestrictionInput', {
  description: 'A request for confidential communication: 45 CFR 164.522(b). No reason is asked.',
})
export class RestrictionInput {
  @Field(() => RestrictionKindEnum)
  kind!: RestrictionRule['kind'];

  @Field(() => [ID])
  contactPoints!: string[];

  @Field(() => DetailLevelEnum)
  detail!: DetailLevel;
}

/** Hours of a day. */
@InputType('ContactHoursInput', {
  description:
    "When texts and calls may come, on the recipient's own clock, HH:MM: from opens (inclusive) until closes (exclusive), over midnight where closes is earlier. Quiet hours from 22:00 until 07:00 are opens 07:00, closes 22:00. 00:00 until 24:00 takes an earlier wish back.",
})
export class ContactHoursInput {
  @Field(() => String)
  opens!: string;

  @Field(() => String)
  closes!: string;
}

/** One thing somebody said. */
@InputType('StatementInput', {
  description:
    'One thing somebody said: about whom, about what, in which word. Exactly one of recipient and address; exactly one of types, categories and allTypes.',
})
export class StatementInput {
  @Field(() => String, { description: 'The same key twice is one statement.' })
  idempotencyKey!: string;

  @Field(() => RecipientRefInput, { nullable: true })
  recipient?: RecipientRefInput | null;

  @Field(() => AddressInput, {
    nullable: true,
    description: 'For what protects everybody behind an address: a stop, or DISOWN.',
  })
  address?: AddressInput | null;

  @Field(() => StatementWordEnum)
  word!: Exclude<Word['kind'], 'withdraw' | 'use-contact-point'>;

  @Field(() => [ID], { nullable: true })
  types?: string[] | null;

  @Field(() => [CategoryEnum], { nullable: true })
  categories?: Category[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Covers types that are added later, too.' })
  allTypes?: boolean | null;

  @Field(() => [DecidedChannelEnum], { nullable: true, description: 'All channels when absent.' })
  channels?: DecidedChannel[] | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was said; now when absent. Order is by this.' })
  saidAt?: Instant | null;

  @Field(() => String, { nullable: true, description: 'What it can be proven with; kept encrypted.' })
  evidence?: string | null;

  @Field(() => PauseInput, { nullable: true, description: 'For PAUSE.' })
  pause?: PauseInput | null;

  @Field(() => AuthorizationInput, { nullable: true, description: 'For AUTHORIZE.' })
  authorization?: AuthorizationInput | null;

  @Field(() => String, { nullable: true, description: 'For REVOKE_AUTHORIZATION: the document; all when absent.' })
  document?: string | null;

  @Field(() => String, { nullable: true, description: 'For CONSENT: the wording agreed to.' })
  wording?: string | null;

  @Field(() => RestrictionInput, { nullable: true, description: 'For RESTRICT.' })
  restriction?: RestrictionInput | null;

  @Field(() => ContactHoursInput, {
    nullable: true,
    description: 'For CONTACT_HOURS, with allTypes and no channels: when texts and calls may come. They only narrow.',
  })
  contactHours?: ContactHoursInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'For PREFER_LANGUAGE, with allTypes and no channels: a BCP 47 tag; as registered when absent.',
  })
  preferredLanguage?: string | null;

  @Field(() => DecidedChannelEnum, {
    nullable: true,
    description: 'For PREFER_CHANNEL, with allTypes and no channels: none before another when absent.',
  })
  preferredChannel?: DecidedChannel | null;
}
