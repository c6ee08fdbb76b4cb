import type { DecidedChannel } from '@heed/domain/channel/channel';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { RecipientRefInput } from '../recipient/recipient-ref.input.ts';
import { DecidedChannelEnum } from '../schema/enums.ts';

/** For whom, of which type, on which channel a notice is wanted. */
@InputType('NoticeRequest', { description: 'The opt-out notice for one message. Give a recipient or an address.' })
export class NoticeRequestInput {
  @Field(() => RecipientRefInput, { nullable: true })
  recipient?: RecipientRefInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'An email address for EMAIL, a telephone number in E.164 form for SMS and VOICE.',
  })
  address?: string | null;

  @Field(() => ID)
  type!: string;

  @Field(() => DecidedChannelEnum)
  channel!: DecidedChannel;

  @Field(() => String, { nullable: true, description: "A BCP 47 tag; the recipient's language when absent." })
  language?: string | null;
}

/** A header of a mail. */
@ObjectType('MailHeader', { simpleResolvers: true })
export class MailHeader {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  value!: string;
}

/** What goes into a message so that it carries a way out. */
@ObjectType('Notice', {
  simpleResolvers: true,
  description:
    'What goes into a message so that it carries a way out. Put it in as it is: links and addresses in it hold a token for this recipient.',
})
export class Notice {
  @Field(() => ID)
  type!: string;

  @Field(() => DecidedChannelEnum)
  channel!: DecidedChannel;

  @Field(() => String, { description: 'The language it is written in.' })
  language!: string;

  @Field(() => String, { nullable: true, description: 'EMAIL: the footer for the plain-text part.' })
  footerText!: string | null;

  @Field(() => String, { nullable: true, description: 'EMAIL: the same for the HTML part.' })
  footerHtml!: string | null;

  @Field(() => [MailHeader], {
    description:
      'EMAIL: headers to add before the mail is signed; DKIM must cover them (RFC 8058 §4). Empty for types that cannot be stopped.',
  })
  headers!: readonly MailHeader[];

  @Field(() => String, { nullable: true, description: 'SMS: the sentence at the end of the text.' })
  smsSentence!: string | null;

  @Field(() => String, { nullable: true, description: 'VOICE: what the call says.' })
  voicePrompt!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'VOICE: the same as a TwiML document: one key stops. Said again in English where Twilio has no voice for the language.',
  })
  twiml!: string | null;

  @Field(() => String, { description: 'The signed link to the choices.' })
  preferenceLink!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The link that stops this type: its page by GET, at once by RFC 8058 POST. Null for types that cannot be stopped.',
  })
  unsubscribeLink!: string | null;

  @Field(() => String, { nullable: true, description: 'Where an answer goes: use it as Reply-To.' })
  replyAddress!: string | null;

  @Field(() => String, { description: "The organisation's telephone number, E.164." })
  phone!: string;
}
