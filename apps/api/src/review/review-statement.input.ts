import type { Category } from '@heed/domain/catalogue/catalogue';
import type { DecidedChannel } from '@heed/domain/channel/channel';
import { Field, ID, InputType } from 'type-graphql';
import { CategoryEnum, DecidedChannelEnum, SimpleWordEnum } from '../schema/enums.ts';

/** What a patient told a reviewer. */
@InputType('ReviewStatementInput', {
  description: 'What the patient told the reviewer: exactly one of types, categories and allTypes.',
})
export class ReviewStatementInput {
  @Field(() => SimpleWordEnum)
  word!: 'stop' | 'allow';

  @Field(() => [ID], { nullable: true })
  types?: string[] | null;

  @Field(() => [CategoryEnum], { nullable: true })
  categories?: Category[] | null;

  @Field(() => Boolean, { nullable: true })
  allTypes?: boolean | null;

  @Field(() => [DecidedChannelEnum], { nullable: true, description: 'All channels when absent.' })
  channels?: DecidedChannel[] | null;
}
