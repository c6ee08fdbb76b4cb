import { Field, ID, InputType } from 'type-graphql';

/** A name another system gave a recipient. */
@InputType('ExternalIdInput', {
  description: 'How another system names a recipient, for example its medical record number.',
})
export class ExternalIdInput {
  @Field(() => String, { description: 'Who gave the identifier: a URI or a short name, always the same.' })
  system!: string;

  @Field(() => String)
  value!: string;
}

/** A recipient by Heed's own id or by another system's. */
@InputType('RecipientRef', { description: 'A recipient: exactly one of the two.' })
export class RecipientRefInput {
  @Field(() => ID, { nullable: true, description: "Heed's own id." })
  id?: string | null;

  @Field(() => ExternalIdInput, { nullable: true })
  external?: ExternalIdInput | null;
}
