import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { ChangeKindEnum } from '../schema/enums.ts';
import { RejectedRow } from '../schema/rejected-row.type.ts';

/** A row that was registered. */
@ObjectType('RegisteredRecipient', { simpleResolvers: true })
export class RegisteredRecipient {
  @Field(() => Int, { description: 'Place of the row in the request, from 0.' })
  index!: number;

  @Field(() => ID)
  id!: string;

  @Field(() => ChangeKindEnum)
  change!: 'created' | 'changed' | 'unchanged';

  @Field(() => [ID], {
    description:
      'The ids of the contact points of the row, in its order. Keep them: a decision names by its id the contact point to use.',
  })
  contactPoints!: readonly string[];
}

/** What became of one row. */
const RegistrationResult = createUnionType({
  name: 'RegistrationResult',
  types: () => [RegisteredRecipient, RejectedRow] as const,
  resolveType: (value) => ('code' in value ? RejectedRow : RegisteredRecipient),
});

/** What became of all rows. */
@ObjectType('RegisterRecipientsPayload', { simpleResolvers: true })
export class RegisterRecipientsPayload {
  @Field(() => [RegistrationResult], { description: 'One result a row, in the order of the request.' })
  results!: readonly (RegisteredRecipient | RejectedRow)[];

  @Field(() => Int)
  registered!: number;

  @Field(() => Int)
  rejected!: number;
}
