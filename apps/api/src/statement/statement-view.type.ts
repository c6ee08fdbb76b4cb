import type { Category } from '@heed/domain/catalogue/catalogue';
import type { DecidedChannel } from '@heed/domain/channel/channel';
import type { Statement, WayIn, Word } from '@heed/domain/statement/statement';
import { DECIDED_CHANNELS } from '@heed/domain/channel/channel';
import type { Instant } from '@heed/domain/time/instant';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CategoryEnum, DecidedChannelEnum, SpeakerEnum, SpokenWordEnum, WayInEnum } from '../schema/enums.ts';
import { DateTimeScalar } from '../schema/scalars.ts';

/** One thing somebody said, as it stands in the ledger. */
@ObjectType('Statement', { simpleResolvers: true, description: 'One thing somebody said, as it stands in the ledger.' })
export class StatementView {
  @Field(() => ID)
  id!: string;

  @Field(() => SpokenWordEnum)
  word!: Word['kind'];

  @Field(() => Boolean, { description: 'Covers every type, also those added later.' })
  allTypes!: boolean;

  @Field(() => [CategoryEnum])
  categories!: readonly Category[];

  @Field(() => [ID])
  types!: readonly string[];

  @Field(() => [DecidedChannelEnum])
  channels!: readonly DecidedChannel[];

  @Field(() => DateTimeScalar, { description: 'When it was said: what the order goes by.' })
  saidAt!: Instant;

  @Field(() => DateTimeScalar)
  receivedAt!: Instant;

  @Field(() => WayInEnum)
  wayIn!: WayIn;

  @Field(() => SpeakerEnum)
  speaker!: Statement['speaker']['kind'];

  @Field(() => Boolean, { description: 'Whether it is about an address, and so about everybody behind it.' })
  aboutAddress!: boolean;

  @Field(() => Int, { description: 'The catalogue it was made under.' })
  catalogueVersion!: number;
}

/** Returns a statement as the API shows it. */
export function toStatementView(statement: Statement): StatementView {
  const { scope } = statement;
  return {
    id: statement.id,
    word: statement.word.kind,
    allTypes: scope.types.kind === 'all',
    categories: scope.types.kind === 'categories' ? scope.types.categories : [],
    types: scope.types.kind === 'types' ? scope.types.types : [],
    channels: scope.channels === 'all' ? DECIDED_CHANNELS : scope.channels,
    saidAt: statement.saidAt,
    receivedAt: statement.receivedAt,
    wayIn: statement.wayIn,
    speaker: statement.speaker.kind,
    aboutAddress: statement.subject.kind === 'address',
    catalogueVersion: statement.catalogueVersion,
  };
}
