import { readRecipient } from '@heed/use-cases/recipient/read-recipient';
import { Arg, Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../access/api-context.ts';
import { InputProblem } from '../problem/input-problem.ts';
import { parseRecipientRef } from './parse-recipient-ref.ts';
import { RecipientRefInput } from './recipient-ref.input.ts';
import { Recipient } from './recipient.type.ts';
import { toRecipient } from './to-recipient.ts';

/** Recipients as Heed knows them. */
@Resolver()
export class RecipientResolver {
  @Query(() => Recipient, {
    nullable: true,
    description:
      'A recipient, or null when nobody is registered under that name. A merged one is answered by its survivor.',
  })
  @Authorized('register', 'review')
  async recipient(
    @Arg('ref', () => RecipientRefInput) ref: RecipientRefInput,
    @Ctx() { deps }: ApiContext,
  ): Promise<Recipient | null> {
    const parsed = parseRecipientRef(deps.vault, ref);
    if (parsed === undefined) throw new InputProblem('BAD_RECIPIENT_REF', { field: 'ref' });
    const view = await readRecipient(deps, { ref: parsed });
    return view === undefined ? null : toRecipient(view);
  }
}
